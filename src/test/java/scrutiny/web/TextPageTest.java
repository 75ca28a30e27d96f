package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.web.html.Site;

/** Tests the pages of document texts with marked facts over HTTP. */
class TextPageTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String DOCUMENT_BASE = "https://w3id.org/scrutiny/id/document/";
  private static final DatasetGraph DATA =
      Fixture.dataset(
          Path.of("src/test/resources/marked.trig"), Path.of("src/test/resources/hostile.trig"));
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
  void linksAQuotationToItsSourceParagraph() throws Exception {
    Element origin = page("/id/document/f994e32f7b75b114/text").expectFirst("#facts .origin");
    assertThat(origin.text()).startsWith("quoted from");
    assertThat(origin.expectFirst("a").attr("href"))
        .isEqualTo("/id/document/0ed0fe5e0f319049/text#p100-127");
    assertThat(page("/id/document/marked/text").select("#facts .origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"marked", "cf30a7db215855f4", "463aa034dc8cfc0e", "f994e32f7b75b114"})
  void marksTheExactTextOfEachPassage(String id) throws Exception {
    Document page = page("/id/document/" + id + "/text");
    AnnotatedDocument document = read(id);
    assertThat(document.passages()).hasSizeGreaterThan(3);
    for (MarkedPassage passage : document.passages()) {
      assertThat(MarkedTextTest.markedText(page, passage))
          .isEqualTo(document.text().substring(passage.start(), passage.end()));
      assertThat(exactQuotes()).contains(MarkedTextTest.markedText(page, passage));
    }
    assertThat(
            page.select(".document-text").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining()))
        .as("the complete text, with control characters replaced")
        .isEqualTo(document.text().replace('\f', '\uFFFD'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"marked", "cf30a7db215855f4", "f994e32f7b75b114"})
  void resolvesEveryFragmentLink(String id) throws Exception {
    Document page = page("/id/document/" + id + "/text");
    List<String> links = page.select("a[href^=#]").eachAttr("href");
    assertThat(links).hasSizeGreaterThan(6);
    assertThat(links)
        .allSatisfy(
            link -> assertThat(page.select("[id=" + link.substring(1) + "]")).as(link).hasSize(1));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void describesTheFactsOfAMarkAndLinksToThem() throws Exception {
    Document page = page("/id/document/marked/text");
    assertThat(page.select("#p9-16").hasClass("judgement")).isTrue();
    Element link = page.expectFirst("#p9-16 a");
    assertThat(link.attr("href")).isEqualTo("#f9-16");
    assertThat(link.attr("title")).contains("Overall effectiveness · grade: Good · Previous");
    assertThat(page.select("#f9-16 a").eachAttr("href"))
        .containsExactly(
            "#p9-16", "/id/judgement/marked/overall-effectiveness", "/vocab/grade/good");
    assertThat(page.select("#f12-21 .note").text()).isEqualToIgnoringCase("disagreement");
  }

  @Test
  void namesAnInspectorAfterTheRoleAlone() throws Exception {
    assertThat(page("/id/document/cf30a7db215855f4/text").select("aside li li").eachText())
        .anyMatch(text -> text.equalsIgnoreCase("lead inspector Donna Marriott"))
        .noneMatch(text -> text.contains("inspector member"));
  }

  @Test
  void showsPagesThenHeadersAndFooters() throws Exception {
    Document page = page("/id/document/marked/text");
    assertThat(page.select("article section").eachAttr("id"))
        .containsExactly("page-1", "page-2", "headers-and-footers");
    assertThat(page.expectFirst("#page-2 .document-text").wholeText()).startsWith("Ann ");
    assertThat(page("/id/document/f994e32f7b75b114/text").select("article section")).hasSize(1);
  }

  @Test
  void ignoresPassagesOutsideTheText() throws Exception {
    Document page = page("/id/document/marked/text");
    assertThat(page.select("mark[id]")).hasSize(5);
    assertThat(page.text()).doesNotContain("out of the text");
  }

  @Test
  void escapesMarkupInTheText() throws Exception {
    for (String body :
        List.of(
            get("/id/document/marked/text", "text/html").body(),
            Txn.calculateRead(
                DATA, () -> HtmlPage.standalone("x", TextPage.standalone(read("marked"), DATA))))) {
      assertThat(body)
          .doesNotContainIgnoringCase("<script")
          .doesNotContain("<b>Lee")
          .doesNotContain("<i>it")
          .doesNotContainPattern("(?i)href=\"?\\s*javascript:");
      assertThat(Jsoup.parse(body).select("[^on]")).isEmpty();
      assertThat(body)
          .as("the data is escaped, not dropped")
          .contains("&lt;b&gt;Lee&lt;/b&gt;")
          .contains("&#39; onfocus=&#39;alert(2)");
    }
    var response = get("/id/document/marked/text", "text/html");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void linksEachFactToItsText() throws Exception {
    String mark = "/id/document/marked/text#p9-16";
    for (String path :
        List.of(
            "/id/document/c2", "/id/document/p2", "/id/judgement/marked/overall-effectiveness")) {
      assertThat(page(path + "?view=data").select("a").eachAttr("href")).as(path).contains(mark);
    }
    String bath = "/id/document/cf30a7db215855f4/text";
    assertThat(page("/id/document/cf30a7db215855f4?view=data").select("a").eachAttr("href"))
        .contains(bath, bath + "#p0-57");
    for (String query :
        List.of(
            "/queries/evidence",
            "/queries/where-a-fact-comes-from?authority=Bath+and+North+East+Somerset")) {
      List<String> links =
          page(query).select("td a[href*='/text#p']").eachAttr("href").stream().toList();
      assertThat(links).as(query).hasSizeGreaterThan(10);
      for (String link : Set.copyOf(links).stream().filter(l -> l.startsWith(bath)).toList()) {
        assertThat(page(bath).select("[id=" + link.substring(bath.length() + 1) + "]")).hasSize(1);
      }
    }
  }

  @Test
  void servesEveryIriInEveryFormat() throws Exception {
    Set<String> paths = new TreeSet<>();
    Txn.executeRead(
        DATA,
        () ->
            DATA.find()
                .forEachRemaining(quad -> {
                  for (Node node : List.of(quad.getGraph(), quad.getSubject(), quad.getObject())) {
                    if (node.isURI() && node.getURI().startsWith(Site.BASE)) {
                      paths.add(Site.url(node.getURI()).orElseThrow().replaceFirst("#.*", ""));
                    }
                  }
                }));
    paths.removeIf(path -> path.contains("hostile"));
    assertThat(paths).hasSizeGreaterThan(200).contains("/id/graph/register", "/id/document/c2");
    for (String path : paths) {
      for (String mediaType : List.of("text/html", "text/turtle", "application/ld+json")) {
        var response = get(path, mediaType);
        assertThat(response.statusCode()).as(mediaType + " " + path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
      }
    }
    assertThat(get("/id/graph/nothing", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void servesTheDocumentGraphAsTurtle() throws Exception {
    assertThat(get("/id/document/marked/text", "text/turtle").body())
        .contains("scr:pageStarts", "scr:quote", "is good");
    assertThat(get("/id/document/nothing/text", "text/html").statusCode()).isEqualTo(404);
  }

  private static AnnotatedDocument read(String id) {
    return Txn.calculateRead(
        DATA,
        () ->
            AnnotatedDocument.find(DATA, NodeFactory.createURI(DOCUMENT_BASE + id)).orElseThrow());
  }

  private static Set<String> exactQuotes() {
    Node quote = NodeFactory.createURI("https://w3id.org/scrutiny/ontology#quote");
    return Txn.calculateRead(
        DATA,
        () ->
            DATA.stream(Node.ANY, Node.ANY, quote, Node.ANY)
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet()));
  }

  private static Document page(String path) throws Exception {
    var response = get(path, "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofString());
  }
}
