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
import scrutiny.load.Inputs;
import scrutiny.load.RunSummary;
import scrutiny.store.StoreException;
import scrutiny.web.Server;

/** The subcommand {@code load}: converts documents into a store. */
@Command(
    name = "load",
    description =
        "Converts documents and loads them into a store; only new documents are converted.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders; folders are searched recursively.")
  private List<Path> paths = List.of();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the store; created if it does not exist.")
  private Path folder = Path.of("");

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description =
          "A CSV file with columns path or sha256, url, title, published: adds each document's"
              + " URL, and its title and date if the document does not state them. The store keeps"
              + " them.")
  private @Nullable Path index;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "Decisions on which names are the same person, which take precedence over all rules:"
              + " lines of verdict, two people and reason, tab-separated. The store keeps them"
              + " until they are replaced.")
  private @Nullable Path decisions;

  @ArgGroup(exclusive = false, heading = DocumentLimitOptions.HEADING)
  private DocumentLimitOptions limits = new DocumentLimitOptions();

  private final Console console;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException {
    try (StoreOpener.OpenedStore opened =
        new StoreOpener(console)
            .openFolder(
                folder,
                limits.apply(Inputs.fromPaths(paths)),
                Optional.ofNullable(index),
                Optional.ofNullable(decisions))) {
      RunSummary summary = opened.summary().orElseThrow();
      int code = console.printRefusals(summary);
      if (summary.used() == 0) {
        return code;
      }
      console.printMessage(
          summary.documents()
              + (summary.documents() == 1 ? " document in " : " documents in ")
              + folder
              + ", "
              + summary.newlyRead()
              + " newly converted");
      Server.keepHomePage(opened.store());
      return code;
    }
  }
}
