package scrutiny.load;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The path of a document as the graph states it, with slashes on every system. */
final class SourcePath {
  /** The number of last parts that a file keeps of an absolute path. */
  private static final int KEPT_PARTS = 3;

  private SourcePath() {}

  /** Returns the path of a file relative to the folder in which it was found. */
  static String inFolder(Path folder, Path file) {
    return withSlashes(folder.relativize(file));
  }

  /** Returns the path of a file that was named itself: at most its last parts if absolute. */
  static String ofFile(Path file) {
    if (!file.isAbsolute()) {
      return withSlashes(file);
    }
    Path normal = file.normalize();
    int parts = normal.getNameCount();
    return withSlashes(normal.subpath(Math.max(0, parts - KEPT_PARTS), parts));
  }

  private static String withSlashes(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
