package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.load.ConvertRun;
import scrutiny.load.Output;

/** Documents to RDF. */
@Command(
    name = "convert",
    description = "Converts PDF, HTML, plain text and Markdown to RDF.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of any depth.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write: .nq, .trig or .ttl, each also .gz. N-Quads to standard output if left"
              + " out.")
  private @Nullable Path output;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "Write what was read, before it is joined, as JSON Lines.")
  private @Nullable Path facts;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Who is one person and who is not, before any rule: lines of verdict, two people and"
              + " reason, tab-separated.")
  private @Nullable Path decisions;

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFailure {
    Output to = output == null ? Output.to(console.out()) : file(output);
    return console.report(
        ConvertRun.run(
            paths,
            Optional.ofNullable(facts),
            Optional.ofNullable(decisions),
            to,
            console.progress("read")));
  }

  private static Output file(Path path) throws CommandFailure {
    try {
      return Output.to(path);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()), e);
    }
  }
}
