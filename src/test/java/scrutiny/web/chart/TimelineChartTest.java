package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Tone;

/** Tests the timeline of a council. */
class TimelineChartTest {
  private static final String COLUMNS = "start end kind area grade inspection inspectionLabel";
  private static final String BASE = "https://w3id.org/scrutiny/id/inspection/";

  private static Picture draw(String... rows) {
    return new TimelineChart()
        .draw(Map.of("authority", "Northshire"), ChartCase.rows(COLUMNS, rows), ChartCase.LABELS);
  }

  private static final Picture TWO =
      draw(
          "2015-01-01|2015-01-15|sif|adoption|good|" + BASE + "a|Single inspection",
          "2015-01-01|2015-01-15|sif|overall-effectiveness|inadequate|"
              + BASE
              + "a|Single inspection",
          "2016-07-02||focused-visit|||" + BASE + "b|Visit",
          "2018-01-01||ilacs-standard|overall-effectiveness|good|" + BASE + "c|Standard");

  @Test
  void hasALaneForEachKind() {
    assertThat(ChartCase.words(TWO))
        .contains("<sif>", "<focused-visit>", "<ilacs-standard>", "2015", "2018");
  }

  @Test
  void theOverallGradeIsInForceUntilTheNext() {
    List<Mark.Link> links = ChartCase.links(TWO);
    assertThat(links).hasSize(5);
    Mark.Rectangle first = ChartCase.rectangles(links.get(0).marks()).getFirst();
    Mark.Rectangle second = ChartCase.rectangles(links.get(1).marks()).getFirst();
    assertThat(first.paint().fill()).isEqualTo(Tone.INADEQUATE);
    assertThat(second.paint().fill()).isEqualTo(Tone.GOOD);
    assertThat(first.at().x() + first.width() + 2).isEqualTo(second.at().x());
    assertThat(first.width()).isGreaterThan(2.9 * second.width());
    assertThat(links.get(0).title())
        .isEqualTo("Inadequate from the inspection of 1 January to 15 January 2015");
  }

  @Test
  void eachVisitLinksToItsPageAndShowsItsGradeAsALetter() {
    List<Mark.Link> links = ChartCase.links(TWO);
    Mark.Link inspection = links.get(2);
    assertThat(inspection.address()).isEqualTo("/id/inspection/a");
    assertThat(inspection.title()).contains("Single inspection", "Inadequate");
    assertThat(ChartCase.words(inspection.marks().stream())).containsExactly("I");
    Mark.Link visit = links.get(3);
    assertThat(visit.address()).isEqualTo("/id/inspection/b");
    assertThat(ChartCase.words(visit.marks().stream())).isEmpty();
  }

  @Test
  void visitsAtTheSameTimeLieBelowEachOther() {
    Picture same =
        draw(
            "2016-07-02||focused-visit|||" + BASE + "a|Visit",
            "2016-07-09||focused-visit|||" + BASE + "b|Visit",
            "2018-07-09||focused-visit|||" + BASE + "c|Visit");
    List<Double> tops =
        ChartCase.links(same).stream()
            .map(link -> ChartCase.rectangles(link.marks()).getFirst().at().y())
            .toList();
    assertThat(tops.get(1)).isGreaterThan(tops.get(0));
    assertThat(tops.get(2)).isEqualTo(tops.get(0));
  }

  @Test
  void aDayThatNoCalendarHasIsNotDrawn() {
    String impossible = "2016-13-45||focused-visit|||" + BASE + "a|Visit";
    assertThat(draw(impossible).isEmpty()).isTrue();
    Picture one = draw(impossible, "2018-07-09||focused-visit|||" + BASE + "b|Visit");
    assertThat(ChartCase.links(one))
        .extracting(Mark.Link::address)
        .containsExactly("/id/inspection/b");
  }

  @Test
  void anInspectionOfAYearLiesBetweenThoseOfItsDays() {
    Picture mixed =
        draw(
            "2016||sif|overall-effectiveness|good|" + BASE + "a|Year",
            "2016-02-01||sif|overall-effectiveness|inadequate|" + BASE + "b|February",
            "2016-11-01||sif|overall-effectiveness|outstanding|" + BASE + "c|November");
    assertThat(ChartCase.links(mixed).subList(0, 3))
        .extracting(Mark.Link::address)
        .containsExactly("/id/inspection/b", "/id/inspection/a", "/id/inspection/c");
    assertThat(ChartCase.rectangles(mixed.all().toList()))
        .allSatisfy(part -> assertThat(part.width()).isPositive());
    assertThat(mixed.description())
        .contains("Inadequate (1 February 2016), Good (2016), Outstanding (1 November 2016)");
  }

  @Test
  void aGradeThatWasSoonReplacedHasNoLetterInItsBand() {
    Picture soon =
        draw(
            "2012-01-01||sif|overall-effectiveness|good|" + BASE + "a|First",
            "2012-01-20||sif|overall-effectiveness|inadequate|" + BASE + "b|Second",
            "2022-01-20||sif|overall-effectiveness|good|" + BASE + "c|Third");
    List<Mark.Link> band = ChartCase.links(soon).subList(0, 3);
    assertThat(ChartCase.rectangles(band.get(0).marks()).getFirst().width()).isLessThan(14);
    assertThat(ChartCase.words(band.get(0).marks().stream())).isEmpty();
    assertThat(ChartCase.words(band.get(1).marks().stream())).containsExactly("I");
  }

  @Test
  void saysInWordsWhatItShows() {
    assertThat(TWO.title()).isEqualTo("Northshire: inspections and visits");
    assertThat(TWO.description())
        .isEqualTo(
            "3 inspections and visits from 1 January 2015 to 1 January 2018. Overall grades:"
                + " Inadequate (1 January 2015), Good (1 January 2018).");
  }

  @Test
  void thereIsNothingToDrawWithoutADate() {
    Picture none = draw("||focused-visit|||" + BASE + "a|Visit");
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.description()).startsWith("No document");
    assertThat(draw().isEmpty()).isTrue();
    assertThat(draw("2016||focused-visit|||" + BASE + "a|Visit").isEmpty()).isFalse();
  }

  @Test
  void saysHowManyInspectionsHaveNoDate() {
    Picture one =
        draw(
            "2016-07-02||focused-visit|||" + BASE + "a|Visit",
            "||sif|overall-effectiveness|good|" + BASE + "b|Undated");
    assertThat(one.description()).contains("1 inspection or visit", "1 more has no date");
    assertThat(TWO.description()).contains("3 inspections and visits").doesNotContain("no date");
  }
}
