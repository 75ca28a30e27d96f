package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tests what pages show of inspections that share a report, people with several roles, and trusts.
 */
class SharedReportTest {
  private static final String SINGLE = "/id/inspection/80465-sif-2016-05-09";
  private static final String REVIEW = "/id/inspection/80465-lscb-review-2016-05-09";
  private static final String JOINT = "/id/inspection/80465-jtai-2019-05-13";
  private static final String DOCUMENT = "/id/document/shared";

  @RegisterExtension
  static final FixtureServer server =
      new FixtureServer(Path.of("src/test/resources/shared-report.trig"));

  @Test
  void anInspectionWithoutItsOwnReportHasThatOfTheOneItWasCombinedWith() throws Exception {
    assertThat(server.section(REVIEW, "report").select("a").eachAttr("href")).contains(DOCUMENT);
    assertThat(server.section(REVIEW, "team").text()).contains("Ada Example");
    assertThat(server.section(REVIEW, "articles").select("p.nothing")).hasSize(1);
  }

  @Test
  void anInspectionThatWasCombinedWithNoneHasNoReport() throws Exception {
    assertThat(server.section(JOINT, "report").select("p.nothing")).hasSize(1);
  }

  @Test
  void theCouncilListsTheSharedReportForBoth() throws Exception {
    Element timeline = server.section("/id/authority/E06000047", "inspections");
    assertThat(timeline.select("a[href=" + DOCUMENT + "]")).hasSize(2);
  }

  @Test
  void aPersonWithTwoRolesIsListedOnce() throws Exception {
    assertThat(server.section(SINGLE, "team").select("li").eachText())
        .containsExactly("Ada Example, Deputy lead inspector");
  }

  @Test
  void whoeverSignedForAnInspectorateIsNotInTheTeam() throws Exception {
    Element team = server.section(JOINT, "team");
    assertThat(team.select("p.nothing")).hasSize(1);
    assertThat(team.select("h3 + ul li").eachText()).containsExactly("Ben Example, Ofsted");
  }

  @Test
  void priorityActionHasTheWordsOfItsFramework() throws Exception {
    assertThat(server.page(SINGLE).text()).contains("recommends priority and immediate action");
    assertThat(server.page(JOINT).text()).contains("identified an area for priority action");
  }

  @Test
  void onlyTheCouncilThatHasATrustHasASectionOnIt() throws Exception {
    assertThat(server.section("/id/authority/E06000047", "delivery").text())
        .contains("Example Trust");
    assertThat(server.page("/id/authority/E06000022").select("#delivery")).isEmpty();
  }
}
