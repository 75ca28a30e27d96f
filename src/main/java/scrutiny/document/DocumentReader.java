package scrutiny.document;

/** Reads files of one format. */
public interface DocumentReader {
  /** The format it reads. */
  MediaType mediaType();

  /**
   * Reads a file whose format has been told already.
   *
   * @throws UnreadableDocumentException if the file is damaged, locked or holds no text
   */
  Document read(SourceFile file) throws UnreadableDocumentException;
}
