package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the page of an inspection for people over HTTP. */
class InspectionPageTest {
  private static final String BATH_2017 = "/id/inspection/80427-sif-2017-04-24";
  private static final String BATH_VISIT = "/id/inspection/80427-focused-visit-2019-11-26";
  private static final String WEST_BERKSHIRE_2017 = "/id/inspection/80577-sif-2017-05-08";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @Test
  void beginsWithTheCouncilAndTheDates() throws Exception {
    assertThat(server.page(BATH_2017).expectFirst(".lead").text())
        .contains("Bath and North East Somerset", "24 April to 18 May 2017");
  }

  @Test
  void showsEveryGradeWithALinkToItsText() throws Exception {
    Element grades = server.section(BATH_2017, "grades");
    assertThat(grades.select("li")).hasSize(7);
    assertThat(grades.select("li:first-child b").text()).containsIgnoringCase("overall");
    assertThat(grades.select("li .grade a[href*=/text#p]")).hasSize(7);
    assertThat(server.section(BATH_VISIT, "grades").select("p.nothing")).hasSize(1);
  }

  @Test
  void namesTheLeadInspectorFirst() throws Exception {
    assertThat(server.section(BATH_2017, "team").select("li").eachText().getFirst())
        .contains("Donna Marriott")
        .containsIgnoringCase("lead");
  }

  @Test
  void showsFindingsBySectionWithPolarityAndThemes() throws Exception {
    Element findings = server.section(BATH_2017, "findings");
    assertThat(findings.select("h3")).hasSize(2);
    assertThat(findings.select("li.negative .polarity").eachText()).containsExactly("Negative");
    assertThat(findings.select("li a[href*=/text#p]")).hasSize(2);
    assertThat(findings.select("li small")).hasSize(2);
  }

  @Test
  void showsRecommendationsWithTheirText() throws Exception {
    assertThat(server.section(BATH_2017, "recommendations").select("ol > li a[href*=/text#p]"))
        .hasSize(3);
  }

  @Test
  void leadsToTheInspectionsBeforeAndAfter() throws Exception {
    assertThat(server.section(BATH_2017, "before-and-after").text())
        .contains("Before it: none in the collection", "2019");
    assertThat(server.section(BATH_VISIT, "before-and-after").select("a").eachAttr("href"))
        .contains(BATH_2017);
  }

  @Test
  void saysHowTheDirectorOfThatTimeIsKnown() throws Exception {
    assertThat(server.section(WEST_BERKSHIRE_2017, "director").text())
        .contains("Perhaps Rachael Wardell", "shown on one side", "7 July 2017");
    assertThat(server.section(BATH_VISIT, "director").select("p.nothing")).hasSize(1);
  }

  @Test
  void doesNotNameADirectorWhomDocumentsShowOnlyLongAfterwards() throws Exception {
    assertThat(server.section(BATH_2017, "director").text())
        .contains("Not known")
        .doesNotContain("Perhaps", "Mike Bowden");
  }

  @Test
  void leadsToItsReportAndToOtherDocuments() throws Exception {
    Document page = server.page(WEST_BERKSHIRE_2017);
    assertThat(FixtureServer.section(page, "report").select("a").eachAttr("href"))
        .contains("/id/document/0ed0fe5e0f319049", "/id/document/0ed0fe5e0f319049/text");
    assertThat(FixtureServer.section(page, "articles").select("a").eachAttr("href"))
        .contains("/id/document/f994e32f7b75b114");
  }

  @Test
  void saysWhatItsReportDoesNotStateAndWhy() throws Exception {
    Element missing =
        server.section("/id/inspection/80427-ilacs-short-2022-02-28", "missing-values");
    assertThat(missing.select("li").eachText()).containsExactly("Publication date: not stated");
    assertThat(server.section(BATH_2017, "missing-values").select("p.nothing")).hasSize(1);
  }
}
