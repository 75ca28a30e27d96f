package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutiny.fact.JudgementStated;

/** Tests which grades small articles give a council, now and before; “¶” divides paragraphs. */
class GradesInContextTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/grades/in-context.txt",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 10_000)
  void givesTheGradesOfEachTimeAndArea(String article, String expected) {
    assertThat(grades(article)).containsExactlyInAnyOrderElementsOf(expected(expected));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/grades/in-context-none.txt", delimiter = '\t', quoteCharacter = '\0')
  void givesNoGradeThatIsWishedForOrOfSomethingElse(String article) {
    assertThat(grades(article)).isEmpty();
  }

  private static List<String> grades(String article) {
    return Articles.facts(JudgementStated.class, article.replace(" ¶ ", "\n\n")).stream()
        .map(j -> j.area().notation() + " " + j.grade().notation() + " " + j.status().notation())
        .distinct()
        .toList();
  }

  private static List<String> expected(String grades) {
    return Stream.of(grades.split(";")).map(String::strip).toList();
  }
}
