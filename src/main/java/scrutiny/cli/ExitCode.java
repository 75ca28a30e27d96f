package scrutiny.cli;

/** The exit codes of commands. */
final class ExitCode {
  /** Success. */
  static final int DONE = 0;

  /** Failure, also if no document was found. */
  static final int FAILED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /**
   * Some inputs, or the only one, were refused or, because of an internal error, read only in part;
   * all others were read.
   */
  static final int REFUSED = 4;

  private ExitCode() {}
}
