package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.recognise.explain.ExplainedGrade;
import scrutiny.recognise.explain.GradeOutcome;

/** Tests that every grade that is read becomes a fact or is explained. */
class JudgedGradesTest {
  @Test
  void explainsAGradeThatContradictsTheFirstOfTheSameInspection() {
    assertThat(
            outcomes(
                "Ofsted rated Bury Council's children's services good in May 2023. Ofsted rated"
                    + " Bury Council's children's services inadequate in May 2023."))
        .containsExactly(GradeOutcome.READ, GradeOutcome.CONTRADICTED);
  }

  @Test
  void leavesGradesOfTwoInspectionsAsTheyAre() {
    assertThat(
            outcomes(
                "Ofsted rated Bury Council's children's services good in May 2023. Ofsted rated"
                    + " Bury Council's children's services inadequate in May 2019."))
        .containsExactly(GradeOutcome.READ, GradeOutcome.READ);
  }

  private static List<GradeOutcome> outcomes(String article) {
    return ArticleExplanation.of(Articles.laidOut(article), Articles.FINDER).stream()
        .flatMap(sentence -> sentence.grades().stream())
        .map(ExplainedGrade::outcome)
        .toList();
  }
}
