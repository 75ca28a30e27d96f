package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.describe.Prefixes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the SPARQL editor's page and what its scripts request, over HTTP. */
class EditorTest {
  private static final String COUNCIL = "https://w3id.org/scrutiny/id/authority/E06000022";

  /** The Accept header of the editor's queries. */
  private static final String ACCEPT = "application/sparql-results+json, text/turtle";

  private static final String FORM = "application/x-www-form-urlencoded";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  private static JsonNode json(String path) throws Exception {
    HttpResponse<byte[]> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(Http.header(response, "Content-Type")).startsWith("application/json");
    return JsonMapper.shared().readTree(response.body());
  }

  private static String queryOn(Document page) {
    return page.select("form#sparql-form textarea[name=query]").getFirst().wholeText();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void runsOnlyScriptsOfThisServer() throws Exception {
    var response = server.get("/sparql/edit", "Accept", "text/html");
    assertThat(Http.header(response, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("script-src 'self'")
        .contains("connect-src 'self'")
        .contains("style-src 'self'")
        .doesNotContain("unsafe");
    Document page = server.page("/sparql/edit");
    assertThat(page.select("script")).hasSize(2);
    for (Element file : page.select("script, link[rel=stylesheet]")) {
      String path = file.attr("src") + file.attr("href");
      assertThat(path).startsWith("/static/");
      assertThat(file.data()).isEmpty();
      var served = server.get(path);
      assertThat(served.statusCode()).as(path).isEqualTo(200);
      assertThat(Http.header(served, "Content-Type"))
          .startsWith(file.tagName().equals("script") ? "text/javascript" : "text/css");
    }
    assertThat(page.select("style, [style], [onclick], [onload]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"editor", "execution", "completion", "table", "labels"})
  void servesTheModulesThatTheScriptImports(String module) throws Exception {
    var served = server.get("/static/editor/" + module + ".js");
    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(Http.header(served, "Content-Type")).startsWith("text/javascript");
    assertThat(Http.header(served, "Cache-Control")).contains("no-cache").doesNotContain("max-age");
    var again = server.get("/static/editor/" + module + ".js", "If-None-Match", etag(served));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  private static String etag(HttpResponse<byte[]> response) {
    return Http.header(response, "ETag");
  }

  @Test
  void servesTheLicencesOfTheBundledLibraries() throws Exception {
    assertThat(Http.text(server.get("/static/yasgui.min.js.LICENSE.txt"))).contains("MIT");
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/queries/reports",
    "/sparql/terms",
    "/sparql/edit/../../queries/authorities",
    "/sparql/edit;x=1/../../queries/reports",
    "/sparql?query=ASK%7B%7D",
    "/static/icon.svg"
  })
  void letsNoOtherPageRunScripts(String path) throws Exception {
    assertThat(Http.header(server.get(path), "Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("script-src");
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql/edit;x=1",
    "/sparql/edit/reports;x=1",
    "/queries/../sparql/edit",
    "/sparql/terms/../edit"
  })
  void runsItsScriptsHoweverItsAddressIsWritten(String path) throws Exception {
    var response = server.get(path);
    assertThat(Http.text(response)).contains("sparql-form");
    assertThat(Http.header(response, "Content-Security-Policy")).contains("script-src 'self'");
  }

  @Test
  void keepsItsPolicyWhenTheBrowserHasThePageAlready() throws Exception {
    var first = server.get("/sparql/edit");
    var second = server.get("/sparql/edit", "If-None-Match", etag(first));
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(Http.header(second, "Content-Security-Policy"))
        .isEqualTo(Http.header(first, "Content-Security-Policy"))
        .contains("script-src 'self'");
  }

  @Test
  void worksWithoutScriptsAsAForm() throws Exception {
    Document page = server.page("/sparql/edit");
    Element form = page.select("form#sparql-form").getFirst();
    assertThat(form.attr("action")).isEqualTo("/sparql");
    assertThat(form.select("button").eachAttr("value")).containsExactly("text", "csv", "json");
    assertThat(form.attr("data-name")).isEmpty();
    assertThat(page.select("#editor-keys").hasAttr("hidden")).isTrue();
    var result = server.get(Http.sparql(queryOn(page)) + "&output=text");
    assertThat(Http.text(result)).contains("authority").contains("Bath and North East Somerset");
  }

  @Test
  void showsTheQueryOfItsAddress() throws Exception {
    String query = "SELECT * {\n  ?s ?p \"</textarea><script>alert('é')</script>\" # & \n}";
    Document page = server.page("/sparql/edit?query=" + encode(query));
    assertThat(queryOn(page)).isEqualTo(query);
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("form#sparql-form").attr("data-name")).isNotEmpty();
  }

  @Test
  void offersEachPrebuiltQueryAsAnExampleOfItsGroup() throws Exception {
    Document page = server.page("/sparql/edit");
    List<String> links = page.select(".editor-help li a").eachAttr("href");
    assertThat(links)
        .hasSize(PrebuiltQueries.bundled().all().size())
        .contains("/sparql/edit/history-of-an-authority");
    assertThat(page.select(".editor-help h2").eachText()).contains("Grades", "Data quality");
  }

  static Stream<PrebuiltQuery> queries() {
    return PrebuiltQueries.bundled().all().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void opensEachExampleWithAQueryThatRuns(PrebuiltQuery query) throws Exception {
    String text = queryOn(server.page("/sparql/edit/" + query.name()));
    assertThat(text).startsWith("# " + query.title() + "\n");
    var result = server.post("/sparql", FORM, "query=" + encode(text));
    assertThat(result.statusCode()).as(Http.text(result)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/history-of-an-authority?authority=E06000022",
    "/queries/history-of-an-authority?authority=Bath+and+North+East+Somerset",
    "/queries/grades-at-a-date?date=2020-01-01&area=help-and-protection",
    "/queries/reports",
    "/queries/improved-by-two-grades?grades=1"
  })
  void opensAResultWithTheQueryThatGivesIt(String path) throws Exception {
    Document result = server.page(path);
    String link =
        result.select(".summary a:contains(Open in the SPARQL editor)").getFirst().attr("href");
    Document editor = server.page(link);
    assertThat(editor.select("#query-origin a").attr("href"))
        .isEqualTo(path.replaceFirst("\\?.*", ""));
    String csv = Http.text(server.get(Http.sparql(queryOn(editor)) + "&output=csv"));
    String expected = Http.text(server.get(path, "Accept", "text/csv"));
    assertThat(csv).isEqualTo(expected);
    assertThat(expected.lines().count()).isGreaterThan(1);
  }

  @Test
  void isLinkedFromEveryPageAndFromTheFormOfAQuery() throws Exception {
    assertThat(server.page("/").select("nav a:contains(SPARQL)").attr("href"))
        .isEqualTo("/sparql/edit");
    assertThat(server.page("/").select("main a[href^=/sparql/edit?query=]")).isNotEmpty();
    assertThat(
            server
                .page("/queries/history-of-an-authority")
                .select("main a:contains(SPARQL editor)")
                .attr("href"))
        .isEqualTo("/sparql/edit/history-of-an-authority");
  }

  @Test
  void linksAQueryThatFailsToTheEditor() throws Exception {
    var failed = server.get(Http.sparql("SELECT * {"), "Accept", "text/html");
    assertThat(failed.statusCode()).isEqualTo(400);
    String link =
        Jsoup.parse(Http.text(failed)).select("main a[href^=/sparql/edit?query=]").attr("href");
    assertThat(queryOn(server.page(link))).isEqualTo("SELECT * {");
  }

  @ParameterizedTest
  @CsvSource({"3000,é,true", "5000,é,false", "20000,a,true", "24000,a,false"})
  void linksAQueryWhoseAddressIsShortEnough(int length, String character, boolean linked)
      throws Exception {
    String path = EditorServlet.path(character.repeat(length));
    assertThat(path.equals(EditorServlet.PATH)).isNotEqualTo(linked);
    assertThat(server.get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql/edit/histroy-of-an-authority,404,did you mean history-of-an-authority",
    "/sparql/edit/history-of-an-authority?council=Kent,400,has no parameter",
    "/sparql/edit/history-of-an-authority?authority=Bth,400,is not",
    "/sparql/edit?query=ASK%7B%7D&query=ASK%7B%7D,400,only once",
    "/sparql/labels,400,the parameter iri",
    "/sparql/labels?iri=urn:a&irl=urn:b,400,there is no parameter irl here; available: iri",
    "/sparql/terms?prefix=scr,400,there is no parameter prefix here"
  })
  void saysWhyThereIsNothingToShow(String path, int status, String reason) throws Exception {
    var response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Http.text(response)).contains(reason);
  }

  @Test
  void completesTheTermsThatTheDataUse() throws Exception {
    JsonNode terms = json("/sparql/terms");
    Map<String, Long> classes = uses(terms.get("classes"));
    assertThat(classes).containsEntry("https://w3id.org/scrutiny/ontology#Inspection", count());
    assertThat(uses(terms.get("properties")))
        .containsKeys(
            "https://w3id.org/scrutiny/ontology#grade",
            "http://www.w3.org/2000/01/rdf-schema#label");
    assertThat(terms.get("classes").findValuesAsString("label")).contains("Inspection or visit");
    assertThat(terms.get("prefixes").propertyNames())
        .containsExactlyInAnyOrderElementsOf(Prefixes.all().keySet());
  }

  private static Map<String, Long> uses(JsonNode terms) {
    Map<String, Long> uses = new HashMap<>();
    terms.forEach(term -> uses.put(term.get("iri").asString(), term.get("uses").asLong()));
    return uses;
  }

  private static long count() throws Exception {
    String query =
        "PREFIX scr: <https://w3id.org/scrutiny/ontology#>"
            + " SELECT (COUNT(*) AS ?n) { ?s a scr:Inspection }";
    String csv = Http.text(server.get(Http.sparql(query) + "&output=csv"));
    return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void knowsTheLabelsOfIris() throws Exception {
    JsonNode labels = json("/sparql/labels?iri=" + encode(COUNCIL) + "&iri=urn:none");
    assertThat(labels.get(COUNCIL).asString()).isEqualTo("Bath and North East Somerset");
    assertThat(labels.has("urn:none")).isFalse();
  }

  @Test
  void limitsTheNumberOfIrisInARequest() throws Exception {
    List<String> iris = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      iris.add("iri=urn:" + i);
    }
    String all = "/sparql/labels?" + String.join("&", iris);
    assertThat(server.get(all).statusCode()).isEqualTo(400);
    assertThat(server.get(all.replace("&iri=urn:100", "")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s ?p ?o } LIMIT 2,200,application/sparql-results+json",
    "ASK { ?s ?p ?o },200,application/sparql-results+json",
    "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 2,200,text/turtle",
    "SELECT * { ?s ?p,400,application/problem+json",
    "CLEAR ALL,400,application/problem+json"
  })
  void executesTheQueriesOfTheEditor(String query, int status, String type) throws Exception {
    var byGet = server.get(Http.sparql(query), "Accept", ACCEPT);
    assertThat(byGet.statusCode()).isEqualTo(status);
    assertThat(Http.header(byGet, "Content-Type")).startsWith(type);
    var byPost = server.post("/sparql", FORM, "query=" + encode(query));
    assertThat(byPost.statusCode()).isEqualTo(status);
  }
}
