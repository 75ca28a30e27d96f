package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.document.Bombs;
import scrutiny.document.Document;
import scrutiny.document.DocumentLimits;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;

/** A PDF above a limit is refused, one below it is read. */
class PdfLimitsTest {
  private static final DocumentLimits LIMITS =
      new DocumentLimits(1_000_000, 20, 2_000, Duration.ofSeconds(60));

  private static Document read(byte[] pdf) throws UnreadableDocumentException {
    return new PdfReader(LIMITS).read(new SourceFile("a.pdf", pdf));
  }

  @Test
  void limitsThePagesThatATreeHas() throws UnreadableDocumentException {
    assertThatThrownBy(() -> read(Bombs.pages(21))).hasMessage("has more than 20 pages");
    assertThat(read(Bombs.pages(20)).text().pageStarts()).hasSize(20);
  }

  @Test
  void limitsTheGlyphsOfAllPages() throws UnreadableDocumentException {
    assertThatThrownBy(() -> read(Bombs.glyphs(2_100)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("has more than 2,000 characters of text");
    assertThat(read(Bombs.glyphs(1_900)).text().characters()).contains("good good");
  }

  @Test
  void limitsTheGlyphsOfFormsInForms() throws UnreadableDocumentException {
    assertThatThrownBy(() -> read(Bombs.nestedForms(9, 10)))
        .hasMessage("has more than 2,000 characters of text");
    assertThat(read(Bombs.nestedForms(1, 10)).text().characters()).contains("Anytown");
  }

  @Test
  void limitsTheSavedGraphicsStates() {
    assertThatThrownBy(() -> read(Bombs.savedStates(20_001)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("saves more than 20,000 graphics states");
    assertThatThrownBy(() -> read(Bombs.savedStates(20_000)))
        .hasMessage("the PDF contains no text, only images");
  }

  @Test
  void limitsTheLengthOfStreamsWhenUnpacked() {
    CompressedStreams streams = new CompressedStreams(10_000);
    assertThatThrownBy(() -> streams.check(Bombs.inflating(10_001)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("contains a stream of more than 10,000 bytes when unpacked");
    assertThatNoException().isThrownBy(() -> streams.check(Bombs.inflating(10_000)));
  }

  /** Changes with which a stream is unpacked all the same. */
  @ParameterizedTest
  @CsvSource({
    "/Filter, /ProcSet [/PDF /ImageB /ImageC] /Filter",
    "/Filter, /Title (stream) /Filter",
    "/Filter, /Title (endstream) /Filter",
    "/Length, /Length 9 0 R /Of",
  })
  void findsALongStreamWhateverItsDictionaryContains(String text, String replacement) {
    String pdf = new String(Bombs.inflating(100_000), StandardCharsets.ISO_8859_1);
    byte[] changed = pdf.replace(text, replacement).getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> new CompressedStreams(10_000).check(changed))
        .hasMessage("contains a stream of more than 10,000 bytes when unpacked");
  }

  @Test
  void findsALongStreamThatContainsTheMarkOfItsEnd() {
    byte[] stored = Bombs.storedWithMark(100_000);
    assertThatThrownBy(() -> new CompressedStreams(90_000).check(stored))
        .hasMessage("contains a stream of more than 90,000 bytes when unpacked");
    assertThatNoException().isThrownBy(() -> new CompressedStreams(110_000).check(stored));
  }

  @Test
  void letsPicturesBeLongBecauseTheyAreNotUnpacked() {
    String pdf = new String(Bombs.inflating(10_001), StandardCharsets.ISO_8859_1);
    byte[] picture =
        pdf.replace("/Filter", "/Subtype /Image /Filter").getBytes(StandardCharsets.ISO_8859_1);
    assertThatNoException().isThrownBy(() -> new CompressedStreams(10_000).check(picture));
  }

  @Test
  void stopsReadingWhenItIsCancelled() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> read(Bombs.glyphs(1_900))).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
