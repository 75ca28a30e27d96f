package scrutiny.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is at a limit is read, what is above it is refused with the option that raises it. */
class DocumentLimitsTest {
  private static final DocumentLimits LIMITS =
      new DocumentLimits(2_000, 3, 1_000, Duration.ofMillis(1_500));

  @Test
  void limitsTheBytesOfAFile() {
    assertThatNoException().isThrownBy(() -> LIMITS.checkBytes(2_000));
    assertRefused(
        () -> LIMITS.checkBytes(2_001),
        "has 2,001 bytes, more than the limit of 2,000",
        "--max-document-bytes");
  }

  @Test
  void limitsThePages() {
    assertThatNoException().isThrownBy(() -> LIMITS.checkPages(3));
    assertRefused(() -> LIMITS.checkPages(4), "has more than 3 pages", "--max-pages");
  }

  @Test
  void limitsTheCharacters() {
    assertThatNoException().isThrownBy(() -> LIMITS.checkCharacters(1_000));
    assertRefused(
        () -> LIMITS.checkCharacters(1_001),
        "has more than 1,000 characters of text",
        "--max-characters");
  }

  @Test
  void leavesRoomForTheMarkupOfAText() {
    assertThatNoException().isThrownBy(() -> LIMITS.checkTextBytes(8_000));
    assertRefused(
        () -> LIMITS.checkTextBytes(8_008),
        "has 8,008 bytes of text and markup, too many for the limit of 1,000 characters",
        "--max-characters");
  }

  @Test
  void namesTheTime() {
    assertThat(LIMITS.timeExceeded()).hasMessage("takes more than 1.5 seconds to read");
    assertThat(DocumentLimits.DEFAULT.timeExceeded())
        .hasMessage("takes more than 60 seconds to read")
        .extracting(UnreadableDocumentException::remedy)
        .isEqualTo("leave it out, or raise the limit with --max-seconds");
  }

  @Test
  void mustLetSomethingThrough() {
    assertThatThrownBy(() -> new DocumentLimits(1, 1, 1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatNoException().isThrownBy(() -> new DocumentLimits(1, 1, 1, Duration.ofNanos(1)));
  }

  private static void assertRefused(ThrowingCallable check, String message, String option) {
    assertThatThrownBy(check)
        .hasMessage(message)
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.remedy()).endsWith(option));
  }
}
