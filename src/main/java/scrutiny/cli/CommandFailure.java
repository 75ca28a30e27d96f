package scrutiny.cli;

import org.jspecify.annotations.Nullable;

/** A command that cannot go on, told in one line. */
final class CommandFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CommandFailure(int exitCode, String line, @Nullable Throwable cause) {
    super(line, cause);
    this.exitCode = exitCode;
  }

  /** It was asked wrongly. */
  static CommandFailure usage(String line) {
    return new CommandFailure(ExitCode.USAGE, line, null);
  }

  /** It was asked wrongly. */
  static CommandFailure usage(String line, Throwable cause) {
    return new CommandFailure(ExitCode.USAGE, line, cause);
  }

  /** It could not be done. */
  static CommandFailure failed(String line) {
    return new CommandFailure(ExitCode.FAILED, line, null);
  }

  /** It could not be done. */
  static CommandFailure failed(String line, Throwable cause) {
    return new CommandFailure(ExitCode.FAILED, line, cause);
  }

  int exitCode() {
    return exitCode;
  }
}
