package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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

  @ParameterizedTest
  @CsvFileSource(resources = "/grades/beside-the-council.txt", delimiter = '\t')
  void givesTheCouncilOnlyItsOwnGradeBelowASentenceAboutIt(String sentences, String expected) {
    String above =
        "Ofsted inspectors came to look at children's services in Bury in May 2019. Bury Council"
            + " published their letter yesterday.\n\n";
    Stream<String> stated =
        Articles.facts(JudgementStated.class, above + sentences).stream()
            .map(
                j -> j.area().notation() + " " + j.grade().notation() + " " + j.status().notation())
            .distinct();
    assertThat(stated).containsExactlyElementsOf(Stream.ofNullable(expected).toList());
  }
}
