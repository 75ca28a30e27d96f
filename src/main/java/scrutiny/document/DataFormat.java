package scrutiny.document;

import java.util.Optional;

/**
 * The format of a text file that contains data for programs, recognised by how it begins. Only sure
 * signs count; a text that might be a letter, an article or a list is not data.
 */
public final class DataFormat {
  /** The number of first bytes that suffice to recognise a format. */
  public static final int HEAD_LENGTH = 1 << 16;

  private DataFormat() {}

  /**
   * Checks that the first bytes of a file are not those of data.
   *
   * @throws UnreadableDocumentException if they are, with the name of the format
   */
  public static void requireNone(byte[] head) throws UnreadableDocumentException {
    Optional<String> text = TextDecoder.decode(head);
    if (text.isEmpty() || MediaTypeDetector.isPdf(head)) {
      return;
    }
    Optional<String> format = of(text.get());
    if (format.isPresent()) {
      throw new UnreadableDocumentException(
          "is " + format.get() + ", not a document",
          "give the reports, letters or articles themselves");
    }
  }

  private static Optional<String> of(String head) {
    if (RdfSigns.areIn(head)) {
      return Optional.of("RDF data");
    }
    if (JsonSigns.areIn(head)) {
      return Optional.of("JSON data");
    }
    if (CsvSigns.areIn(head)) {
      return Optional.of("a table of comma-separated values");
    }
    return MediaTypeDetector.isHtml(head)
        ? Optional.empty()
        : XmlRoot.ofData(head).map(root -> "XML data (" + root + ")");
  }
}
