package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.load.ConvertRun;
import scrutiny.load.Inputs;
import scrutiny.load.Output;

/** The subcommand {@code convert}: converts documents to RDF. */
@Command(
    name = "convert",
    description = "Converts PDF, HTML, plain text and Markdown documents to RDF.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders; folders are searched recursively.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "The output file: .nq, .trig or .ttl, optionally .gz. Default: N-Quads to standard"
              + " output.")
  private @Nullable Path output;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "Also write the facts of each document, before they are merged, as JSON Lines.")
  private @Nullable Path facts;

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description =
          "A CSV file with columns path or sha256, url, title, published: adds each document's"
              + " URL, and its title and date if the document does not state them.")
  private @Nullable Path index;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Decisions on which names are the same person, which take precedence over all rules:"
              + " lines of verdict, two people and reason, tab-separated.")
  private @Nullable Path decisions;

  @ArgGroup(exclusive = false, heading = DocumentLimitOptions.HEADING)
  private DocumentLimitOptions limits = new DocumentLimitOptions();

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFailure {
    Output target = output == null ? Output.to(console.out()) : toFile(output);
    return console.printRefusals(
        ConvertRun.run(
            limits.apply(Inputs.fromPaths(paths)),
            Optional.ofNullable(facts),
            Optional.ofNullable(index),
            Optional.ofNullable(decisions),
            target,
            console.progress("read")));
  }

  private static Output toFile(Path path) throws CommandFailure {
    try {
      return Output.to(path);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()), e);
    }
  }
}
