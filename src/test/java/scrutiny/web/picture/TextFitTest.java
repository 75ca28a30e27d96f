package scrutiny.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests how words fit a width. */
class TextFitTest {
  @Test
  void keepsWordsThatFit() {
    assertThat(TextFit.shortened("Focused visit", 10, 200)).isEqualTo("Focused visit");
  }

  @Test
  void endsWordsThatDoNotFitWithAnEllipsis() {
    String shortened = TextFit.shortened("Review of a safeguarding board", 10, 80);
    assertThat(shortened).startsWith("Review").endsWith("…");
    assertThat(TextFit.width(shortened, 10)).isLessThanOrEqualTo(80);
  }

  @Test
  void dropsWordsForWhichThereIsNoSpace() {
    assertThat(TextFit.shortened("Review of a safeguarding board", 10, 12)).isEmpty();
  }

  @Test
  void dividesWordsIntoLinesThatFit() {
    assertThat(TextFit.lines("Review of a safeguarding board", 10, 80))
        .hasSizeGreaterThan(1)
        .allSatisfy(line -> assertThat(TextFit.width(line, 10)).isLessThanOrEqualTo(80))
        .satisfies(lines ->
            assertThat(String.join(" ", lines)).isEqualTo("Review of a safeguarding board"));
    assertThat(TextFit.lines("Unbreakablelongword", 10, 20)).containsExactly("Unbreakablelongword");
  }
}
