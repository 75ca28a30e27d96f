package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.AreaOutcome;
import scrutiny.fact.OutcomeReached;

class OutcomeRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What partners arrange here typically leads to positive experiences and outcomes. | TYPICALLY_POSITIVE
          What partners arrange here leads to inconsistent experiences and outcomes. | INCONSISTENT
          There are widespread and/or systemic failings that worry us. | WIDESPREAD_SYSTEMIC_FAILINGS
          There are widespread and systemic failings that worry us. | WIDESPREAD_SYSTEMIC_FAILINGS
          We find that a written statement of action (WSOA) is required here. | STATEMENT_OF_ACTION_REQUIRED
          We find that a written statement of action is not required here. | STATEMENT_OF_ACTION_NOT_REQUIRED
          """)
  void readsTheOutcomeInItsSentence(String sentence, AreaOutcome outcome) {
    List<OutcomeReached> reached = outcomes("Some words first. " + sentence + " More words.");
    assertThat(reached).extracting(OutcomeReached::outcome).containsExactly(outcome);
    assertThat(reached.getFirst().quote().text()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019 there were widespread and systemic failings.",
        "In 2019 a written statement of action was required.",
        "Children have positive experiences and outcomes."
      })
  void ignoresEarlierFindingsAndOtherPhrasing(String sentence) {
    assertThat(outcomes(sentence)).isEmpty();
  }

  @Test
  void readsOutcomesOnlyFromAreaInspections() {
    String sentence = "Services lead to inconsistent experiences and outcomes.";
    assertThat(new OutcomeRecogniser().recognise(ReportFixtures.report(sentence)).facts())
        .isEmpty();
    assertThat(outcomes(sentence)).hasSize(1);
  }

  private static List<OutcomeReached> outcomes(String rest) {
    return new OutcomeRecogniser()
            .recognise(
                ReportFixtures.layOut(
                    "# Area SEND inspection of Halton Local Area Partnership\n\n"
                        + "Inspection dates: 4 to 8 July 2022\n\n## Inspection outcome\n\n"
                        + rest))
            .facts()
            .stream()
            .map(OutcomeReached.class::cast)
            .toList();
  }
}
