package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Tone;

/** Tests the flow of grades from one inspection to the next. */
class FlowChartTest {
  private static Picture draw(String... rows) {
    return new FlowChart()
        .draw(
            Map.of("area", "adoption"),
            ChartCase.rows("previousGrade grade change inspections", rows),
            ChartCase.LABELS);
  }

  private static final Picture PICTURE =
      draw(
          "good|good|held|2",
          "good|inadequate|declined|1",
          "inadequate|good|improved|6",
          "none|good|improved|9");

  private static List<Mark.Path> bands() {
    return PICTURE
        .all()
        .flatMap(mark -> mark instanceof Mark.Path band ? Stream.of(band) : Stream.of())
        .toList();
  }

  private static double height(Mark.Path band) {
    Mark.Step.Curved back = (Mark.Step.Curved) band.steps().getLast();
    return back.to().y() - band.start().y();
  }

  @Test
  void theHeightOfABandIsItsNumberOfInspections() {
    List<Mark.Path> bands = bands();
    assertThat(bands).hasSize(3);
    assertThat(bands)
        .extracting(band -> band.paint().fill())
        .containsExactly(Tone.GOOD, Tone.GOOD, Tone.INADEQUATE);
    assertThat(height(bands.get(0))).isEqualTo(2 * height(bands.get(1)), within(0.001));
    assertThat(height(bands.get(2))).isEqualTo(6 * height(bands.get(1)), within(0.001));
  }

  @Test
  void bandsLeaveAndArriveBelowEachOther() {
    List<Mark.Path> bands = bands();
    assertThat(bands.get(1).start().y())
        .isEqualTo(bands.get(0).start().y() + height(bands.get(0)), within(0.001));
    Mark.Step.Curved first = (Mark.Step.Curved) bands.get(0).steps().getFirst();
    Mark.Step.Curved third = (Mark.Step.Curved) bands.get(2).steps().getFirst();
    assertThat(third.to().y()).isEqualTo(first.to().y() + height(bands.get(0)), within(0.001));
  }

  @Test
  void eachGradeHasItsNumberOnBothSides() {
    assertThat(ChartCase.words(PICTURE))
        .contains("Good 3", "Inadequate 6", "Good 8", "Inadequate 1");
  }

  @Test
  void saysEveryFlowInWords() {
    assertThat(PICTURE.description())
        .isEqualTo(
            "9 inspections that followed another: <declined> 1, <held> 2, <improved> 6."
                + " Good, unchanged: 2 inspections; Good to inadequate: 1 inspection;"
                + " Inadequate to good: 6 inspections.");
    assertThat(ChartCase.groups(PICTURE)).contains("Inadequate to good: 6 inspections");
  }

  @Test
  void thereIsNothingToDrawWithoutAGradeBefore() {
    assertThat(draw().isEmpty()).isTrue();
    assertThat(draw("none|good|improved|9").isEmpty()).isTrue();
  }
}
