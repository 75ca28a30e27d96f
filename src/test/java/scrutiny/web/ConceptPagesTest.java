package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the pages of themes, grades and programmes for people over HTTP. */
class ConceptPagesTest {
  private static final String THEME = "/vocab/theme/pathway-plans";
  private static final String THEME_WITHOUT_FINDINGS = "/vocab/theme/placements";

  @RegisterExtension
  static final FixtureServer server = new FixtureServer(Path.of("src/test/resources/grades.trig"));

  @Test
  void aThemeHasItsCouncilsAndItsFindings() throws Exception {
    assertThat(server.section(THEME, "councils").select("tbody tr")).isNotEmpty();
    Element findings = server.section(THEME, "findings");
    assertThat(findings.select("li .polarity")).isNotEmpty();
    assertThat(findings.select("li small a[href^=/id/authority/]")).isNotEmpty();
    assertThat(findings.select("li small a[href^=/id/inspection/]")).isNotEmpty();
  }

  @Test
  void aThemeWithoutFindingsSaysSo() throws Exception {
    assertThat(server.section(THEME_WITHOUT_FINDINGS, "findings").select("p.nothing")).hasSize(1);
    assertThat(server.section(THEME_WITHOUT_FINDINGS, "councils").select("p.nothing")).hasSize(1);
  }

  @Test
  void aGradeHasItsScaleAndTheCouncilsThatHaveItNow() throws Exception {
    assertThat(server.section("/vocab/grade/good", "scale").select("li").eachText())
        .anyMatch(text -> text.equals("Rank 2: Good this grade"))
        .anyMatch(text -> text.equals("Rank 1: Outstanding"));
    assertThat(server.section("/vocab/grade/good", "councils").select("tbody th a[href]"))
        .isNotEmpty();
  }

  @Test
  void aCouncilThatEndedAndAGradeWithoutADateDoNotCountAsNow() throws Exception {
    assertThat(server.page("/id/authority/E10000021").text()).contains("2 February 2016", "Good");
    assertThat(server.page("/id/authority/E06000047").text()).contains("Good");
    assertThat(server.section("/vocab/grade/good", "councils").text())
        .contains("West Berkshire")
        .doesNotContain("Northamptonshire", "County Durham");
  }

  @Test
  void allPropertiesAreOneLinkAway() throws Exception {
    assertThat(server.page(THEME).select("a[href='?view=data']")).hasSize(1);
    assertThat(server.page(THEME + "?view=data").text()).contains("Properties", "notation");
  }

  @Test
  void aProgrammeHasItsCouncilAndTheFindingsThatNameIt() throws Exception {
    String programme = "/id/programme/E06000022/willow";
    assertThat(server.page(programme).expectFirst(".lead").text())
        .isEqualTo("Programme of Bath and North East Somerset");
    assertThat(server.section(programme, "findings").select("li.positive")).hasSize(1);
  }
}
