package scrutiny.document;

import java.io.Serial;

/** Thrown if a file cannot be read: the message states the problem, the remedy what to do. */
public final class UnreadableDocumentException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String remedy;

  /** Creates an exception with what is wrong and what the user can do, each in one line. */
  public UnreadableDocumentException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** Creates an exception that also records its cause. */
  public UnreadableDocumentException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** Returns what the user can do, in one line. */
  public String remedy() {
    return remedy;
  }
}
