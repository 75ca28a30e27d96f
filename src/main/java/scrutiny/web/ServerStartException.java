package scrutiny.web;

/** Thrown if the server cannot start; the one-line message gives the cause and the remedy. */
public final class ServerStartException extends Exception {
  private static final long serialVersionUID = 1;

  private ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }

  static ServerStartException portInUse(int port, Throwable cause) {
    return new ServerStartException(
        "port " + port + " is in use; stop the program that uses it, or choose another with --port", cause);
  }

  static ServerStartException causedBy(Throwable cause) {
    return new ServerStartException("the server cannot start: " + cause.getMessage(), cause);
  }
}
