package scrutiny.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPatternsTest {
  private static final String TEXT =
      "The Heron café, 12-14 Mill Lane: £30 (or 7%), “Aqueduct” – self-made, ROAD road Œuvre 1999;"
          + "\nA road, the-end of it_all.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "road|lane",
        "\\b(?:\\d+|the) ?",
        "(?<![\\p{L}\\d])(?:£ ?)?\\d+",
        "(?<!-)\\b\\w+",
        "(?<!\\w)[A-ZŒ]\\w+",
        "[^\\p{L}\\d ]+",
        "\\b-\\b",
        "(?:\\b(?:of|the)[ ,]+)+",
        "\\R.",
        "(?<=\\d)%|lane",
        "a(?<=oa)d",
        "(?<word>\\p{Lu})\\w* \\k<word>?"
      })
  void findsWhatTheExpressionFindsAlone(String expression) {
    for (int flags : List.of(0, Pattern.CASE_INSENSITIVE)) {
      List<String> alone = found(Pattern.compile(expression, flags));
      assertThat(alone).isNotEmpty();
      assertThat(found(SearchPatterns.compile(expression, flags))).isEqualTo(alone);
    }
  }

  private static List<String> found(Pattern pattern) {
    return pattern.matcher(TEXT).results().map(SearchPatternsTest::place).toList();
  }

  private static String place(MatchResult match) {
    return match.start() + " " + match.group();
  }
}
