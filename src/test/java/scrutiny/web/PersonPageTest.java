package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;

/** Tests the page of a person for people over HTTP. */
class PersonPageTest {
  private static final String DIRECTOR = "/id/person/E06000037/rachael-wardell";
  private static final String INSPECTOR = "/id/person/inspector/steve-lowe";

  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server = TestServers.start(Fixture.dataset(), Duration.ofSeconds(60));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Returns the section of a person's page whose heading has an id. */
  private static Element section(String path, String id) throws IOException, InterruptedException {
    var response = Http.get(server, path, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    Document page = Jsoup.parse(Http.text(response));
    return page.expectFirst("section[aria-labelledby=" + id + "]");
  }

  @Test
  void showsPostsWithTheirTimeAndItsEvidence() throws Exception {
    Element posts = section(DIRECTOR, "posts");
    assertThat(posts.text()).contains("West Berkshire", "shown on 7 July 2017");
    assertThat(posts.select("td a[href*=/text#p]")).hasSize(1);
    assertThat(section(INSPECTOR, "posts").select("p.nothing")).hasSize(1);
  }

  @Test
  void showsInspectionsInOrderOfTime() throws Exception {
    assertThat(section(INSPECTOR, "inspections").select("time").eachAttr("datetime"))
        .isSorted()
        .hasSize(3);
    assertThat(section(DIRECTOR, "inspections").select("p.nothing")).hasSize(1);
  }

  @Test
  void showsStatementsWithTheirSource() throws Exception {
    Element statements = section(DIRECTOR, "statements");
    assertThat(statements.select("figure")).hasSize(1);
    assertThat(statements.select("figcaption a").attr("href"))
        .isEqualTo("/id/document/f994e32f7b75b114");
    assertThat(section(INSPECTOR, "statements").select("p.nothing")).hasSize(1);
  }
}
