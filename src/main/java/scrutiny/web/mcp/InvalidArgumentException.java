package scrutiny.web.mcp;

/** Thrown if an argument of a tool is missing or invalid; the message is one plain line. */
final class InvalidArgumentException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidArgumentException(String message) {
    super(message);
  }
}
