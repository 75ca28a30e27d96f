package scrutiny.cli;

/** How a command ends. */
final class ExitCode {
  /** All is done. */
  static final int DONE = 0;

  /** It failed. */
  static final int FAILED = 1;

  /** It was asked wrongly. */
  static final int USAGE = 2;

  /** It is done, but some inputs were refused. */
  static final int REFUSED = 4;

  private ExitCode() {}
}
