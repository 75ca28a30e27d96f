package scrutiny.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void excludesItsEndFromItsLength() {
    assertThat(new Span(3, 7).length()).isEqualTo(4);
    assertThat(new Span(3, 3).length()).isZero();
  }

  @Test
  void rejectsInvalidOffsets() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
  }

  @Test
  void containsSpansWithinItsBounds() {
    Span span = new Span(3, 7);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(5, 5))).isTrue();
    assertThat(span.contains(new Span(2, 7))).isFalse();
    assertThat(span.contains(new Span(3, 8))).isFalse();
  }

  @Test
  void enclosesBothSpansInEitherOrder() {
    Span first = new Span(3, 7);
    Span second = new Span(10, 12);
    assertThat(first.to(second)).isEqualTo(new Span(3, 12));
    assertThat(second.to(first)).isEqualTo(new Span(3, 12));
  }

  @Test
  void shiftsBothOffsets() {
    assertThat(new Span(3, 7).shift(100)).isEqualTo(new Span(103, 107));
  }
}
