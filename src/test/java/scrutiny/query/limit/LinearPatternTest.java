package scrutiny.query.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests regular expressions in linear time. */
class LinearPatternTest {
  private static final int MAX_LENGTH = 100;

  @ParameterizedTest
  @CsvSource({
    "Ofsted,ofsted,'',false",
    "Ofsted,ofsted,i,true",
    "a.b,a.b,q,true",
    "axb,a.b,q,false",
    "axb,a . b,x,true",
    "Straße,STRASSE|straße,i,true",
    "care leavers,^care\\s+leavers$,'',true",
    "2024-05,^\\d{4}-\\d{2}$,'',true",
    "Ärztin,^\\p{Lu},'',true"
  })
  void matchesAsXPathDoes(String text, String pattern, String flags, boolean found) {
    try (Deadline deadline = Deadline.start(Duration.ofMinutes(1))) {
      assertThat(LinearPattern.compile(pattern, flags).isFoundIn(text, deadline)).isEqualTo(found);
    }
  }

  @ParameterizedTest
  @CsvSource({"abc,b,x,axc", "abab,(a)(b),$2$1,baba", "abc,z*$,-,abc-", "a1b22,[0-9]+,#,a#b#"})
  void replacesMatches(String text, String pattern, String replacement, String result) {
    try (Deadline deadline = Deadline.start(Duration.ofMinutes(1))) {
      assertThat(
              LinearPattern.compile(pattern, "")
                  .replaceAll(text, replacement, deadline, MAX_LENGTH))
          .isEqualTo(result);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a)\\1",
        "(?=a)b",
        "(?<!a)b",
        "[a-z&&[b]]",
        "[a-z-[aeiou]]",
        "(",
        "((a{50}){50})"
      })
  void explainsPatternsThatAreNotSupported(String pattern) {
    assertThatThrownBy(() -> LinearPattern.compile(pattern, ""))
        .isInstanceOf(ExprEvalException.class)
        .message()
        .isNotEmpty();
  }

  @Test
  void matchesInLinearTimeWhereBacktrackingNeverEnds() {
    try (Deadline deadline = Deadline.start(Duration.ofSeconds(20))) {
      String text = "a".repeat(5_000) + "!";
      assertThat(LinearPattern.compile("^(a+)+$", "").isFoundIn(text, deadline)).isFalse();
      assertThat(LinearPattern.compile("^(.*a){25}$", "").isFoundIn(text, deadline)).isFalse();
    }
  }

  @Test
  void limitsTheLengthOfAResult() {
    try (Deadline deadline = Deadline.start(Duration.ofMinutes(1))) {
      LinearPattern each = LinearPattern.compile(".", "");
      assertThatThrownBy(() -> each.replaceAll("a".repeat(60), "xx", deadline, MAX_LENGTH))
          .isInstanceOf(QueryLimitException.class)
          .hasMessageContaining("100 characters");
    }
  }
}
