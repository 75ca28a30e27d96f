package scrutiny.document;

/** Reads files of one media type. */
public interface DocumentReader {
  /** Returns the media type that this reader reads. */
  MediaType mediaType();

  /**
   * Reads a file of this media type.
   *
   * @throws UnreadableDocumentException if the file is damaged, locked or contains no text
   */
  Document read(SourceFile file) throws UnreadableDocumentException;
}
