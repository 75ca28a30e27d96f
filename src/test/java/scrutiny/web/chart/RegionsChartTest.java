package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Tone;

/** Tests the shares of grades over the years. */
class RegionsChartTest {
  private static Picture draw(String... rows) {
    return new RegionsChart()
        .draw(
            Map.of("area", "adoption"),
            ChartCase.rows("region year grade councils", rows),
            ChartCase.LABELS);
  }

  private static final Picture PICTURE =
      draw(
          "North|2015|good|3",
          "North|2015|inadequate|1",
          "North|2017|good|4",
          "South|2015|good|1",
          "South|2017|outstanding|1");

  private static List<Mark.Rectangle> bar(String title) {
    Mark.Group group =
        PICTURE
            .all()
            .flatMap(mark -> mark instanceof Mark.Group each ? List.of(each).stream() : null)
            .filter(each -> each.title().startsWith(title))
            .findFirst()
            .orElseThrow();
    return ChartCase.rectangles(group.marks()).stream()
        .filter(part -> part.paint().textured())
        .toList();
  }

  @Test
  void addsTheRegionsToEngland() {
    assertThat(ChartCase.groups(PICTURE))
        .containsExactly(
            "England, end of 2015: 5 councils with a known grade: good 4 (80%), inadequate 1 (20%)",
            "England, end of 2017: 5 councils with a known grade: outstanding 1 (20%), good 4"
                + " (80%)",
            "North, end of 2015: 4 councils with a known grade: good 3 (75%), inadequate 1 (25%)",
            "North, end of 2017: 4 councils with a known grade: good 4 (100%)",
            "South, end of 2015: 1 council with a known grade: good 1 (100%)",
            "South, end of 2017: 1 council with a known grade: outstanding 1 (100%)");
  }

  @Test
  void theHeightOfAPartIsItsShareAndTheBestGradeIsAtTheBottom() {
    List<Mark.Rectangle> parts = bar("North, end of 2015");
    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).paint().fill()).isEqualTo(Tone.GOOD);
    assertThat(parts.get(0).height()).isEqualTo(3 * parts.get(1).height(), within(0.001));
    assertThat(parts.get(0).at().y())
        .isEqualTo(parts.get(1).at().y() + parts.get(1).height(), within(0.001));
  }

  @Test
  void aYearWithoutGradesIsAGap() {
    double first = bar("England, end of 2015").getFirst().at().x();
    double last = bar("England, end of 2017").getFirst().at().x();
    double width = bar("England, end of 2015").getFirst().width();
    assertThat(last - first).isGreaterThan(2 * width);
    assertThat(ChartCase.words(PICTURE)).contains("2015", "2016", "2017");
  }

  @Test
  void saysTheFirstAndTheLastYearInWords() {
    assertThat(PICTURE.title()).isEqualTo("<adoption>: grades over the years");
    assertThat(PICTURE.description())
        .startsWith("England, end of 2015: 5 councils")
        .endsWith("Good or outstanding at the end of 2017: North 100% of 4, South 100% of 1.");
  }

  @Test
  void thereIsNothingToDrawWithoutRows() {
    assertThat(draw().isEmpty()).isTrue();
    assertThat(draw("North|2015|unknown|3").isEmpty()).isTrue();
  }
}
