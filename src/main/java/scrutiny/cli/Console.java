package scrutiny.cli;

import java.io.PrintStream;
import scrutiny.load.Progress;
import scrutiny.load.RunSummary;
import scrutiny.text.Issue;

/**
 * Where a command prints.
 *
 * @param out results only
 * @param err all else
 * @param interactive whether standard error is a terminal, so that progress is of use
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {
  /** The launcher says whether standard error is a terminal: Java cannot tell. */
  private static final String INTERACTIVE_PROPERTY = "scrutiny.watched";

  /** The process's own. */
  static Console standard() {
    return new Console(System.out, System.err, Boolean.getBoolean(INTERACTIVE_PROPERTY));
  }

  /** Says something beside the results. */
  void printMessage(String line) {
    err.println(line);
  }

  /** A sink for how far a run is. */
  Progress progress(String verb) {
    return interactive ? new ProgressLine(verb, err) : Progress.NONE;
  }

  /** Names the inputs that were refused; gives the exit code of the run. */
  int report(RunSummary report) {
    if (interactive) {
      err.print("\r\033[K");
    }
    report.refusals().stream().map(Issue::toLine).forEach(err::println);
    return report.refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  /** A line that is written over as the run goes on. */
  private record ProgressLine(String verb, PrintStream err) implements Progress {
    @Override
    public void update(int done, int total) {
      err.print("\r\033[K" + verb + " " + done + " of " + total + " documents");
      if (done == total) {
        err.print("\r\033[K");
      }
      err.flush();
    }
  }
}
