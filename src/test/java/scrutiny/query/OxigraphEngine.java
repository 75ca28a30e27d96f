package scrutiny.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The results of queries on Oxigraph, which {@code .ci/engines/rows.mjs} executes with Node.js.
 *
 * @param results the folder with a file of rows for each query
 */
record OxigraphEngine(Path results, boolean isInstalled) {
  private static final Path SCRIPT = Path.of(".ci/engines/rows.mjs");
  private static final Path PACKAGE = Path.of(".ci/engines/node_modules/oxigraph");
  private static final long MAX_MINUTES = 8;

  /** Executes the queries on the quads of a dataset, unless Node.js or the package is missing. */
  static OxigraphEngine of(DatasetGraph data, Map<String, Query> queries, Path folder)
      throws IOException, InterruptedException {
    if (!Files.isDirectory(PACKAGE) || !hasNode()) {
      return new OxigraphEngine(folder, false);
    }
    Path graph = folder.resolve("graph.nq");
    try (OutputStream out = Files.newOutputStream(graph)) {
      Txn.executeRead(data, () -> RDFDataMgr.write(out, data, Lang.NQUADS));
    }
    Path texts = Files.createDirectory(folder.resolve("queries"));
    for (Map.Entry<String, Query> query : queries.entrySet()) {
      String columns = String.join(" ", query.getValue().getResultVars());
      Files.writeString(
          texts.resolve(query.getKey() + ".rq"),
          "# columns: " + columns + "\n" + query.getValue().serialize());
    }
    Path results = Files.createDirectory(folder.resolve("results"));
    Process node =
        new ProcessBuilder(
                "node", SCRIPT.toString(), graph.toString(), texts.toString(), results.toString())
            .inheritIO()
            .start();
    if (!node.waitFor(MAX_MINUTES, TimeUnit.MINUTES)) {
      node.destroyForcibly();
    }
    return new OxigraphEngine(results, true);
  }

  /** Returns the rows of a query; an unbound cell is "-". */
  List<List<String>> rows(String query) throws IOException {
    return lines(query).stream()
        .filter(line -> !line.startsWith("# "))
        .map(line -> List.of(line.split("\t", -1)))
        .map(cells ->
            cells.stream().map(OxigraphEngine::unescape).map(EnginesTest::normalised).toList())
        .toList();
  }

  /** Returns the time that a query took. */
  long milliseconds(String query) throws IOException {
    return Long.parseLong(lines(query).getLast().substring(2));
  }

  private List<String> lines(String query) throws IOException {
    return Files.readAllLines(results.resolve(query + ".tsv"));
  }

  private static String unescape(String cell) {
    return cell.indexOf('\\') < 0 ? cell : cell.translateEscapes();
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
