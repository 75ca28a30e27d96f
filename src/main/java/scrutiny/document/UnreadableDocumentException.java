package scrutiny.document;

import java.io.Serial;

/** A file that cannot be read: the message says what is wrong, the remedy what to do. */
public final class UnreadableDocumentException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String remedy;

  public UnreadableDocumentException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What the user can do, in one line. */
  public String remedy() {
    return remedy;
  }
}
