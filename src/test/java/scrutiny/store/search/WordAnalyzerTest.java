package scrutiny.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzerTest {
  private static String words(WordAnalyzer analyzer, String text) {
    return analyzer.words(text).stream()
        .map(WordAnalyzer.Word::text)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Children's services | childrens services
          Children’s Services | childrens services
          CHILDRENS SERVICES  | childrens services
          the leaders’ plans  | the leaders plans
          Señor O’Kelly       | senor okelly
          café, naïve; Zoë!   | cafe naive zoe
          re-inspection       | re inspection
          B&NES               | b nes
          E06000022           | e06000022
          2024-03-04          | 2024 03 04
          ﬁnding              | finding
          """)
  void foldsCasePunctuationApostrophesAndAccents(String text, String words) {
    assertThat(words(WordAnalyzer.EXACT, text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          care leavers     | care leaver
          authorities      | authority
          plans and plan   | plan and plan
          progress         | progress
          planning         | planning
          children         | children
          """)
  void reducesPluralsAndNothingElse(String text, String words) {
    assertThat(words(WordAnalyzer.SINGULAR, text)).isEqualTo(words);
  }

  @Test
  void keepsTheOffsetsOfTheText() {
    String text = "“Children’s” plans";
    for (WordAnalyzer analyzer : new WordAnalyzer[] {WordAnalyzer.EXACT, WordAnalyzer.SINGULAR}) {
      assertThat(analyzer.words(text))
          .extracting(word -> text.substring(word.start(), word.end()))
          .containsExactly("Children’s", "plans");
    }
  }
}
