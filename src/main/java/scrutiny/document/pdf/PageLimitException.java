package scrutiny.document.pdf;

import java.io.Serial;
import scrutiny.document.UnreadableDocumentException;

/** Thrown through PDFBox, which handles other exceptions itself, where pages exceed a limit. */
final class GlyphLimitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final UnreadableDocumentException refusal;

  GlyphLimitException(UnreadableDocumentException refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  /** Returns why the document is refused. */
  UnreadableDocumentException refusal() {
    return refusal;
  }
}
