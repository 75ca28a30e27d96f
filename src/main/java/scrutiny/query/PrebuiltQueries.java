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
  private static final String ENDING = ".rq";

  private final SortedMap<String, PrebuiltQuery> byName;

  private PrebuiltQueries(SortedMap<String, PrebuiltQuery> byName) {
    this.byName = byName;
  }

  /** Those that the program brings. */
  public static PrebuiltQueries bundled() {
    URL one =
        Objects.requireNonNull(
            PrebuiltQueries.class.getResource(FOLDER + "reports" + ENDING), "the queries");
    try {
      URI place = one.toURI();
      if (!"jar".equals(place.getScheme())) {
        return in(Objects.requireNonNull(Path.of(place).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program's queries cannot be read", e);
    }
  }

  private static PrebuiltQueries in(Path folder) throws IOException {
    SortedMap<String, PrebuiltQuery> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        String whole = String.valueOf(file.getFileName());
        String name = whole.substring(0, whole.length() - ENDING.length());
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
   * @throws QueryRefused where none has it
   */
  public PrebuiltQuery named(String name) throws QueryRefused {
    PrebuiltQuery query = byName.get(name);
    if (query == null) {
      throw QueryRefused.unknownQuery(name, List.copyOf(byName.keySet()));
    }
    return query;
  }

  /**
   * Asks one and writes its answer.
   *
   * @param values of its parameters
   * @throws QueryRefused where there is no such query, or it cannot be asked so
   */
  public void answer(
      String name,
      Map<String, String> values,
      Answering answering,
      AnswerFormat format,
      OutputStream out)
      throws QueryRefused {
    Query query = named(name).bind(values, new Choices(answering));
    answering.answer(
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
   * @throws QueryRefused where there is no such query, or it cannot be asked so
   */
  public TextTable table(
      String name, Map<String, String> values, Answering answering, List<String> columns, int limit)
      throws QueryRefused {
    Query query = named(name).bind(values, new Choices(answering));
    return answering.answer(query, rows -> TextTable.of(Rows.read(rows, limit), columns));
  }
}
