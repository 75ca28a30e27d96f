package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;

/** Tests that a grade with its date is read where no inspection is named. */
class CouncilJudgementTest {
  @Test
  void readsAGradeOfANamedCouncilOnlyForTheInspectedOne() {
    String sentence =
        "After an inspection, children’s services in %s were judged inadequate in 2015.";
    assertThat(facts(JudgementStated.class, sentence.formatted("Sunderland")))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(tuple(Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE));
    assertThat(facts(JudgementStated.class, sentence.formatted("Durham"))).isEmpty();
  }

  @Test
  void readsOnlyTheCouncilAsTheSubjectOfItsJudgement() {
    String sentence =
        "Children’s services in Sunderland are better since the last inspection, when the council"
            + " was judged inadequate in 2015.";
    assertThat(facts(InspectionMentioned.class, sentence))
        .extracting(f -> f.quote().text())
        .containsExactly("the council");
  }

  @Test
  void ignoresGradesFromBeforeOverallEffectiveness() {
    String sentence = "After an inspection, the council was judged adequate in 2012.";
    assertThat(facts(JudgementStated.class, sentence)).isEmpty();
  }

  private static <F extends Fact> List<F> facts(Class<F> kind, String rest) {
    return new PreviousInspectionRecogniser(ReportFixtures.INSPECTED, ReportFixtures.AUTHORITIES)
        .recognise(ReportFixtures.report("## Findings\n\n" + rest)).facts().stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
  }
}
