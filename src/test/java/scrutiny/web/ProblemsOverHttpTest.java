package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.post;
import static scrutiny.web.Http.send;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that every failure has one form: a problem document, or in browsers a page that helps. */
class ProblemsOverHttpTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server = Server.start(Fixture.dataset(), ServerSettings.onPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void writesEachProblemInTheSameForm() throws Exception {
    for (HttpResponse<byte[]> response :
        List.of(
            get(server, sparql("SELECT")),
            get(server, "/nothing"),
            get(server, "/id/nothing"),
            get(server, "/static/nothing"),
            get(server, "/queries/nothing"),
            get(server, "/queries/reports?format=zz"),
            get(server, "/id/authority/E06000022", "Accept", "image/png"),
            get(server, "/queries/reports?x=%C3%28"),
            send(server, "PUT", "/sparql"),
            post(server, "/sparql", "text/plain", "ASK {}"))) {
      assertThat(header(response, "Content-Type"))
          .as(response.uri().toString())
          .isEqualTo("application/problem+json");
      JsonNode problem = JsonMapper.shared().readTree(text(response));
      assertThat(problem.propertyNames()).contains("type", "title", "status", "detail");
      assertThat(problem.get("type").asString()).startsWith("urn:scrutiny:problem:");
      assertThat(problem.get("status").asInt()).isEqualTo(response.statusCode());
      assertThat(text(response)).endsWith("}\n").hasLineCount(1);
    }
  }

  @Test
  void explainsAnEmptyQuery() throws Exception {
    var response = get(server, "/sparql?query=");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(text(response)).contains("the query is empty");
    var page = get(server, "/sparql?query=", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(text(page)).contains("the query is empty").contains("<textarea id=\"query\"");
  }

  @Test
  void keepsAQueryWithASyntaxErrorInTheForm() throws Exception {
    String query = "SELECT ?s { ?s rdfs:label \"<b>\" ";
    var page = get(server, sparql(query) + "&output=text", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(text(page))
        .contains("SELECT ?s { ?s rdfs:label &quot;&lt;b&gt;&quot; </textarea>")
        .contains("href=\"/prefixes\"")
        .doesNotContain("<b>");
    var problem = get(server, sparql(query));
    assertThat(text(problem))
        .contains("\"detail\":\"line 1, column 16: the prefix rdfs: is not declared; /prefixes");
    assertThat(text(problem)).hasSizeLessThan(300);
  }

  @Test
  void keepsTheFormOfAPrebuiltQueryAndOffersTheNearestValues() throws Exception {
    var page =
        get(
            server,
            "/queries/findings-of-an-authority?authority=Bath+and+North+Somerset&word=care",
            "Accept",
            BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(text(page))
        .contains("value=\"Bath and North Somerset\"", "value=\"care\"", "Did you mean")
        .contains("href=\"/queries/findings-of-an-authority\"")
        .contains("?authority=Bath+and+North+East+Somerset&amp;word=care\"");
  }

  @Test
  void offersTheNearestQueries() throws Exception {
    var page = get(server, "/queries/judgments", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(text(page)).contains("href=\"/queries/judgements\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/queries/reports?page=0", "/queries/findings-of-an-authority?word=care"})
  void showsTheFormWithoutSuggestionsWhereThereAreNone(String path) throws Exception {
    var page = get(server, path, "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(text(page)).contains("href=\"/queries/").doesNotContain("Did you mean");
  }
}
