package scrutiny.cli;

import org.jspecify.annotations.Nullable;

/** A command that cannot go on, told in one line. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private Failure(int exitCode, String line, @Nullable Throwable cause) {
    super(line, cause);
    this.exitCode = exitCode;
  }

  /** It was asked wrongly. */
  static Failure usage(String line) {
    return new Failure(ExitCode.USAGE, line, null);
  }

  /** It was asked wrongly. */
  static Failure usage(String line, Throwable cause) {
    return new Failure(ExitCode.USAGE, line, cause);
  }

  /** It could not be done. */
  static Failure failed(String line) {
    return new Failure(ExitCode.FAILED, line, null);
  }

  /** It could not be done. */
  static Failure failed(String line, Throwable cause) {
    return new Failure(ExitCode.FAILED, line, cause);
  }

  int exitCode() {
    return exitCode;
  }
}
