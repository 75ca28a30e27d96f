package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests searches over HTTP. */
class SearchPageTest {
  @RegisterExtension static final FixtureServer server = new FixtureServer();

  private static HttpResponse<byte[]> search(String line) throws Exception {
    return server.get(path(line), "Accept", "text/html");
  }

  private static String path(String line) {
    return "/search?q=" + URLEncoder.encode(line, StandardCharsets.UTF_8);
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<byte[]> response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }

  @Test
  void linksEveryResultToItsPage() throws Exception {
    String html = server.html(path("plans"));
    List<String> links = Http.find("<h3><a href=\"([^\"]+)\"", html);
    assertThat(links).hasSizeGreaterThan(2);
    for (String link : links) {
      assertThat(server.get(link).statusCode()).as(link).isEqualTo(200);
    }
    assertThat(html).contains("<mark>plans</mark>");
  }

  @Test
  void showsTheDocumentCouncilAndDateOfAFinding() throws Exception {
    assertThat(server.html(path("\"few pathway plans\"")))
        .contains("<span class=\"kind\">Finding</span>")
        .contains(">Bath and North East Somerset</a>")
        .contains("<time datetime=\"2017-04-24\">")
        .contains("href=\"/id/document/cf30a7db215855f4\"");
  }

  @Test
  void linksThatNarrowGiveAsManyResultsAsTheySay() throws Exception {
    String html = server.html(path("good"));
    String facets = html.substring(html.indexOf("class=\"facets\""));
    Matcher matcher =
        Pattern.compile("<a href=\"(/search[^\"]+)\">[^<]+</a> <small>(\\d+)<").matcher(facets);
    int links = 0;
    while (matcher.find()) {
      String link = matcher.group(1).replace("&amp;", "&");
      assertThat(json(link + "&format=json").get("total").asInt())
          .as(link)
          .isEqualTo(Integer.parseInt(matcher.group(2)));
      links++;
    }
    assertThat(links).isGreaterThan(5);
  }

  @Test
  void pagesAreLinked() throws Exception {
    String first = server.html(path("good") + "&page-size=5");
    List<String> next = Http.find("<a href=\"([^\"]+)\">Next", first);
    assertThat(next).hasSize(1);
    HttpResponse<byte[]> second = server.get(next.getFirst(), "Accept", "text/html");
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(Http.text(second))
        .contains("6 to 10 of ")
        .contains("<ol class=\"hits\" start=\"6\">");
    assertThat(Http.header(second, "X-Total-Count")).isNotEmpty();
    assertThat(Http.header(second, "Link")).contains("rel=\"next\"");
    assertThat(server.get(path("good") + "&page=9999").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\"\"", "?!", "\u0001\u0002", "a:b AND (", "zebra", "😀"})
  void answersTextWithoutResultsByAPlainPage(String line) throws Exception {
    HttpResponse<byte[]> response = search(line);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Http.text(response)).contains("<h1>Search</h1>").doesNotContain("<ol");
  }

  @Test
  void escapesTheTypedText() throws Exception {
    assertThat(server.html(path("<script>alert(1)</script> \"good\"")))
        .doesNotContain("<script")
        .contains("&lt;script&gt;");
  }

  @Test
  void refusesTextThatIsTooLong() throws Exception {
    HttpResponse<byte[]> page = search("a".repeat(10_000));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(Http.text(page)).contains("at most 200 characters").contains("role=\"search\"");
    HttpResponse<byte[]> problem = server.get(path("a".repeat(201)), "Accept", "application/json");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(Http.header(problem, "Content-Type")).startsWith("application/problem+json");
    assertThat(search("a".repeat(200)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=unknown,400",
    "year=soon,400",
    "page=0,400",
    "page-size=101,400",
    "format=xml,400",
    "council=unknown,200",
    "kind=finding,200",
    "year=2017,200",
    "kind=,200"
  })
  void checksParameters(String parameter, int status) throws Exception {
    assertThat(server.get(path("good") + "&" + parameter).statusCode()).isEqualTo(status);
  }

  @Test
  void givesResultsInJson() throws Exception {
    JsonNode result = json(path("donna marriott") + "&format=json");
    assertThat(result.get("total").asInt()).isEqualTo(1);
    JsonNode first = result.get("results").get(0);
    assertThat(first.get("kind").asString()).isEqualTo("person");
    assertThat(first.get("label").asString()).isEqualTo("Donna Marriott");
    assertThat(first.get("iri").asString()).endsWith("/id/person/inspector/donna-marriott");
    assertThat(first.get("path").asString()).isEqualTo("/id/person/inspector/donna-marriott");
    assertThat(result.get("facets").get("kind").get(0).get("count").asInt()).isEqualTo(1);
  }

  @Test
  void suggestsNamesInTheFormOfOpenSearch() throws Exception {
    HttpResponse<byte[]> response = server.get("/search/suggest?q=donna+m");
    assertThat(Http.header(response, "Content-Type")).startsWith("application/x-suggestions+json");
    assertThat(Http.text(response))
        .isEqualTo(
            "[\"donna m\",[\"Donna Marriott\"],[\"Person\"],[\""
                + server.url()
                + "id/person/inspector/donna-marriott\"]]\n");
    assertThat(Http.text(server.get("/search/suggest?q=zebra")))
        .isEqualTo("[\"zebra\",[],[],[]]\n");
    assertThat(server.get("/search/suggest").statusCode()).isEqualTo(200);
  }

  @Test
  void theDescriptionLeadsToResultsAndSuggestions() throws Exception {
    HttpResponse<byte[]> response = server.get("/opensearch.xml");
    assertThat(Http.header(response, "Content-Type"))
        .startsWith("application/opensearchdescription+xml");
    List<String> templates = Http.find("<Url [^>]*template=\"([^\"]+)\"", Http.text(response));
    assertThat(templates).hasSize(4);
    for (String template : templates) {
      String address =
          template
              .replace("{searchTerms}", "good")
              .replace("{startPage?}", "1")
              .replace(server.url(), "/");
      assertThat(server.get(address).statusCode()).as(address).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/search", "/id/authority/E06000022", "/ontology", "/service", "/id/none"})
  void everyPageHasASearchBoxAndLinksTheDescription(String path) throws Exception {
    String html = Http.text(server.get(path, "Accept", "text/html"));
    assertThat(html)
        .contains("<label for=\"site-search\"")
        .contains("id=\"site-search\"")
        .contains("rel=\"search\" type=\"application/opensearchdescription+xml\"");
  }

  @Test
  void showsASelectedValueThatNothingHas() throws Exception {
    String html = server.html(path("good") + "&year=1999");
    assertThat(html).contains("0 results").contains("aria-current=\"true\">1999</b>");
  }

  @Test
  void suggestsTheWordThatAMisspeltOneCouldMean() throws Exception {
    assertThat(server.page("/search?q=Notingam+zzzzqqqq").text()).doesNotContain("Did you mean");
    assertThat(server.page("/search?q=Sommerset").text()).contains("Did you mean Somerset?");
    assertThat(server.page("/search?q=Sommerset").select("a[href='/search?q=somerset']"))
        .hasSize(1);
    assertThat(server.page("/search?q=Somerset").text()).doesNotContain("Did you mean");
  }

  @Test
  void showsTheCodesOfCouncils() throws Exception {
    assertThat(server.page("/search?q=E06000022").select("li.council .origin").text())
        .contains("E06000022");
  }
}
