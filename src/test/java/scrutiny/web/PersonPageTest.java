package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the page of a person for people over HTTP. */
class PersonPageTest {
  private static final String DIRECTOR = "/id/person/E06000037/rachael-wardell";
  private static final String INSPECTOR = "/id/person/inspector/steve-lowe";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @Test
  void showsPostsWithTheirTimeAndItsEvidence() throws Exception {
    Element posts = server.section(DIRECTOR, "posts");
    assertThat(posts.text()).contains("West Berkshire", "shown on 7 July 2017");
    assertThat(posts.select("td a[href*=/text#p]")).hasSize(1);
    assertThat(server.section(INSPECTOR, "posts").select("p.nothing")).hasSize(1);
  }

  @Test
  void showsInspectionsInOrderOfTime() throws Exception {
    assertThat(server.section(INSPECTOR, "inspections").select("time").eachAttr("datetime"))
        .isSorted()
        .hasSize(3);
    assertThat(server.section(DIRECTOR, "inspections").select("p.nothing")).hasSize(1);
  }

  @Test
  void showsStatementsWithTheirSource() throws Exception {
    Element statements = server.section(DIRECTOR, "statements");
    assertThat(statements.select("figure")).hasSize(1);
    assertThat(statements.select("figcaption a").attr("href"))
        .isEqualTo("/id/document/f994e32f7b75b114");
    assertThat(server.section(INSPECTOR, "statements").select("p.nothing")).hasSize(1);
  }
}
