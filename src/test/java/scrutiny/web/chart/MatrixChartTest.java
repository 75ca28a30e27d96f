package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Tone;

/** Tests the grades of a council by area and inspection. */
class MatrixChartTest {
  private static final String COLUMNS = "start kind area grade inspection inspectionLabel";
  private static final String BASE = "https://w3id.org/scrutiny/id/inspection/";

  private static Picture draw(String... rows) {
    return new MatrixChart()
        .draw(Map.of("authority", "Northshire"), ChartCase.rows(COLUMNS, rows), ChartCase.LABELS);
  }

  private static final Picture PICTURE =
      draw(
          "2015-05-11|sif|adoption|good|" + BASE + "a|First",
          "2015-05-11|sif|overall-effectiveness|inadequate|" + BASE + "a|First",
          "2016-07-02|focused-visit|||" + BASE + "b|Visit",
          "2018-01|sif|overall-effectiveness|good|" + BASE + "c|Second",
          "2021-01-01|ilacs-standard|help-and-protection|not-judged|" + BASE + "d|Third",
          "2021-01-01|ilacs-standard|overall-effectiveness|outstanding|" + BASE + "d|Third");

  @Test
  void hasARowForEachAreaWithAGradeOverallEffectivenessFirst() {
    assertThat(ChartCase.words(PICTURE))
        .containsSubsequence("<overall-effectiveness>", "<adoption>")
        .doesNotContain("<help-and-protection>");
  }

  @Test
  void hasAColumnForEachInspectionWithGradesUnderItsKind() {
    assertThat(ChartCase.words(PICTURE))
        .contains("<sif>", "<ilacs-standard>")
        .doesNotContain("<focused-visit>");
    assertThat(ChartCase.links(PICTURE))
        .extracting(Mark.Link::address)
        .containsExactly("/id/inspection/a", "/id/inspection/c", "/id/inspection/d");
    assertThat(ChartCase.words(PICTURE)).contains("May 2015", "Jan 2018", "Jan 2021");
  }

  @Test
  void eachGradeHasItsColourItsLetterAndItsTitle() {
    assertThat(ChartCase.groups(PICTURE))
        .containsExactly(
            "<overall-effectiveness>: Inadequate, First",
            "<overall-effectiveness>: Good, Second",
            "<overall-effectiveness>: Outstanding, Third",
            "<adoption>: Good, First");
    Mark.Group third = (Mark.Group) group("<overall-effectiveness>: Outstanding, Third");
    assertThat(ChartCase.rectangles(third.marks()).getFirst().paint().fill())
        .isEqualTo(Tone.OUTSTANDING);
    assertThat(ChartCase.words(third.marks().stream())).containsExactly("O");
  }

  private static Mark group(String title) {
    return PICTURE
        .all()
        .filter(mark -> mark instanceof Mark.Group group && group.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thereIsAGapBetweenFrameworks() {
    List<Double> lefts =
        List.of("Inadequate, First", "Good, Second", "Outstanding, Third").stream()
            .map(end -> (Mark.Group) group("<overall-effectiveness>: " + end))
            .map(cell -> ChartCase.rectangles(cell.marks()).getFirst().at().x())
            .toList();
    assertThat(lefts.get(2) - lefts.get(1)).isGreaterThan(lefts.get(1) - lefts.get(0) + 5);
  }

  @Test
  void saysEveryGradeInWords() {
    assertThat(PICTURE.description())
        .isEqualTo(
            "3 inspections with grades in 2 areas: <overall-effectiveness> inadequate (May 2015),"
                + " good (Jan 2018), outstanding (Jan 2021); <adoption> good (May 2015).");
  }

  @Test
  void thereIsNothingToDrawWithoutAGrade() {
    Picture none = draw("2021-01-01|ilacs-standard|adoption|not-judged|" + BASE + "d|Third");
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.description()).contains("gives a grade");
  }
}
