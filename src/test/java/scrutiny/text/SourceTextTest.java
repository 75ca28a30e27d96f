package scrutiny.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  /** A Gothic letter, outside the Basic Multilingual Plane and so two Java characters long. */
  private static final String GOTHIC = "\uD800\uDF30";

  @Test
  void returnsTheExactTextOfASpan() {
    SourceText text = SourceText.unpaged("Services are good.");
    assertThat(text.substring(new Span(13, 17))).isEqualTo("good");
    assertThat(text.substring(new Span(0, text.length()))).isEqualTo("Services are good.");
  }

  @Test
  void replacesEachCharacterOutsideTheBasicPlane() {
    SourceText text = SourceText.unpaged("a" + GOTHIC + "b" + GOTHIC + GOTHIC + "c");
    assertThat(text.characters()).isEqualTo("a\uFFFDb\uFFFD\uFFFDc");
    assertThat(text.substring(new Span(2, 3))).isEqualTo("b");
  }

  @Test
  void countsCodePoints() {
    SourceText text = SourceText.unpaged("a" + GOTHIC + "é€\uF0B7");
    assertThat(text.length()).isEqualTo((int) text.characters().codePoints().count()).isEqualTo(5);
  }

  @Test
  void replacesUnpairedSurrogates() {
    assertThat(SourceText.unpaged("a\uD800b\uDF30").characters()).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void returnsThePageOfAnOffset() {
    SourceText text = SourceText.paged("one.two.three", pages(0, 1, 4, 2, 8, 3));
    assertThat(text.page(0)).isEqualTo(1);
    assertThat(text.page(3)).isEqualTo(1);
    assertThat(text.page(4)).isEqualTo(2);
    assertThat(text.page(12)).isEqualTo(3);
  }

  @Test
  void allowsAPageToResumeAfterTheLastPage() {
    SourceText text = SourceText.paged("body1 body2 foot1 foot2", pages(0, 1, 6, 2, 12, 1, 18, 2));
    assertThat(text.page(text.characters().indexOf("body2"))).isEqualTo(2);
    assertThat(text.page(text.characters().indexOf("foot1"))).isEqualTo(1);
    assertThat(text.page(text.characters().indexOf("foot2"))).isEqualTo(2);
  }

  @Test
  void treatsUnpagedTextAsPageOne() {
    SourceText text = SourceText.unpaged("news");
    assertThat(text.page(3)).isEqualTo(1);
    assertThat(text.pageStarts()).isEmpty();
  }

  @Test
  void copiesPageStartsDefensively() {
    NavigableMap<Integer, Integer> starts = pages(0, 1, 2, 2);
    SourceText text = SourceText.paged("a b", starts);
    starts.clear();
    text.pageStarts().clear();
    assertThat(text.pageStarts()).containsOnly(Map.entry(0, 1), Map.entry(2, 2));
  }

  @Test
  void rejectsASpanBeyondTheEnd() {
    SourceText text = SourceText.unpaged("short");
    assertThatThrownBy(() -> text.substring(new Span(0, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Returns page numbers by offset, given as alternating offsets and page numbers. */
  private static NavigableMap<Integer, Integer> pages(int... starts) {
    NavigableMap<Integer, Integer> pages = new TreeMap<>();
    for (int i = 0; i < starts.length; i += 2) {
      pages.put(starts[i], starts[i + 1]);
    }
    return pages;
  }
}
