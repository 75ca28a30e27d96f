package scrutiny.recognise.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.text.Span;

/** Tests that the construction in which “good” stands shows who or what is graded. */
class VerdictReaderTest {
  private static final String GRADE = "good";

  @ParameterizedTest
  @CsvFileSource(resources = "/grades/verdicts.txt", delimiter = '\t')
  void readsTheBearerOfAGradeFromItsConstruction(
      String text, Construction construction, String bearer) {
    int grade = text.toLowerCase(java.util.Locale.ROOT).indexOf(GRADE);
    AnnotatedSentence sentence = AnnotatedSentence.of(text, new Span(0, text.length()), List.of());
    int index = sentence.indexOf(new Span(grade, grade + GRADE.length())).orElseThrow();
    Verdict verdict = VerdictReader.read(sentence, index);
    assertThat(verdict.construction()).isEqualTo(construction);
    assertThat(words(verdict.bearer())).isEqualTo(bearer);
  }

  private static String words(Bearer bearer) {
    return switch (bearer) {
      case Bearer.Council council -> "council";
      case Bearer.Areas(List<Token> named) ->
          named.stream().map(Token::text).collect(Collectors.joining(", "));
      case Bearer.SomeAreas some -> "some areas";
      case Bearer.Another another -> "another";
      case Bearer.Pronoun pronoun -> "pronoun";
      case Bearer.Unknown unknown -> "unknown";
    };
  }
}
