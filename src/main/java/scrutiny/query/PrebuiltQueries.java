package scrutiny.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/** The questions that come ready made, by name. */
public final class PrebuiltQueries {
  private static final String FOLDER = "/queries/";
  private static final String EXTENSION = ".rq";

  private final SortedMap<String, PrebuiltQuery> byName;

  private PrebuiltQueries(SortedMap<String, PrebuiltQuery> byName) {
    this.byName = byName;
  }

  /** Those that the program brings. */
  public static PrebuiltQueries bundled() {
    URL one =
        Objects.requireNonNull(
            PrebuiltQueries.class.getResource(FOLDER + "reports" + EXTENSION), "the queries");
    try {
      URI place = one.toURI();
      if (!"jar".equals(place.getScheme())) {
        return read(Objects.requireNonNull(Path.of(place).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return read(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program's queries cannot be read", e);
    }
  }

  private static PrebuiltQueries read(Path folder) throws IOException {
    SortedMap<String, PrebuiltQuery> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).toList()) {
        String whole = String.valueOf(file.getFileName());
        String name = whole.substring(0, whole.length() - EXTENSION.length());
        byName.put(name, PrebuiltQuery.parse(name, Files.readString(file)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new PrebuiltQueries(byName);
  }

  /** All, by name. */
  public List<PrebuiltQuery> all() {
    return List.copyOf(byName.values());
  }

  /**
   * The one of a name.
   *
   * @throws InvalidRequestException where none has it
   */
  public PrebuiltQuery get(String name) throws InvalidRequestException {
    PrebuiltQuery query = byName.get(name);
    if (query == null) {
      throw InvalidRequestException.unknownQuery(name, List.copyOf(byName.keySet()));
    }
    return query;
  }

  /**
   * Asks one and writes its answer.
   *
   * @param values of its parameters
   * @throws InvalidRequestException where there is no such query, or it cannot be asked so
   */
  public void run(
      String name,
      Map<String, String> values,
      SparqlService answering,
      ResultFormat format,
      OutputStream out)
      throws InvalidRequestException {
    Query query = get(name).bind(values, new ParameterValues(answering));
    answering.select(
        query,
        rows -> {
          format.write(rows, out);
          return true;
        });
  }

  /**
   * Asks one and gives its answer as a table for reading.
   *
   * @param columns the ones to show
   * @param limit how many rows to show
   * @throws InvalidRequestException where there is no such query, or it cannot be asked so
   */
  public TextTable table(
      String name,
      Map<String, String> values,
      SparqlService answering,
      List<String> columns,
      int limit)
      throws InvalidRequestException {
    Query query = get(name).bind(values, new ParameterValues(answering));
    return answering.select(query, rows -> TextTable.of(Rows.read(rows, limit), columns));
  }
}
