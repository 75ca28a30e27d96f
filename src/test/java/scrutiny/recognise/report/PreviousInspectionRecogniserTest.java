package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Grade;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Status;
import scrutiny.layout.LaidOut;

class PreviousInspectionRecogniserTest {
  private static final String TWO =
      """
      ## The local authority

      • The previous inspection of the council's arrangements for the
      protection of children was in March 2012. They were judged to be adequate.
      • The last inspection of services for looked after children took place in
      May 2011, and these were judged good.
      • Two children's homes are run by the council.
      """;

  @Test
  void readsEachWithItsMonth() {
    List<Fact> facts = facts(Typed.singleInspection(TWO));
    assertThat(only(facts, InspectionMentioned.class))
        .extracting(InspectionMentioned::id, InspectionMentioned::kind, f -> f.quote().words())
        .containsExactly(
            tuple(
                "previous-1",
                Kind.CHILD_PROTECTION_2012,
                "the council's arrangements for the\nprotection of children"),
            tuple("previous-2", Kind.SAFEGUARDING_LAC_2009, "services for looked after children"));
    assertThat(only(facts, InspectionMentioned.class)).noneMatch(InspectionMentioned::reported);
    assertThat(only(facts, FieldworkDated.class))
        .extracting(FieldworkDated::inspection, FieldworkDated::start, f -> f.quote().words())
        .containsExactly(
            tuple("previous-1", new PartialDate("2012-03"), "March 2012"),
            tuple("previous-2", new PartialDate("2011-05"), "May 2011"));
  }

  @Test
  void readsTheGradeThatItGave() {
    assertThat(only(facts(Typed.singleInspection(TWO)), JudgementStated.class))
        .extracting(
            JudgementStated::inspection,
            JudgementStated::area,
            JudgementStated::grade,
            JudgementStated::status,
            f -> f.quote().words())
        .containsExactly(
            tuple(
                "previous-1",
                Area.OVERALL_EFFECTIVENESS,
                Grade.ADEQUATE,
                Status.PREVIOUS,
                "They were judged to be adequate"),
            tuple(
                "previous-2",
                Area.LOOKED_AFTER_CHILDREN,
                Grade.GOOD,
                Status.PREVIOUS,
                "and these were judged good"));
  }

  @Test
  void readsNoneWithoutItsMonthOrFromAParagraph() {
    String item = "• The previous inspection of services for looked after children was ";
    assertThat(facts(Typed.singleInspection(item + "some years ago."))).isEmpty();
    assertThat(facts(Typed.singleInspection(item.substring(2) + "in May 2011."))).isEmpty();
    assertThat(facts(Typed.singleInspection(item + "in May 2011."))).hasSize(2);
  }

  @Test
  void readsNoneOfServicesThatAreNotChildrens() {
    assertThat(facts(Typed.singleInspection("• The last inspection of the roads was in May 2011.")))
        .isEmpty();
  }

  private static List<Fact> facts(LaidOut document) {
    return new PreviousInspectionRecogniser(Typed.INSPECTED, Typed.COUNCILS)
        .recognise(document)
        .facts();
  }

  private static <F extends Fact> List<F> only(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
