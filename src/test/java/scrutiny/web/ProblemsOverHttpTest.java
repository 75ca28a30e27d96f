package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that every failure has one form: a problem document, or in browsers a page that helps. */
class ProblemsOverHttpTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @Test
  void writesEachProblemInTheSameForm() throws Exception {
    for (HttpResponse<byte[]> response :
        List.of(
            server.get(sparql("SELECT")),
            server.get("/nothing"),
            server.get("/id/nothing"),
            server.get("/static/nothing"),
            server.get("/queries/nothing"),
            server.get("/queries/reports?format=zz"),
            server.get("/id/authority/E06000022", "Accept", "image/png"),
            server.get("/queries/reports?x=%C3%28"),
            server.send("PUT", "/sparql"),
            server.post("/sparql", "text/plain", "ASK {}"))) {
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
    var response = server.get("/sparql?query=");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(text(response)).contains("the query is empty");
    var page = server.get("/sparql?query=", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(text(page)).contains("the query is empty").contains("<textarea id=\"query\"");
  }

  @Test
  void keepsAQueryWithASyntaxErrorInTheForm() throws Exception {
    String query = "SELECT ?s { ?s rdfs:label \"<b>\" ";
    var page = server.get(sparql(query) + "&output=text", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(text(page))
        .contains("SELECT ?s { ?s rdfs:label &quot;&lt;b&gt;&quot; </textarea>")
        .contains("href=\"/prefixes\"")
        .doesNotContain("<b>");
    var problem = server.get(sparql(query));
    assertThat(text(problem))
        .contains("\"detail\":\"line 1, column 16: the prefix rdfs: is not declared; /prefixes");
    assertThat(text(problem)).hasSizeLessThan(300);
  }

  @Test
  void keepsTheFormOfAPrebuiltQueryAndOffersTheNearestValues() throws Exception {
    var page =
        server.get(
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
  void offersTheListOfCouncilsForANameThatResemblesNone() throws Exception {
    var page =
        server.get("/queries/findings-of-an-authority?authority=Atlantis", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(text(page))
        .contains("value=\"Atlantis\"", "No council’s name is similar. <a href=\"/councils\">")
        .doesNotContain("Did you mean");
  }

  @Test
  void offersTheNearestQueries() throws Exception {
    var page = server.get("/queries/judgments", "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(text(page)).contains("href=\"/queries/judgements\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/queries/reports?page=0", "/queries/findings-of-an-authority?word=care"})
  void showsTheFormWithoutSuggestionsWhereThereAreNone(String path) throws Exception {
    var page = server.get(path, "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(text(page)).contains("href=\"/queries/").doesNotContain("Did you mean");
  }
}
