package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import scrutiny.store.StoreException;

/** The options that say which graph a command reads. */
class GraphSource {
  @Option(
      names = "--graph",
      arity = "1..*",
      paramLabel = "FILE",
      description = "N-Quads, TriG or Turtle files, optionally .gz.")
  private List<Path> files = List.of();

  @Option(names = "--store", paramLabel = "DIR", description = "The folder of a store.")
  private @Nullable Path folder;

  /** Returns whether the user names a graph. */
  boolean isGiven() {
    return folder != null || !files.isEmpty();
  }

  /** Opens the graph, or the bundled sample if none is named. */
  StoreOpener.OpenedStore open(StoreOpener opener) throws IOException, StoreException {
    if (folder != null) {
      return opener.openFolder(folder);
    }
    return files.isEmpty() ? opener.openSample() : opener.openFiles(files);
  }
}
