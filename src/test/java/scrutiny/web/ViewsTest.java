package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;
import scrutiny.web.html.Site;

/** The views give the evidence in terms of the W3C that the graph itself leaves out. */
class ViewsTest {
  private static final DatasetGraph DATA = Fixture.dataset();

  /** The fixture's graphs together, in memory. */
  private static final Graph FIXTURE =
      Txn.calculateRead(
          DATA,
          () -> {
            Graph copy = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(copy, DATA.getUnionGraph());
            return copy;
          });

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server = Server.start(DATA, ServerSettings.onPort(0).withQueryTimeout(Duration.ofSeconds(10)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyPassageHasTheSelectorsOfTheWebAnnotationDataModel() throws Exception {
    Graph view = view("web-annotations");
    Set<Node> passages = subjects(view, OA.SpecificResource.asNode());
    assertThat(passages)
        .hasSizeGreaterThan(100)
        .isEqualTo(subjects(FIXTURE, term("Passage")))
        .allSatisfy(passage -> {
          Node selector = object(view, passage, OA.hasSelector.asNode());
          assertThat(object(view, passage, OA.hasSource.asNode()))
              .isEqualTo(object(FIXTURE, passage, term("document")));
          assertThat(object(view, selector, OA.start.asNode()))
              .isEqualTo(object(FIXTURE, passage, term("start")));
          assertThat(object(view, selector, OA.end.asNode())).isEqualTo(end(passage));
          assertThat(object(view, selector, OA.exact.asNode()))
              .isEqualTo(object(FIXTURE, passage, term("quote")));
        });
    assertThat(subjects(view, RDF.Statement.asNode())).isEqualTo(claims());
  }

  @Test
  void everyClaimReifiesItsTriple() throws Exception {
    Graph view = view("rdf-1.2-reifiers");
    Node reifies = NodeFactory.createURI(RDF.getURI() + "reifies");
    assertThat(view.find(Node.ANY, reifies, Node.ANY).mapWith(Triple::getSubject).toSet())
        .isEqualTo(claims());
    view.find(Node.ANY, reifies, Node.ANY)
        .forEachRemaining(each -> {
          Triple triple = each.getObject().getTriple();
          Node claim = each.getSubject();
          assertThat(FIXTURE.contains(claim, RDF.subject.asNode(), triple.getSubject())).isTrue();
          assertThat(FIXTURE.contains(claim, RDF.predicate.asNode(), triple.getPredicate()))
              .isTrue();
          assertThat(FIXTURE.contains(claim, RDF.object.asNode(), triple.getObject())).isTrue();
        });
  }

  private static Set<Node> claims() {
    return FIXTURE
        .find(Node.ANY, RDF.subject.asNode(), Node.ANY)
        .mapWith(Triple::getSubject)
        .toSet();
  }

  private static Set<Node> subjects(Graph graph, Node type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private static Node end(Node passage) {
    int start = (Integer) object(FIXTURE, passage, term("start")).getLiteralValue();
    int length = object(FIXTURE, passage, term("quote")).getLiteralLexicalForm().length();
    return NodeFactoryExtra.intToNode(start + length);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Site.ONTOLOGY + name);
  }

  private static Graph view(String name) throws IOException, InterruptedException {
    String query = Files.readString(Path.of("queries/views", name + ".rq"));
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/turtle")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
  }
}
