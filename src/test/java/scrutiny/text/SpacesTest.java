package scrutiny.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "a\n\t b", "\r\n a \u000b\fb  ", "a\u00a0 \u2003b"})
  void replacesWhatTheExpressionMatches(String text) {
    assertThat(Spaces.single(text)).isEqualTo(text.replaceAll("\\s+", " "));
  }

  @Test
  void keepsAllElse() {
    assertThat(Spaces.single("care\nleavers’ – well-being"))
        .isEqualTo("care leavers’ – well-being");
  }
}
