package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;

/** Tests that a grade belongs to the council that the words for its bearer name. */
class GradedCouncilsTest {
  private static final Authorities COUNCILS = RegisterReader.read();

  @ParameterizedTest
  @CsvFileSource(resources = "/grades/graded-councils.txt", delimiter = '\t')
  void givesAGradeToTheCouncilThatItsWordsName(String text, String expected) {
    List<InspectionMentioned> inspections = Articles.facts(InspectionMentioned.class, text);
    String stated =
        Articles.facts(JudgementStated.class, text).stream()
            .map(j -> council(inspections, j.inspection()) + " " + j.grade().notation())
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    assertThat(stated.isEmpty() ? "none" : stated).isEqualTo(expected);
  }

  private static String council(List<InspectionMentioned> inspections, String id) {
    return inspections.stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .flatMap(i -> COUNCILS.byGss(i.authority().code()))
        .orElseThrow()
        .name();
  }
}
