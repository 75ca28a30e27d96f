package scrutiny.cli;

/** The exit codes of commands. */
final class ExitCode {
  /** Success. */
  static final int DONE = 0;

  /** Failure, also if no document could be read. */
  static final int FAILED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Success, but some inputs were refused or, because of an internal error, read only in part. */
  static final int REFUSED = 4;

  private ExitCode() {}
}
