package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the page of a council for people over HTTP. */
class CouncilPageTest {
  private static final String BATH = "/id/authority/E06000022";
  private static final String WEST_BERKSHIRE = "/id/authority/E06000037";
  private static final String DURHAM = "/id/authority/E06000047";
  private static final String NORTH_NORTHAMPTONSHIRE = "/id/authority/E06000061";
  private static final String NORTHAMPTONSHIRE = "/id/authority/E10000021";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @RegisterExtension
  static final FixtureServer withNeighbours =
      new FixtureServer(Path.of("src/test/resources/latest-inspections.trig"));

  @Test
  void hasASectionForEachQuestionInOrder() throws Exception {
    assertThat(server.page(BATH).select("section.part > h2").eachAttr("id"))
        .containsExactly(
            "latest-grades",
            "inspections",
            "grades-by-inspection",
            "people",
            "findings",
            "statements",
            "documents",
            "neighbours",
            "identifiers",
            "questions");
  }

  @Test
  void linksToEachSectionFromTheTop() throws Exception {
    Document page = server.page(BATH);
    assertThat(page.select("nav.contents a").eachAttr("href"))
        .hasSize(10)
        .allSatisfy(href -> assertThat(page.getElementById(href.substring(1))).isNotNull());
  }

  @Test
  void offersTheGradesOfNeighboursInEachAreaAsASpreadsheet() throws Exception {
    assertThat(server.section(BATH, "neighbours").text()).doesNotContain("spreadsheet");
    Element links =
        withNeighbours.section(BATH, "neighbours").expectFirst("p:contains(spreadsheet)");
    assertThat(links.select("a").eachText())
        .startsWith("Overall effectiveness")
        .hasSizeGreaterThan(2);
    String leaders = links.expectFirst("a[href*=leaders-impact]").attr("href");
    assertThat(withNeighbours.get(leaders).headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Test
  void linksEachGradeToTheTextThatStatesIt() throws Exception {
    Element overall = server.section(BATH, "latest-grades").expectFirst("ul.grade-list > li");
    assertThat(overall.text()).contains("28 February").contains("2022");
    Element grade = overall.expectFirst(".grade.good > a");
    assertThat(grade.text()).isEqualToIgnoringCase("good");
    String[] address = grade.attr("href").split("#", 2);
    Document text = server.page(address[0]);
    assertThat(text.expectFirst("[id=" + address[1] + "]").text())
        .containsIgnoringCase("overall effectiveness");
  }

  @Test
  void showsInspectionsAndVisitsWithTheNewestFirst() throws Exception {
    Element table = server.section(BATH, "inspections").expectFirst("table");
    assertThat(table.select("tbody th").eachText().getFirst()).contains("2022");
    assertThat(table.select("tbody th").eachText().getLast()).contains("2017");
    assertThat(table.select("thead th[scope=col]").eachText())
        .containsExactly("Dates", "Kind", "Overall grade or outcome", "Report");
    assertThat(table.text()).contains("none given");
  }

  @Test
  void separatesTheGradesOfEachFramework() throws Exception {
    Element matrix = server.section(BATH, "grades-by-inspection");
    assertThat(matrix.select("table")).hasSize(2);
    assertThat(matrix.select("tbody tr:first-child th").eachText())
        .allSatisfy(area -> assertThat(area).containsIgnoringCase("overall"));
  }

  @Test
  void saysHowTheTimeOfADirectorIsKnown() throws Exception {
    Element people = server.section(BATH, "people");
    assertThat(people.text())
        .contains("Mike Bowden", "shown on 19 December 2019", "documents name the holder");
    assertThat(people.select("td a[href*=/text#p]")).isNotEmpty();
  }

  @Test
  void showsFindingsByThemeWithLinksToTheirText() throws Exception {
    Element findings = server.section(BATH, "findings");
    assertThat(findings.select("h3")).isNotEmpty();
    assertThat(findings.select("li a[href*=/text#p]")).isNotEmpty();
    assertThat(findings.select("a[href*=theme=pathway-plans]")).hasSize(1);
  }

  @Test
  void showsWhoSaidWhatForTheCouncil() throws Exception {
    Element statements = server.section(WEST_BERKSHIRE, "statements");
    assertThat(statements.expectFirst("figcaption").text())
        .contains("Rachael Wardell")
        .contains("2017");
    assertThat(statements.select("blockquote a[href*=/text#p]")).isNotEmpty();
  }

  @Test
  void showsTheOutcomeOfAJointInspectionApart() throws Exception {
    Element grades = server.section(DURHAM, "latest-grades");
    assertThat(grades.select("h3").eachText()).contains("Joint inspections");
    assertThat(grades.select(".grade.plain a[href*=/text#p]")).hasSize(1);
    assertThat(grades.text()).contains("No document in the collection gives this council a grade");
  }

  @Test
  void offersTheQueriesAboutTheCouncilWithItsCode() throws Exception {
    assertThat(server.section(BATH, "questions").select("a").eachAttr("href"))
        .contains("/queries/history-of-an-authority?authority=E06000022")
        .hasSizeGreaterThan(20);
  }

  @Test
  void namesTheSchemesOfIdentifiers() throws Exception {
    assertThat(server.section(BATH, "identifiers").text())
        .contains("GSS code (Office for National Statistics)", "E06000022", "(Ofsted)", "80427");
  }

  @Test
  void namesThePredecessorAndTheSuccessor() throws Exception {
    assertThat(server.page(NORTHAMPTONSHIRE).text())
        .contains("This council has ended")
        .contains("It was replaced by North Northamptonshire, which began on 1 April 2021");
    assertThat(server.page(NORTH_NORTHAMPTONSHIRE).text())
        .contains("Formed on 1 April 2021. It replaced Northamptonshire");
  }

  @Test
  void saysInEachSectionThatNothingIsKnown() throws Exception {
    Document page = server.page(NORTH_NORTHAMPTONSHIRE);
    for (String id :
        new String[] {
          "latest-grades", "inspections", "grades-by-inspection", "people", "findings", "statements"
        }) {
      assertThat(FixtureServer.section(page, id).select("p.nothing")).as(id).hasSize(1);
      assertThat(server.section(BATH, id).select("p.nothing")).as(id).hasSizeLessThan(2);
    }
    assertThat(page.select("section.part")).hasSize(10);
  }

  @Test
  void leadsToAllPropertiesAndBack() throws Exception {
    assertThat(server.page(BATH).select("a[href=?view=data]").text()).isEqualTo("All properties");
    Document data = server.page(BATH + "?view=data");
    assertThat(data.select("h2").eachText()).contains("Properties");
    assertThat(data.select("main a[href=" + BATH + "]").eachText()).contains("Overview");
    assertThat(server.page("/vocab/grade/good").select("h2").eachText()).contains("Properties");
  }

  @Test
  void rejectsAnUnknownView() throws Exception {
    var response = server.get(BATH + "?view=map", "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.text(response)).contains("the only value of view is data");
  }

  @Test
  void ordersHeadingsWithoutGapsAndNamesTables() throws Exception {
    Document page = server.page(BATH);
    int level = 1;
    for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("main table"))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.select("caption").text()).isNotBlank());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }
}
