package scrutiny;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of reference files that are not part of the project: {@code shared} beside the
 * checkout or beside a folder above it, or the one that the system property {@code shared} names.
 */
public final class SharedFolder {
  private SharedFolder() {}

  /** Returns a file of the folder, if it is there. */
  public static Optional<Path> find(Path file) {
    Stream<Path> named = Stream.ofNullable(System.getProperty("shared")).map(Path::of);
    Stream<Path> beside =
        Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(folder -> folder.getParent() != null)
            .map(folder -> folder.resolveSibling("shared"));
    return Stream.concat(named, beside)
        .map(shared -> shared.resolve(file))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
