package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the pages of documents and of what they state over HTTP. */
class StatedPageTest {
  private static final String REPORT = "/id/document/cf30a7db215855f4";
  private static final String FINDING = REPORT + "/finding/719";
  private static final String JUDGEMENT = "/id/judgement/80427-sif-2017-04-24/help-and-protection";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @ParameterizedTest
  @ValueSource(strings = {FINDING, JUDGEMENT, REPORT + "/figure/756", REPORT + "/recommendation/1"})
  void theWordsOfTheDocumentComeFirstWithTheirOrigin(String path) throws Exception {
    Document page = server.page(path);
    assertThat(page.expectFirst("main > h1 + figure blockquote").text()).isNotBlank();
    assertThat(page.select("main > h1 + figure figcaption a").eachAttr("href")).contains(REPORT);
    assertThat(page.select("a[href=?view=data]")).hasSize(1);
  }

  @Test
  void thenFollowsWhatTheWordsAreAbout() throws Exception {
    Document page = server.page(FINDING);
    assertThat(page.select("dl.properties dt").eachText())
        .containsExactly("Council", "Inspection", "Area judged", "Polarity", "Theme", "Programme");
    assertThat(page.select("dl.properties a").eachAttr("href"))
        .contains("/id/authority/E06000022", "/vocab/theme/exploitation");
  }

  @Test
  void leadsToWhatIsNearInTheDocument() throws Exception {
    assertThat(server.page(FINDING).select("ul.findings a").eachAttr("href"))
        .containsExactly(REPORT + "/finding/682");
    assertThat(server.page("/id/document/0ed0fe5e0f319049/finding/403").text())
        .doesNotContain("Near it in the document");
  }

  @Test
  void aJudgementLeadsToThoseOfItsInspectionAndOfItsArea() throws Exception {
    Document page = server.page(JUDGEMENT);
    assertThat(page.select("main li a").eachAttr("href"))
        .contains(
            "/id/judgement/80427-sif-2017-04-24/adoption",
            "/id/judgement/80427-ilacs-short-2022-02-28/help-and-protection")
        .doesNotContain(JUDGEMENT);
    assertThat(page.expectFirst("dl.properties .grade").text()).isNotBlank();
  }

  @Test
  void noPropertyOfAThingLeadsToItself() throws Exception {
    String grade = "/id/judgement/80427-ilacs-short-2022-02-28/overall-effectiveness";
    for (String path : List.of(JUDGEMENT, grade, FINDING)) {
      assertThat(server.page(path).select("dl.properties a").eachAttr("href"))
          .isNotEmpty()
          .doesNotContain(path);
    }
  }

  @Test
  void aFigureIsWrittenWithItsUnitAndWhatItIsComparedWith() throws Exception {
    assertThat(server.page(REPORT + "/figure/756").expectFirst("dl.properties").text())
        .contains("Value 41", "Date 31 March 2017")
        .containsPattern("Compared with the figure .* 38 number, 31 March 2016");
  }

  @Test
  void aDocumentSaysWhatItIsAndListsWhatItStatesByKind() throws Exception {
    Document page = server.page(REPORT);
    assertThat(page.expectFirst("p.lead").text()).contains("eport");
    assertThat(page.select("h2").eachText())
        .contains("Judgements (7)", "Recommendations (3)", "Findings (2)", "Figures (4)");
    assertThat(page.select("ul.findings a").eachAttr("href")).contains(FINDING, JUDGEMENT);
  }

  @Test
  void allPropertiesStayOneLinkAway() throws Exception {
    assertThat(server.page(FINDING + "?view=data").select("h2").eachText())
        .contains("Properties", "Evidence");
  }
}
