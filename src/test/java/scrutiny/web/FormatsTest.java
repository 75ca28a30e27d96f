package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.web.html.Site;

/** Tests how requests choose the format of resources, and the paging of incoming links. */
class FormatsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final DatasetGraph DATA =
      Fixture.dataset(Path.of("src/test/resources/hostile.trig"));
  private static final String BATH = "/id/authority/E06000022";
  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server = Server.start(DATA, ServerSettings.onPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {BATH, "/vocab/grade", "/vocab/grade/good", "/vocab", "/ontology"})
  void agreesOnSuffixParameterAndAcceptHeader(String path) throws Exception {
    for (String[] format :
        new String[][] {
          {"html", "text/html"},
          {"ttl", "text/turtle"},
          {"jsonld", "application/ld+json"},
          {"nt", "application/n-triples"},
          {"rdf", "application/rdf+xml"},
          {"trig", "application/trig"}
        }) {
      var accepted = get(path, format[1]);
      var named = get(path + "?format=" + format[0], "image/png");
      var suffixed = get(path + "." + format[0], "image/png");
      for (var response : List.of(accepted, named, suffixed)) {
        assertThat(response.statusCode()).as(response.uri().toString()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(format[1]);
        assertThat(header(response, "Vary")).contains("Accept");
      }
      assertThat(named.body()).isEqualTo(accepted.body());
      assertThat(suffixed.body()).isEqualTo(accepted.body());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/id/authority/E06000022?format=docx,400,valid formats",
    "/vocab?format=nothing,400,valid formats",
    "/ontology?format=<script>,400,valid formats",
    "/vocab.csv,400,valid formats",
    "/id/authority/E06000022.ttl?format=nt,400,give only one",
    "/id/authority/E06000022?page=0,400,page must be a whole number",
    "/id/authority/E06000022?page=9999,404,there is no page 9999",
    "/id/authority/E06000022?page-size=99999,400,page-size must be"
  })
  void rejectsUnknownFormatsAndPages(String path, int status, String message) throws Exception {
    for (String accept : new String[] {"text/html", "text/turtle"}) {
      var response = get(path.replace("<", "%3C").replace(">", "%3E"), accept);
      assertThat(response.statusCode()).as(path).isEqualTo(status);
      assertThat(response.body()).contains(message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {BATH, "/vocab", "/ontology", "/vocab/grade/good"})
  void listsTheTypesIfNoneIsAcceptable(String path) throws Exception {
    var response = get(path, "image/png");
    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(response.body()).contains("text/turtle", "application/ld+json", "text/html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "rdf", "trig", "jsonld"})
  void pagesIncomingLinksWithoutLosingOne(String format) throws Exception {
    String path = "/vocab/grade/good";
    Node good = NodeFactory.createURI(Site.iri(path));
    Set<Triple> expected =
        new HashSet<>(Txn.calculateRead(DATA, () -> Description.outgoing(good, DATA)));
    expected.addAll(Txn.calculateRead(DATA, () -> Description.incoming(good, DATA)));
    Set<Triple> found = new HashSet<>();
    List<String> pages = new ArrayList<>();
    Optional<String> next = Optional.of(path + "?page-size=2&format=" + format);
    while (next.isPresent()) {
      var response = get(next.get(), "*/*");
      assertThat(response.statusCode()).isEqualTo(200);
      pages.add(next.get());
      found.addAll(triples(response.body(), format));
      next = link(response, "next");
      assertThat(link(response, "first")).isPresent();
      assertThat(link(response, "last")).isPresent();
      assertThat(link(response, "prev").isPresent()).isEqualTo(pages.size() > 1);
    }
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void linksEveryReferenceAndQuotationFromSomePage() throws Exception {
    for (String path : new String[] {BATH, "/vocab/grade/good", "/id/inspectorate/ofsted"}) {
      Node resource = NodeFactory.createURI(Site.iri(path));
      StringBuilder pages = new StringBuilder();
      Optional<String> next = Optional.of(path + "?page-size=3");
      while (next.isPresent()) {
        var response = get(next.get(), "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        pages.append(response.body());
        next = link(response, "next");
      }
      for (Triple triple : Txn.calculateRead(DATA, () -> Description.incoming(resource, DATA))) {
        boolean isClaim = triple.getPredicate().getLocalName().equals("subject");
        if (!isClaim && triple.getSubject().isURI()) {
          Optional<String> url = Site.url(triple.getSubject().getURI());
          assertThat(pages).as(path).contains("href=\"" + url.orElseThrow() + "\"");
        }
      }
    }
  }

  @Test
  void namesTheFileOfADescription() throws Exception {
    assertThat(header(get(BATH + ".ttl", "*/*"), "Content-Disposition"))
        .matches("inline; filename=\"id-authority-e06000022-\\d{4}-\\d\\d-\\d\\d\\.ttl\"");
    assertThat(header(get("/ontology.rdf", "*/*"), "Content-Disposition"))
        .matches("inline; filename=\"ontology-\\d{4}-\\d\\d-\\d\\d\\.rdf\"");
    var missingPage = get(BATH + ".ttl?page=9999", "*/*");
    assertThat(missingPage.statusCode()).isEqualTo(404);
    assertThat(missingPage.headers().firstValue("Content-Disposition")).isEmpty();
  }

  private static Set<Triple> triples(String body, String format) {
    Lang lang =
        switch (format) {
          case "nt" -> Lang.NTRIPLES;
          case "rdf" -> Lang.RDFXML;
          case "trig" -> Lang.TRIG;
          case "jsonld" -> Lang.JSONLD11;
          default -> Lang.TURTLE;
        };
    DatasetGraph parsed = RDFParser.fromString(body, lang).toDatasetGraph();
    Graph union = lang.equals(Lang.TRIG) ? parsed.getUnionGraph() : parsed.getDefaultGraph();
    return new HashSet<>(union.find().toList());
  }

  private static Optional<String> link(HttpResponse<?> response, String relation) {
    Matcher link =
        Pattern.compile("<([^>]+)>; rel=\"" + relation + "\"").matcher(header(response, "Link"));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private static HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
