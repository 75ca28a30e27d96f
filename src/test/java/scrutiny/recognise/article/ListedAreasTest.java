package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrutiny.fact.JudgementStated;

/** Tests that a list of areas gets the grade of the sentence above it. */
class ListedAreasTest {
  private static final String LIST =
      """

      - Help and protection
      - Adoption

      Ofsted will be back in Bury next year.
      """;

  @Test
  void givesEachAreaOfAListTheGradeOfTheSentenceAboveIt() {
    assertThat(grades("Ofsted reported on Bury Council. Among the areas ruled inadequate are:"))
        .containsExactly("help-and-protection inadequate", "adoption inadequate");
  }

  @Test
  void givesNoGradeToAListThatTheSentenceAboveDeniesOrHopesFor() {
    assertThat(grades("Ofsted reported on Bury Council. These areas were not rated inadequate:"))
        .isEmpty();
    assertThat(grades("Ofsted reported on Bury Council. It hopes for good in these areas:"))
        .isEmpty();
  }

  @Test
  void givesNoGradeToAListOfWhatIsNoArea() {
    assertThat(
            Articles.facts(
                JudgementStated.class,
                "Ofsted reported on Bury Council. Among the areas ruled inadequate are:\n\n"
                    + "- Street lights\n- Bins\n"))
        .isEmpty();
  }

  @Test
  void givesTheRowsOfATableToTheCouncilNamedAboveIt() {
    assertThat(
            grades(
                "Bury Council helped Wigan Council until Ofsted came. In the report on Bury Council"
                    + " the judgements were:\n- Leadership - Good\n- Care leavers - Inadequate\n"))
        .contains("leaders-impact good", "care-leavers inadequate");
  }

  private static Stream<String> grades(String above) {
    return Articles.facts(JudgementStated.class, above + "\n" + LIST).stream()
        .map(judgement -> judgement.area().notation() + " " + judgement.grade().notation());
  }
}
