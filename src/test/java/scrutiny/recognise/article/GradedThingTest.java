package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutiny.fact.JudgementStated;

/** Tests that articles give a council no grade of a home, an agency, a review or a school. */
class GradedThingTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/grades/of-other-things-in-articles.txt", delimiter = '\t')
  void givesTheCouncilNoGradeOfSomethingElse(String sentence) {
    assertThat(Articles.facts(JudgementStated.class, sentence)).isEmpty();
  }
}
