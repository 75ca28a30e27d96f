package scrutiny.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private static final SourceText TEXT = SourceText.unpaged("The  grade\nis good.\n\nNext.");

  @Test
  void equalsTheTextAtItsOffsets() {
    Quote quote = TEXT.quote(5, 18);
    assertThat(quote.span()).isEqualTo(new Span(5, 18));
    assertThat(quote.text()).isEqualTo("grade\nis good").isEqualTo(TEXT.substring(quote.span()));
  }

  @Test
  void trimsWhiteSpaceAtBothEnds() {
    Quote quote = TEXT.quote(3, 21);
    assertThat(quote.text()).isEqualTo("grade\nis good.");
    assertThat(quote.span()).isEqualTo(new Span(5, 19));
  }

  @Test
  void rejectsAnEmptyQuote() {
    assertThatIllegalArgumentException().isThrownBy(() -> TEXT.quote(3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> TEXT.quote(3, 5));
  }

  @Test
  void takesThePageOfItsFirstCharacter() {
    TreeMap<Integer, Integer> pages = new TreeMap<>();
    pages.put(0, 1);
    pages.put(11, 2);
    SourceText text = SourceText.paged(TEXT.characters(), pages);
    assertThat(text.quote(5, 19).page()).isEqualTo(1);
    assertThat(text.quote(10, 19).page()).as("the line break before it is on page 1").isEqualTo(2);
  }

  @Test
  void equalsAQuoteWithTheSameTextAndSpan() {
    assertThat(TEXT.quote(5, 10)).isEqualTo(TEXT.quote(3, 11)).hasSameHashCodeAs(TEXT.quote(3, 11));
    assertThat(TEXT.quote(5, 10)).isNotEqualTo(TEXT.quote(5, 13));
    assertThat(TEXT.quote(11, 13)).hasToString("\"is\" (page 1, 11-13)");
  }
}
