package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that maps say how they count a grade without a date. */
class UndatedGradeTest {
  @RegisterExtension
  static final FixtureServer server =
      new FixtureServer(Path.of("src/test/resources/undated-grade.trig"));

  private static final String DURHAM = ".map a[href=/id/authority/E06000047]";

  @Test
  void theMapOfTheLatestGradesSaysWhichOnesHaveNoDate() throws Exception {
    Document map = server.page("/map");
    assertThat(map.expectFirst(DURHAM).className()).isEqualTo("outstanding");
    assertThat(map.expectFirst(".map-with-legend").text())
        .contains("These grades have no date")
        .containsPattern("Outstanding \\d+ \\(1 undated\\)")
        .contains("County Durham Outstanding date not stated");
  }

  @Test
  void theMapOfAnEarlierYearSaysWhichLatestGradesDoNotCount() throws Exception {
    Document map = server.page("/map?year=2017");
    assertThat(map.expectFirst(DURHAM).className()).isEqualTo("unknown");
    assertThat(map.expectFirst(".map-legend").text()).doesNotContain("undated");
    assertThat(map.expectFirst(".map-with-legend").text())
        .contains("Latest grades without a date, not counted here")
        .contains("County Durham Outstanding date not stated");
  }

  @Test
  void theMapOfAYearInWhichADocumentGivesTheGradeCountsIt() throws Exception {
    Document map = server.page("/map?year=2022");
    assertThat(map.expectFirst(DURHAM).className()).isEqualTo("outstanding");
    assertThat(map.expectFirst(".map-with-legend").text()).doesNotContain("without a date");
  }

  @Test
  void theFilesOfTheMapSayItToo() throws Exception {
    assertThat(Http.text(server.get("/map.svg")))
        .contains("These grades have no date", "County Durham (outstanding)");
    assertThat(Http.text(server.get("/map.svg?year=2017")))
        .contains("Latest grades without a date");
    assertThat(Http.text(server.get("/map.svg?year=2022"))).doesNotContain("without a date");
  }
}
