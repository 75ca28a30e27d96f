package scrutiny.recognise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.fact.Unit;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/** The rules of {@code measures.tsv} with their examples, and figures in sentences. */
class StandardMeasuresTest {
  static Stream<Arguments> examples() {
    return StandardMeasures.rules().stream()
        .flatMap(rule ->
            rule.examples().stream().map(text -> Arguments.of(rule.code(), rule.unit(), text)));
  }

  static Stream<Arguments> counterexamples() {
    return StandardMeasures.rules().stream()
        .flatMap(rule ->
            rule.counterexamples().stream()
                .map(text -> Arguments.of(rule.code(), rule.unit(), text)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleHasTheMeasureOfItsRow(String code, Unit unit, String measure) {
    assertThat(StandardMeasures.of(measure, unit, measure)).contains(code);
  }

  @ParameterizedTest
  @MethodSource("counterexamples")
  void aCounterexampleDoesNotHaveTheMeasureOfItsRow(String code, Unit unit, String measure) {
    assertThat(StandardMeasures.of(measure, unit, measure)).isNotEqualTo(Optional.of(code));
  }

  @Test
  void everyRowHasExamplesAndCounterexamples() {
    assertThat(StandardMeasures.rules())
        .hasSizeGreaterThan(60)
        .allSatisfy(rule -> {
          assertThat(rule.examples()).noneMatch(String::isBlank);
          assertThat(rule.counterexamples()).noneMatch(String::isBlank);
        });
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleHasNoMeasureInAnotherUnit(String code, Unit unit, String measure) {
    assertThat(StandardMeasures.of(measure, Unit.POUNDS, measure)).isEmpty();
    assertThat(StandardMeasures.of(measure, Unit.PERCENTAGE_POINTS, measure)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 31 March 2016, 210 children were being looked after by the local authority. |"
            + " children-looked-after",
        "At the time of the inspection, 97% of care leavers live in suitable accommodation. |"
            + " care-leavers-suitable-accommodation",
        "The number of looked after children has risen to 412. | children-looked-after",
        "The council’s own data shows that 84% of initial child protection conferences were held"
            + " within 15 days. | initial-conferences-on-time",
        "Staff turnover is high at 27%. | social-worker-turnover",
      })
  void findsTheMeasureOfASentence(String sentence, String code) {
    assertThat(measures(sentence)).containsExactly(Optional.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Homes were found. A further 12 children were adopted.",
        "Only 12% of care leavers are not in suitable accommodation.",
        "The target for care leavers in education, employment or training is 70%.",
        "Eighteen looked after children went missing from care.",
        "Last year 80% of assessments of adopters were completed within timescales.",
      })
  void aPartAChangeATargetOrASampleHasNoMeasure(String sentence) {
    assertThat(measures(sentence)).isNotEmpty().allMatch(Optional::isEmpty);
  }

  private static List<Optional<String>> measures(String sentence) {
    SourceText text = SourceText.unpaged(sentence);
    return new FigureExtractor(text)
        .extract(new Span(0, sentence.length()), FigureContext.NONE).stream()
            .map(figure -> StandardMeasures.of(figure.quote(), figure.measure(), figure.amount()))
            .toList();
  }
}
