package scrutiny.recognise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

class WholeMeasuresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 80% of pupils in Newtown have a mentor of their own.              | pupils in Newtown have a mentor of their own
          The proportion of carers who train has risen to 64% in 2016.           | proportion of carers who train has risen
          There are 12 pupils in the new unit, which opened late.                | pupils in the new unit
          In 2016, 30 carers left the service, which has few others.             | carers left the service
          Leaders report that 40% of plans at key stage 2 are written by teachers. | plans at key stage 2 are written by teachers
          """)
  void keepsAMeasureThatSaysWhatIsMeasured(String sentence, String measure) {
    assertThat(measures(sentence)).containsExactly(measure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carers are trained in time, with 90% now holding the new award for carers.",
        "Twelve foster carers were approved, two more than in 2013.",
        "A third of staff in the team hold loads of over 30 children.",
        "Officers have, on average, five new enquiries and six visits each month.",
        "A high share of leavers – 17% – were at college in another town.",
        "Only 33% of pupils reached the level set for them in reading, writing and maths.",
        "Visits to homes are too often late, representing a 40% rise.",
        "The council has three homes and two officers who inspect each of them daily.",
      })
  void takesTheSentenceIfTheWordsBesideTheValueDoNotSayWhatIsMeasured(String sentence) {
    assertThat(measures(sentence)).isNotEmpty().contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leavers often go to college. | By 2016, the proportion had risen to 69%.
          Leavers often go to college. | Of these, 12% were at a university and 5% had a job.
          Pupils are taught at home.   | Currently 30% of these pupils are taught by a tutor each week.
          """)
  void addsTheSentenceToWhichASentenceRefers(String before, String sentence) {
    assertThat(measures(before + " " + sentence)).isNotEmpty().contains(before + " … " + sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is a rise of 20%.",
        "The proportion had risen to 69%.",
        "Of these, 12% were at a university.",
        "Newtown is the third poorest of the 90 local authorities in England.",
      })
  void omitsAFigureIfNoTextSaysWhatItMeasures(String sentence) {
    assertThat(measures(sentence)).isEmpty();
  }

  @Test
  void omitsTheValuesOfOtherPlaces() {
    assertThat(
            values(
                "Some 71% of pupils waited for a year, well above statistical neighbours and"
                    + " England averages (52% and 49%, respectively)."))
        .containsExactly("71");
  }

  @Test
  void keepsAValueBesideAnotherPlace() {
    assertThat(values("Attendance is above the national average, and 40% of carers have work."))
        .containsExactly("40");
  }

  @Test
  void readsNoPartFromATotalAfterOut() {
    assertThat(measures("Work is slowed by four out the eight groups being shared.")).isEmpty();
  }

  private static List<String> measures(String prose) {
    return figures(prose).stream()
        .map(
            figure -> figure.measure().stream().map(Quote::text).collect(Collectors.joining(" … ")))
        .toList();
  }

  private static List<String> values(String prose) {
    return figures(prose).stream().map(figure -> figure.amount().value().toPlainString()).toList();
  }

  private static List<ExtractedFigure> figures(String prose) {
    return new FigureExtractor(SourceText.unpaged(prose))
        .extract(new Span(0, prose.length()), FigureContext.NONE);
  }
}
