package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Tone;

/** Tests the themes of findings over the years. */
class ThemesChartTest {
  private static Picture draw(Map<String, String> values, String... rows) {
    return new ThemesChart()
        .draw(values, ChartCase.rows("theme year polarity findings", rows), ChartCase.LABELS);
  }

  private static final Picture PICTURE =
      draw(
          Map.of(),
          "health|2016|positive|1",
          "health|2016|negative|3",
          "neglect|2016|mixed|16",
          "neglect|2018|positive|9",
          "neglect|2018|unclear|50");

  private static List<Mark.Rectangle> bar(String title) {
    return PICTURE
        .all()
        .flatMap(mark ->
            mark instanceof Mark.Group group && group.title().startsWith(title)
                ? ChartCase.rectangles(group.marks()).stream()
                : Stream.of())
        .toList();
  }

  @Test
  void theThemeWithMostFindingsIsFirst() {
    assertThat(ChartCase.words(PICTURE)).containsSubsequence("<neglect>", "25", "<health>", "4");
  }

  @Test
  void theWidthOfAPartIsItsShare() {
    List<Mark.Rectangle> parts = bar("<health>, 2016");
    assertThat(parts)
        .extracting(part -> part.paint().fill())
        .containsExactly(Tone.POSITIVE, Tone.NEGATIVE);
    assertThat(parts.get(1).width()).isEqualTo(3 * parts.get(0).width(), within(0.001));
    assertThat(parts).allSatisfy(part -> assertThat(part.paint().textured()).isTrue());
  }

  @Test
  void theAreaOfABarIsItsNumberOfFindings() {
    double most = bar("<neglect>, 2016").getFirst().height();
    assertThat(bar("<health>, 2016").getFirst().height()).isEqualTo(most / 2, within(0.001));
  }

  @Test
  void saysTheLargestSharesInWords() {
    assertThat(ChartCase.groups(PICTURE))
        .containsExactly(
            "<neglect>, 2016: mixed 16",
            "<neglect>, 2018: positive 9",
            "<health>, 2016: positive 1, negative 3");
    assertThat(PICTURE.description())
        .isEqualTo(
            "The themes with most findings: <neglect> (25 findings), <health> (4 findings)."
                + " The largest shares of positive ones: <neglect> (36%), <health> (25%)."
                + " The largest shares of negative ones: <health> (75%).");
  }

  @Test
  void saysASingleFindingInTheSingularAndNoSharesThatNoThemeHas() {
    assertThat(draw(Map.of(), "health|2016|positive|1").description())
        .isEqualTo(
            "The themes with most findings: <health> (1 finding)."
                + " The largest shares of positive ones: <health> (100%).");
  }

  @Test
  void namesTheThemeAndTheCouncilInItsTitle() {
    assertThat(PICTURE.title()).isEqualTo("Themes of findings over the years");
    assertThat(
            draw(Map.of("theme", "health", "authority", "Northshire"), "health|2016|positive|1")
                .title())
        .isEqualTo("<health> in Northshire over the years");
  }

  @Test
  void drawsOnlyTheThemesWithMostFindings() {
    String[] rows =
        IntStream.range(0, 30)
            .mapToObj(i -> "theme-" + i + "|2016|positive|" + (100 - i))
            .toArray(String[]::new);
    Picture many = draw(Map.of(), rows);
    assertThat(ChartCase.groups(many)).hasSize(20);
    assertThat(ChartCase.words(many)).contains("<theme-19>").doesNotContain("<theme-20>");
  }

  @Test
  void thereIsNothingToDrawWithoutFindings() {
    assertThat(draw(Map.of()).isEmpty()).isTrue();
    assertThat(draw(Map.of(), "neglect|2018|unclear|50").isEmpty()).isTrue();
  }
}
