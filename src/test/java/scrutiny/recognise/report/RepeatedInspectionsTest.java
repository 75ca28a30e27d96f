package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;

/** Tests which inspections of a list and of a sentence are the same. */
class RepeatedInspectionsTest {
  private static final String REPORT =
      """
      ## Summary

      Much has changed since the last inspection in %s, when safeguarding services were found
      adequate and those for looked after children %s.

      ## Previous Ofsted inspections

      • The previous inspection of the council's safeguarding arrangements was in July 2012. The
      council was judged to be adequate.
      • The previous inspection of the council's services for looked after children was in
      July 2012. The council was judged to be good.
      """;

  @Test
  void mergesAnInspectionOfTheListWithTheOneOfASentence() {
    String report = REPORT.formatted("2012", "good");
    assertThat(facts(InspectionMentioned.class, report))
        .extracting(InspectionMentioned::id)
        .containsExactly("previous-1");
    assertThat(facts(FieldworkDated.class, report)).hasSize(1);
    assertThat(facts(JudgementStated.class, report))
        .hasSize(4)
        .allMatch(stated -> stated.inspection().equals("previous-1"));
  }

  @ParameterizedTest
  @CsvSource({"2011, good", "2012, outstanding", "October 2012, good"})
  void keepsInspectionsThatDifferInDateOrGrade(String date, String grade) {
    assertThat(facts(InspectionMentioned.class, REPORT.formatted(date, grade)))
        .extracting(InspectionMentioned::id)
        .containsExactly("previous-1", "earlier-1");
  }

  private static <F extends Fact> List<F> facts(Class<F> kind, String rest) {
    return new PreviousInspectionRecogniser(ReportFixtures.INSPECTED, ReportFixtures.AUTHORITIES)
        .recognise(ReportFixtures.singleInspection(rest)).facts().stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
  }
}
