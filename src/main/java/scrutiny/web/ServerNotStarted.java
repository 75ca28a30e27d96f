package scrutiny.web;

/** The server could not start; the message, one line, says why and what to do. */
public final class ServerNotStarted extends Exception {
  private static final long serialVersionUID = 1;

  private ServerNotStarted(String message, Throwable cause) {
    super(message, cause);
  }

  static ServerNotStarted portInUse(int port, Throwable cause) {
    return new ServerNotStarted(
        "port " + port + " is in use; stop what uses it, or choose another with --port", cause);
  }

  static ServerNotStarted because(Throwable cause) {
    return new ServerNotStarted("the server cannot start: " + cause.getMessage(), cause);
  }
}
