package scrutiny.recognise.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.text.Span;

/** Tests how sentences are split into tokens of known classes. */
class AnnotatedSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ofsted rated it 'good'.|INSPECTOR GRADING PRONOUN QUOTE GRADE QUOTE STOP",
        "The council’s leaving care service|DETERMINER COUNCIL POSSESSIVE AREA",
        "It's good, the report says.|PRONOUN LINKING GRADE COMMA DETERMINER INSPECTOR SAYING STOP",
        "They weren't rated good|PRONOUN LINKING NEGATION GRADING GRADE",
        "the ratings’ owner|DETERMINER RATING POSSESSIVE WORD",
        "A visit to the children’s home|DETERMINER WORD PREPOSITION DETERMINER THING",
        "Elm Lodge requires improvement|WORD NAME GRADE"
      })
  void givesEachTokenItsClass(String text, String classes) {
    AnnotatedSentence sentence = AnnotatedSentence.of(text, new Span(0, text.length()), List.of());
    assertThat(
            sentence.tokens().stream()
                .map(t -> t.wordClass().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(classes);
  }

  @ParameterizedTest
  @CsvSource({"Bury is good,0", "In Bury it is good,3"})
  void takesTheNamesOfCouncilsFromItsCaller(String text, int start) {
    AnnotatedSentence sentence =
        AnnotatedSentence.of(
            text, new Span(0, text.length()), List.of(new Span(start, start + "Bury".length())));
    assertThat(
            sentence.tokens().stream().filter(t -> t.is(WordClass.COUNCIL_NAME)).map(Token::text))
        .containsExactly("bury");
  }
}
