package scrutiny.document.pdf;

import java.io.Serial;
import scrutiny.document.UnreadableDocumentException;

/**
 * Carries the refusal of a page that exceeds a limit out of PDFBox, which handles checked
 * exceptions itself.
 */
final class PageLimitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final UnreadableDocumentException refusal;

  PageLimitException(UnreadableDocumentException refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  /** Returns why the document is refused. */
  UnreadableDocumentException refusal() {
    return refusal;
  }
}
