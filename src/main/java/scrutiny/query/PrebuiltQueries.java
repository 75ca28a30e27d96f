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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/** The prebuilt queries, by name. */
public final class PrebuiltQueries {
  private static final String FOLDER = "/queries/";
  private static final String EXTENSION = ".rq";

  private final SortedMap<String, PrebuiltQuery> byName;

  private PrebuiltQueries(SortedMap<String, PrebuiltQuery> byName) {
    this.byName = byName;
  }

  /** The queries bundled with the program, read on first use. */
  private static final class Bundled {
    private static final PrebuiltQueries QUERIES = readBundled();
  }

  /** Returns the queries bundled with the program. */
  public static PrebuiltQueries bundled() {
    return Bundled.QUERIES;
  }

  private static PrebuiltQueries readBundled() {
    URL anyQuery =
        Objects.requireNonNull(
            PrebuiltQueries.class.getResource(FOLDER + "reports" + EXTENSION),
            "the bundled queries");
    try {
      URI location = anyQuery.toURI();
      if (!"jar".equals(location.getScheme())) {
        return read(Objects.requireNonNull(Path.of(location).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(location, Map.of())) {
        return read(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read the bundled queries", e);
    }
  }

  private static PrebuiltQueries read(Path folder) throws IOException {
    SortedMap<String, PrebuiltQuery> byName = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(EXTENSION)).toList()) {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.substring(0, fileName.length() - EXTENSION.length());
        byName.put(name, PrebuiltQuery.parse(name, Files.readString(file)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new PrebuiltQueries(byName);
  }

  /** Returns all queries, sorted by name. */
  public List<PrebuiltQuery> all() {
    return List.copyOf(byName.values());
  }

  /** Returns the queries of a group, sorted by name. */
  public List<PrebuiltQuery> inGroup(QueryGroup group) {
    return byName.values().stream().filter(query -> query.group() == group).toList();
  }

  /** Returns the query with a name; empty if there is none. */
  public Optional<PrebuiltQuery> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Returns the query with a name.
   *
   * @throws InvalidRequestException if there is no such query
   */
  public PrebuiltQuery get(String name) throws InvalidRequestException {
    PrebuiltQuery query = byName.get(name);
    if (query == null) {
      throw InvalidRequestException.unknownQuery(name, List.copyOf(byName.keySet()));
    }
    return query;
  }

  /**
   * Executes a query and writes its result.
   *
   * @param values the parameters' values, by name
   * @throws InvalidRequestException if there is no such query, or a parameter or value is invalid
   */
  public void run(
      String name,
      Map<String, String> values,
      SparqlService service,
      ResultFormat format,
      OutputStream out)
      throws InvalidRequestException {
    Query query = get(name).bind(values, new ParameterValues(service));
    service.select(
        query,
        rows -> {
          format.write(rows, out);
          return true;
        });
  }

  /**
   * Executes a query and returns its result as a text table.
   *
   * @param columns the columns to show
   * @param limit the maximum number of rows
   * @throws InvalidRequestException if there is no such query, or a parameter or value is invalid
   */
  public TextTable table(
      String name,
      Map<String, String> values,
      SparqlService service,
      List<String> columns,
      int limit)
      throws InvalidRequestException {
    Query query = get(name).bind(values, new ParameterValues(service));
    return service.select(query, rows -> TextTable.of(Rows.read(rows, limit), columns));
  }
}
