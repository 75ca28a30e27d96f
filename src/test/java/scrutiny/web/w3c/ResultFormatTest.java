package scrutiny.web.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scrutiny.query.Rows;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/** Runs the W3C's tests of the formats CSV, TSV and JSON against the server over HTTP. */
class ResultFormatTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TestFactory
  Stream<DynamicTest> csvAndTsv() {
    return tests("csv-tsv-res");
  }

  @TestFactory
  Stream<DynamicTest> json() {
    return tests("json-res");
  }

  private static Stream<DynamicTest> tests(String folder) {
    return Manifest.of(folder).tests().stream()
        .map(test ->
            DynamicTest.dynamicTest(
                test.getLocalName() + ": " + test.getProperty(RDFS.comment).getString(),
                () -> run(test)));
  }

  private static void run(Resource test) throws Exception {
    Resource action = Manifest.resource(test, Manifest.MF, "action");
    String query = Files.readString(file(Manifest.resource(action, Manifest.QT, "query")));
    Path expected = file(Manifest.resource(test, Manifest.MF, "result"));
    String type =
        RDFLanguages.pathnameToLang(expected.toString()).getContentType().getContentTypeStr();
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    String source = Manifest.resource(action, Manifest.QT, "data").getURI();
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, source));
    try (Server server = TestServers.start(data, Duration.ofSeconds(10))) {
      URI uri =
          URI.create(
              server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
      HttpResponse<byte[]> response =
          CLIENT.send(
              HttpRequest.newBuilder(uri).header("Accept", type).build(),
              BodyHandlers.ofByteArray());
      assertThat(response.statusCode()).isEqualTo(200);
      ResponseBody body = ResponseBody.of(response);
      assertThat(body.type()).isEqualTo(type);
      compare(body, expected, QueryFactory.create(query).isOrdered());
    }
  }

  private static void compare(ResponseBody body, Path expected, boolean ordered) throws Exception {
    QueryExecResult actual = body.results();
    QueryExecResult wanted =
        ResponseBody.results(
            RDFLanguages.pathnameToLang(expected.toString()), Files.newInputStream(expected));
    assertThat(actual.isBoolean()).isEqualTo(wanted.isBoolean());
    if (wanted.isBoolean()) {
      assertThat(actual.booleanResult()).isEqualTo(wanted.booleanResult());
      return;
    }
    RowSet rows = withBlankNodes(actual.rowSet());
    RowSet wantedRows = withBlankNodes(wanted.rowSet());
    assertThat(rows.getResultVars()).isEqualTo(wantedRows.getResultVars());
    assertThat(
            ordered
                ? ResultsCompare.equalsByValueAndOrder(rows, wantedRows)
                : ResultsCompare.equalsByValue(rows, wantedRows))
        .as(body::text)
        .isTrue();
  }

  /**
   * Replaces texts such as {@code _:a}, which CSV does not distinguish from blank nodes, by blank
   * nodes.
   */
  private static RowSet withBlankNodes(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    List<Binding> replaced = new ArrayList<>();
    rows.forEachRemaining(row -> {
      BindingBuilder builder = BindingFactory.builder();
      row.forEach((column, value) ->
          builder.add(
              column,
              Rows.text(value).startsWith("_:")
                  ? NodeFactory.createBlankNode(Rows.text(value))
                  : value));
      replaced.add(builder.build());
    });
    return RowSetStream.create(columns, replaced.iterator()).materialize();
  }

  private static Path file(Resource file) {
    return Path.of(URI.create(file.getURI()));
  }
}
