package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementStated;

/** Tests that only grades of a council's services for children become grades of the council. */
class GradedThingTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/grades/of-other-things.txt", delimiter = '\t')
  void givesTheCouncilNoGradeOfSomethingElse(String sentence) {
    assertThat(judgements(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/grades/of-the-council.txt", delimiter = '\t')
  void readsTheGradeOfTheCouncil(String sentence) {
    assertThat(judgements(sentence))
        .singleElement()
        .satisfies(j -> {
          assertThat(j.area()).isEqualTo(Area.OVERALL_EFFECTIVENESS);
          assertThat(j.grade()).isEqualTo(Grade.GOOD);
        });
  }

  private static List<JudgementStated> judgements(String sentence) {
    List<Fact> facts =
        new PreviousInspectionRecogniser(ReportFixtures.INSPECTED, ReportFixtures.AUTHORITIES)
            .recognise(ReportFixtures.report("## Findings\n\n" + sentence))
            .facts();
    return facts.stream()
        .filter(JudgementStated.class::isInstance)
        .map(JudgementStated.class::cast)
        .toList();
  }
}
