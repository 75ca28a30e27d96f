package scrutiny.document;

import java.time.Duration;

/**
 * The limits for one document, so that no document uses up the time and memory of the run. The
 * longest reports have some 60 pages and 200,000 characters, and are read in a few seconds.
 *
 * @param bytes the length of its file
 * @param pages its pages, if it is a PDF
 * @param characters the length of its text; in a PDF, the glyphs drawn
 * @param time the processor time in which it is read
 */
public record DocumentLimits(int bytes, int pages, int characters, Duration time) {
  /** The limits unless a user sets others. */
  public static final DocumentLimits DEFAULT =
      new DocumentLimits(100_000_000, 1_000, 2_000_000, Duration.ofSeconds(60));

  /**
   * The bytes of a text file for each character that it may have: even encoded as entities, and
   * with the pictures that are embedded in a page, a text is rarely longer.
   */
  private static final long BYTES_PER_CHARACTER = 8;

  public DocumentLimits {
    if (bytes < 1 || pages < 1 || characters < 1 || !time.isPositive()) {
      throw new IllegalArgumentException("a limit below 1 refuses every document");
    }
  }

  /** Checks the length of a file. */
  public void checkBytes(long length) throws UnreadableDocumentException {
    if (length > bytes) {
      throw exceeded(
          "has %,d bytes, more than the limit of %,d".formatted(length, bytes),
          "--max-document-bytes");
    }
  }

  /** Checks the length of a file that consists of text, before the text is decoded. */
  public void checkTextBytes(long length) throws UnreadableDocumentException {
    if (length / BYTES_PER_CHARACTER > characters) {
      throw exceeded(
          "has %,d bytes of text and markup, too many for the limit of %,d characters"
              .formatted(length, characters),
          "--max-characters");
    }
  }

  /** Checks the number of pages, of which those beyond the limit need not be counted. */
  public void checkPages(int count) throws UnreadableDocumentException {
    if (count > pages) {
      throw exceeded("has more than %,d pages".formatted(pages), "--max-pages");
    }
  }

  /** Checks the length of a text, or of the part that has been read. */
  public void checkCharacters(long length) throws UnreadableDocumentException {
    if (length > characters) {
      throw exceeded(
          "has more than %,d characters of text".formatted(characters), "--max-characters");
    }
  }

  /** Returns the refusal of a document that takes more than its time. */
  public UnreadableDocumentException timeExceeded() {
    String seconds = "%,.4g".formatted(time.toMillis() / 1000.0).replaceFirst("\\.?0+$", "");
    String unit = seconds.equals("1") ? " second" : " seconds";
    return exceeded("takes more than " + seconds + unit + " to read", "--max-seconds");
  }

  private static UnreadableDocumentException exceeded(String message, String option) {
    return new UnreadableDocumentException(
        message, "leave it out, or raise the limit with " + option);
  }
}
