package scrutiny.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scrutiny.document.SourceFile;

/**
 * The locations from which the documents of a store were read. Two folders may contain different
 * files of the same relative path; only the location shows whether a file has changed. The file
 * contains digests of the locations, not the locations.
 */
final class CachedLocations {
  private static final String FILE = "locations.tsv";

  /** The document that was read from a location, and its source path. */
  private record Located(String hash, String source) {}

  private final Path file;
  private final Map<String, Located> byLocation = new TreeMap<>();

  private CachedLocations(Path file) {
    this.file = file;
  }

  /** Opens the locations in the folder of a cache. */
  static CachedLocations open(Path folder) throws IOException {
    CachedLocations locations = new CachedLocations(folder.resolve(FILE));
    if (Files.exists(locations.file)) {
      for (String line : Files.readAllLines(locations.file)) {
        List<String> columns = List.of(line.split("\t", 3));
        if (columns.size() == 3) {
          locations.byLocation.put(columns.get(0), new Located(columns.get(1), columns.get(2)));
        }
      }
    }
    return locations;
  }

  /** Records from where documents were read; a location has only the document read last. */
  void update(Collection<Input> inputs, Map<String, String> hashes) throws IOException {
    for (Input input : inputs) {
      byLocation.remove(digest(input));
      Optional.ofNullable(hashes.get(input.location()))
          .ifPresent(hash -> byLocation.put(digest(input), new Located(hash, input.path())));
    }
    StringBuilder lines = new StringBuilder();
    byLocation.forEach((location, located) ->
        lines
            .append(location)
            .append('\t')
            .append(located.hash)
            .append('\t')
            .append(located.source)
            .append('\n'));
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(content));
  }

  /** Returns the source paths of the locations of a document. */
  Set<String> sources(String hash) {
    Set<String> sources = new TreeSet<>();
    byLocation.values().stream()
        .filter(located -> located.hash.equals(hash))
        .map(Located::source)
        .forEach(sources::add);
    return sources;
  }

  private static String digest(Input input) {
    Path location = Path.of(input.location()).toAbsolutePath().normalize();
    return new SourceFile(input.path(), location.toString().getBytes(StandardCharsets.UTF_8))
        .hash();
  }
}
