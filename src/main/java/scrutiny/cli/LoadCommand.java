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
import scrutiny.load.Inputs;
import scrutiny.load.RunSummary;
import scrutiny.store.StoreException;

/** Documents into a store. */
@Command(
    name = "load",
    description = "Converts documents and loads them into a store; only new ones do any work.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of any depth.")
  private List<Path> paths = List.of();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store's folder; made if it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Who is one person and who is not, before any rule: lines of verdict, two people and"
              + " reason, tab-separated. The store keeps it until another is given.")
  private @Nullable Path decisions;

  private final Console console;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException {
    try (StoreOpener.OpenedStore opened =
        new StoreOpener(console)
            .openFolder(folder, Inputs.fromPaths(paths), Optional.ofNullable(decisions))) {
      RunSummary report = opened.report().orElseThrow();
      int code = console.report(report);
      console.printMessage(
          report.documents() + " documents in " + folder + ", " + report.newlyRead() + " read now");
      return code;
    }
  }
}
