package scrutiny.web.format;

/** Thrown for a request that names no available format or page; the message is one line. */
public final class UnacceptableRequestException extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;

  public UnacceptableRequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** Returns the HTTP status: 400, 404 or 406. */
  public int status() {
    return status;
  }

  /** Returns the message. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
