package scrutiny.web;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Thrown if the server cannot start; the one-line message gives the cause and the remedy. */
public final class ServerStartException extends Exception {
  private static final long serialVersionUID = 1;

  private ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }

  static ServerStartException portInUse(int port, Throwable cause) {
    return new ServerStartException(
        "port " + port + " is in use; stop the program that uses it, or choose another with --port",
        cause);
  }

  static ServerStartException accessLogNotWritable(Path file, IOException cause) {
    String reason =
        switch (cause) {
          case NoSuchFileException missing -> "its folder does not exist";
          case AccessDeniedException denied -> "permission denied";
          case FileSystemException other when other.getReason() != null -> other.getReason();
          default -> cause.getMessage();
        };
    return new ServerStartException(
        "the access log " + file + " cannot be written (" + reason + "); choose another file",
        cause);
  }

  static ServerStartException causedBy(Throwable cause) {
    return new ServerStartException("the server cannot start: " + cause.getMessage(), cause);
  }
}
