package scrutiny.web;

/** The server could not start; the message, one line, says why and what to do. */
public final class ServerStartException extends Exception {
  private static final long serialVersionUID = 1;

  private ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }

  static ServerStartException portInUse(int port, Throwable cause) {
    return new ServerStartException(
        "port " + port + " is in use; stop what uses it, or choose another with --port", cause);
  }

  static ServerStartException causedBy(Throwable cause) {
    return new ServerStartException("the server cannot start: " + cause.getMessage(), cause);
  }
}
