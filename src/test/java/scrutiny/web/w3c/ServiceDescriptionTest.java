package scrutiny.web.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/** Runs the W3C's tests of service descriptions against the server over HTTP. */
class ServiceDescriptionTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  /** The properties of the vocabulary, with the classes of their subjects and objects. */
  private static final Map<String, List<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("endpoint", List.of("Service", "")),
          Map.entry("feature", List.of("Service", "Feature")),
          Map.entry("defaultEntailmentRegime", List.of("Service", "")),
          Map.entry("defaultSupportedEntailmentProfile", List.of("Service", "")),
          Map.entry("entailmentRegime", List.of("NamedGraph", "")),
          Map.entry("supportedEntailmentProfile", List.of("NamedGraph", "")),
          Map.entry("extensionFunction", List.of("Service", "Function")),
          Map.entry("extensionAggregate", List.of("Service", "Aggregate")),
          Map.entry("languageExtension", List.of("Service", "Feature")),
          Map.entry("supportedLanguage", List.of("Service", "Language")),
          Map.entry("propertyFeature", List.of("Service", "Feature")),
          Map.entry("defaultDataset", List.of("Service", "Dataset")),
          Map.entry("availableGraphs", List.of("Service", "GraphCollection")),
          Map.entry("resultFormat", List.of("Service", "")),
          Map.entry("inputFormat", List.of("Service", "")),
          Map.entry("defaultGraph", List.of("Dataset", "Graph")),
          Map.entry("namedGraph", List.of("GraphCollection", "NamedGraph")),
          Map.entry("name", List.of("NamedGraph", "")),
          Map.entry("graph", List.of("NamedGraph", "Graph")));

  private static final Set<String> FEATURES =
      Set.of(
          "DereferencesURIs",
          "UnionDefaultGraph",
          "RequiresDataset",
          "EmptyGraphs",
          "BasicFederatedQuery");

  private static final Set<String> LANGUAGES =
      Set.of("SPARQL10Query", "SPARQL11Query", "SPARQL11Update");

  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServers.start(Fixture.dataset(), Duration.ofSeconds(10));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> serviceDescription() {
    return Manifest.of("service-description").tests().stream()
        .map(test ->
            DynamicTest.dynamicTest(
                Manifest.text(test, Manifest.MF, "name"), () -> run(test.getLocalName())));
  }

  private static void run(String test) throws Exception {
    for (String accept : List.of("text/turtle", "application/rdf+xml", "application/n-triples")) {
      Graph description = description(accept);
      switch (test) {
        case "returns-rdf" -> assertThat(description.isEmpty()).isFalse();
        case "has-endpoint-triple" ->
            assertThat(
                    description.contains(
                        Node.ANY, sd("endpoint"), NodeFactory.createURI(endpoint().toString())))
                .isTrue();
        case "conforms-to-schema" -> checkSchema(description);
        default -> throw new AssertionError("a test that is not known: " + test);
      }
    }
  }

  private static Graph description(String accept) throws Exception {
    HttpResponse<byte[]> response =
        CLIENT.send(
            HttpRequest.newBuilder(endpoint()).header("Accept", accept).build(),
            BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    ResponseBody body = ResponseBody.of(response);
    assertThat(body.type()).isEqualTo(accept);
    return body.graph();
  }

  private static void checkSchema(Graph description) {
    List<Node> services =
        description
            .find(Node.ANY, RDF.type.asNode(), sd("Service"))
            .mapWith(Triple::getSubject)
            .toList();
    assertThat(services).hasSize(1);
    assertThat(description.find(services.getFirst(), sd("endpoint"), Node.ANY).toList()).hasSize(1);
    assertThat(description.find(services.getFirst(), sd("supportedLanguage"), Node.ANY).toList())
        .isNotEmpty();
    description.find().forEachRemaining(triple -> check(triple, description));
  }

  private static void check(Triple triple, Graph description) {
    String property = triple.getPredicate().getURI();
    if (!property.startsWith(SD)) {
      return;
    }
    String name = property.substring(SD.length());
    assertThat(PROPERTIES).as(property).containsKey(name);
    assertThat(triple.getObject().isLiteral()).as(triple.toString()).isFalse();
    List<String> classes = PROPERTIES.get(name);
    checkType(triple.getSubject(), classes.getFirst(), description);
    switch (classes.getLast()) {
      case "" -> assertThat(triple.getObject().isURI()).as(triple.toString()).isTrue();
      case "Feature" -> assertKnown(triple.getObject(), FEATURES);
      case "Language" -> assertKnown(triple.getObject(), LANGUAGES);
      case "Function", "Aggregate" -> assertThat(triple.getObject().isURI()).isTrue();
      default -> checkType(triple.getObject(), classes.getLast(), description);
    }
  }

  /** A type may be missing, since the vocabulary implies it, but must not be a different one. */
  private static void checkType(Node node, String expected, Graph description) {
    List<String> types =
        description
            .find(node, RDF.type.asNode(), Node.ANY)
            .mapWith(type -> type.getObject().getURI())
            .toList()
            .stream()
            .filter(type -> type.startsWith(SD))
            .map(type -> type.substring(SD.length()))
            .toList();
    if (!types.isEmpty()) {
      assertThat(types)
          .as(node.toString())
          .containsAnyOf(expected, expected.equals("GraphCollection") ? "Dataset" : expected);
    }
  }

  private static void assertKnown(Node value, Set<String> names) {
    assertThat(value.isURI()).isTrue();
    if (value.getURI().startsWith(SD)) {
      assertThat(names).contains(value.getURI().substring(SD.length()));
    }
  }

  private static URI endpoint() {
    return URI.create(server.url() + "sparql");
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
