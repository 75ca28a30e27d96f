package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Fact;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.RecommendationMade;
import scrutiny.layout.StructuredDocument;

class RecommendationRecogniserTest {
  @Test
  void readsTheItemsUnderTheirHeading() {
    StructuredDocument report =
        ReportFixtures.report(
            """
            ## What needs to improve?

            • The quality of plans,
            and how they are kept.
            • The stability of homes.

            ## Findings

            • Children are seen.
            """);
    assertThat(recommendations(report))
        .extracting(r -> r.quote().text(), RecommendationMade::position)
        .containsExactly(
            tuple("The quality of plans,\nand how they are kept.", 1),
            tuple("The stability of homes.", 2));
    assertThat(recommendations(report)).noneMatch(RecommendationMade::priority);
    assertThat(recommendations(report)).noneMatch(RecommendationMade::addressedToBoard);
  }

  @Test
  void includesNestedItemsInTheOuterItem() {
    assertThat(
            quotedTexts(
                ReportFixtures.report(
                    """
                    ## What needs to improve?

                    • The quality of plans:
                      – for children in care
                      – for care leavers
                    • The stability of homes.
                    """)))
        .containsExactly(
            "The quality of plans:\n\n– for children in care\n\n– for care leavers",
            "The stability of homes.");
  }

  @Test
  void continuesCountingUnderTheNextDeadline() {
    assertThat(
            recommendations(
                ReportFixtures.report(
                    """
                    ## Areas for improvement

                    1. The council should do what follows.

                    ### Immediately:

                    2. See every child.

                    ### Within three months:

                    3. Write down what children say.
                    """)))
        .extracting(r -> r.quote().text(), RecommendationMade::position)
        .containsExactly(tuple("See every child.", 1), tuple("Write down what children say.", 2));
  }

  @Test
  void keepsPrintedNumbersAndFindsThemes() {
    assertThat(
            recommendations(
                ReportFixtures.singleInspection(
                    """
                    ## Recommendations

                    86. Keep caseloads low, so that pathway plans are
                    written with care.
                    """)))
        .extracting(
            RecommendationMade::position, RecommendationMade::number, RecommendationMade::themes)
        .containsExactly(tuple(1, Optional.of(86), List.of("caseloads", "pathway-plans")));
  }

  @Test
  void countsBoardRecommendationsSeparately() {
    assertThat(
            recommendations(
                ReportFixtures.singleInspection(
                    """
                    ## Recommendations

                    1. See every child.
                    2. Keep plans up to date.

                    ## The Local Safeguarding Children Board (LSCB)

                    The board meets often.

                    ## Recommendations

                    3. Hear what children say.
                    """)))
        .extracting(
            r -> r.quote().text(),
            RecommendationMade::position,
            RecommendationMade::addressedToBoard)
        .containsExactly(
            tuple("See every child.", 1, false),
            tuple("Keep plans up to date.", 2, false),
            tuple("Hear what children say.", 1, true));
  }

  @Test
  void marksRecommendationsToTheBoardThatAreAPriority() {
    StructuredDocument report =
        ReportFixtures.singleInspection(
            """
            ## The Local Safeguarding Children Board (LSCB)

            ## What does the LSCB need to improve?

            ## Priority and immediate action

            7. Meet more often.

            ## Areas for improvement

            8. Hear what children say.
            """);
    assertThat(recommendations(report))
        .extracting(
            r -> r.quote().text(),
            RecommendationMade::priority,
            RecommendationMade::addressedToBoard)
        .containsExactly(
            tuple("Meet more often.", true, true), tuple("Hear what children say.", false, true));
    assertThat(priorityActions(report)).isEmpty();
  }

  @Test
  void readsAPriorityActionFromAnItem() {
    StructuredDocument letter =
        ReportFixtures.letter(
            """
            ### Areas for priority action

            • Children must be seen at once.

            ### Areas for improvement

            • The quality of plans.
            """);
    assertThat(recommendations(letter))
        .extracting(
            r -> r.quote().text(), RecommendationMade::position, RecommendationMade::priority)
        .containsExactly(
            tuple("Children must be seen at once.", 1, true),
            tuple("The quality of plans.", 2, false));
    assertThat(priorityActions(letter)).containsExactly("Children must be seen at once.");
  }

  @Test
  void readsAPriorityActionFromAParagraph() {
    StructuredDocument letter =
        ReportFixtures.letter(
            "### Areas for priority action\n\nThe council must see children at once.");
    assertThat(priorityActions(letter)).containsExactly("The council must see children at once.");
    assertThat(recommendations(letter)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There are no priority actions.",
        "There were no areas for priority action.",
        "No areas for priority action.",
        "No priority actions were found.",
        "None.",
        "• None",
        "• There are no areas for priority action.",
        "Inspectors did not identify any."
      })
  void ignoresStatementsThatThereIsNone(String none) {
    assertThat(facts(ReportFixtures.letter("### Areas for priority action\n\n" + none))).isEmpty();
    assertThat(facts(ReportFixtures.letter("### Areas for priority action\n\n• See every child.")))
        .hasSize(2);
  }

  @Test
  void ignoresAHeadingWithoutItems() {
    assertThat(
            facts(
                ReportFixtures.letter(
                    "### Areas for priority action\n\n### Findings\n\nMuch is done.")))
        .isEmpty();
  }

  private static List<Fact> facts(StructuredDocument document) {
    return new RecommendationRecogniser().recognise(document).facts();
  }

  private static List<RecommendationMade> recommendations(StructuredDocument document) {
    return facts(document).stream()
        .filter(f -> f instanceof RecommendationMade)
        .map(f -> (RecommendationMade) f)
        .toList();
  }

  private static List<String> quotedTexts(StructuredDocument document) {
    return recommendations(document).stream().map(r -> r.quote().text()).toList();
  }

  private static List<String> priorityActions(StructuredDocument document) {
    return facts(document).stream()
        .filter(f -> f instanceof PriorityActionIdentified)
        .map(f -> f.quote().text())
        .toList();
  }
}
