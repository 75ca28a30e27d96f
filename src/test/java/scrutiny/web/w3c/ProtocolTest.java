package scrutiny.web.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/** Runs the W3C's tests of the SPARQL 1.1 protocol against the server over HTTP. */
class ProtocolTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Tests of updates that must succeed: the server has no update operation. */
  private static final Set<String> INAPPLICABLE =
      Set.of(
          "update_dataset_default_graph",
          "update_dataset_default_graphs",
          "update_dataset_named_graphs",
          "update_dataset_full",
          "update_post_form",
          "update_post_direct",
          "update_base_uri");

  /** The graph that several tests name without giving its data: they expect it on the web. */
  private static final String DATA_ON_THE_WEB = "http://kasei.us/2009/09/sparql/data/data0.rdf";

  private static final Map<String, Set<String>> FORMATS =
      Map.of(
          "boolean", Set.of("application/sparql-results+xml", "application/sparql-results+json"),
          "tabular",
              Set.of(
                  "application/sparql-results+xml",
                  "application/sparql-results+json",
                  "text/csv",
                  "text/tab-separated-values"),
          "RDF", Set.of("application/rdf+xml", "text/turtle", "application/n-triples"));

  @TestFactory
  Stream<DynamicTest> protocol() {
    return Manifest.of("protocol").tests().stream()
        .map(test ->
            DynamicTest.dynamicTest(
                test.getLocalName() + ": " + Manifest.text(test, Manifest.MF, "name"),
                () -> run(test)));
  }

  private static void run(Resource test) throws Exception {
    try (Server server =
        TestServers.start(dataset(test).asDatasetGraph(), Duration.ofSeconds(10))) {
      Resource connection = Manifest.resource(test, Manifest.MF, "action");
      List<Resource> requests =
          Manifest.members(Manifest.resource(connection, Manifest.HT, "requests"));
      if (INAPPLICABLE.contains(test.getLocalName())) {
        assertThat(send(requests.getFirst(), server).statusCode()).isBetween(400, 499);
        abort("inapplicable: the server has no update operation, and refuses the request");
      }
      for (Resource request : requests) {
        check(send(request, server), Manifest.resource(request, Manifest.HT, "resp"));
      }
    }
  }

  private static Dataset dataset(Resource test) {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.getNamedModel(DATA_ON_THE_WEB).createResource(DATA_ON_THE_WEB, RDFS.Resource);
          for (RDFNode data : Manifest.all(test, Manifest.UT, "graphData")) {
            Resource file = Manifest.resource(data.asResource(), Manifest.UT, "graph");
            String name = data.asResource().getProperty(RDFS.label).getString();
            RDFDataMgr.read(dataset.getNamedModel(name), file.getURI());
          }
        });
    return dataset;
  }

  private static HttpResponse<byte[]> send(Resource request, Server server) throws Exception {
    String path = Manifest.text(request, Manifest.HT, "absolutePath");
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(server.url() + path.replaceFirst("^/sparql/", "sparql")));
    Manifest.optional(request, Manifest.HT, "headers")
        .map(headers -> Manifest.members(headers.asResource()))
        .orElse(List.of())
        .forEach(header ->
            builder.header(
                Manifest.text(header, Manifest.HT, "fieldName"),
                Manifest.text(header, Manifest.HT, "fieldValue")));
    HttpRequest.BodyPublisher body =
        Manifest.optional(request, Manifest.HT, "body")
            .map(content -> BodyPublishers.ofByteArray(bytes(content.asResource())))
            .orElse(BodyPublishers.noBody());
    builder.method(Manifest.text(request, Manifest.HT, "methodName"), body);
    return CLIENT.send(builder.build(), BodyHandlers.ofByteArray());
  }

  private static byte[] bytes(Resource content) {
    Charset charset = Charset.forName(Manifest.text(content, Manifest.CNT, "characterEncoding"));
    return Manifest.text(content, Manifest.CNT, "chars").getBytes(charset);
  }

  private static void check(HttpResponse<byte[]> response, Resource expected) {
    Set<String> statuses =
        Set.copyOf(
            Manifest.all(expected, Manifest.MF, "expectedStatus").stream()
                .map(status -> status.asResource().getLocalName())
                .toList());
    assertThat(statuses).contains("StatusCode" + response.statusCode() / 100 + "xx");
    ResponseBody body = ResponseBody.of(response);
    Manifest.optional(expected, Manifest.MF, "expectedFormat")
        .ifPresent(format -> {
          String name = format.asLiteral().getString();
          assertThat(FORMATS.get(name)).contains(body.type());
          switch (name) {
            case "boolean" -> assertThat(body.results().isBoolean()).isTrue();
            case "tabular" -> assertThat(body.results().rowSet().hasNext()).isTrue();
            default -> assertThat(body.graph()).isNotNull();
          }
        });
    Manifest.optional(expected, Manifest.MF, "expectedBoolean")
        .ifPresent(value ->
            assertThat(body.results().booleanResult()).isEqualTo(value.asLiteral().getBoolean()));
  }
}
