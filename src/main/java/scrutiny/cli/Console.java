package scrutiny.cli;

import java.io.PrintStream;
import java.time.Duration;
import scrutiny.load.Progress;
import scrutiny.load.RunSummary;
import scrutiny.text.Issue;

/**
 * The output streams of a command.
 *
 * @param out receives results only
 * @param err receives everything else
 * @param interactive whether standard error is a terminal, so that progress is shown
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {
  /** Set by the launcher if standard error is a terminal, which Java cannot find out. */
  private static final String INTERACTIVE_PROPERTY = "scrutiny.interactive";

  /** Returns the console of the process. */
  static Console standard() {
    return new Console(System.out, System.err, Boolean.getBoolean(INTERACTIVE_PROPERTY));
  }

  /** Prints a line to standard error. */
  void printMessage(String line) {
    err.println(line);
  }

  /**
   * Returns a progress listener that shows a progress line on a terminal.
   *
   * @param verb what happens to each document, such as "read"
   */
  Progress progress(String verb) {
    return interactive ? new ProgressLine(verb, err) : Progress.NONE;
  }

  /**
   * Prints the inputs that were refused or read only in part and the problems of an index, and
   * returns the exit code of the run.
   */
  int printRefusals(RunSummary summary) {
    if (interactive) {
      err.print("\r\033[K");
    }
    summary.refusals().stream().map(Issue::toLine).forEach(err::println);
    summary.incomplete().stream().map(Issue::toLine).forEach(err::println);
    summary.indexWarnings().stream().map(Issue::toLine).forEach(err::println);
    if (summary.used() == 0 && summary.refused() == 0) {
      err.println("scrutiny: no document was found; name PDF, HTML, text or Markdown documents");
      return ExitCode.FAILED;
    }
    return summary.refused() > 0 || !summary.incomplete().isEmpty()
        ? ExitCode.REFUSED
        : ExitCode.DONE;
  }

  /** A line that each update overwrites. */
  private record ProgressLine(String verb, PrintStream err) implements Progress {
    /** How many characters of a path are shown: its last. */
    private static final int MAX_SHOWN = 50;

    @Override
    public void update(int done, int total) {
      err.print("\r\033[K" + verb + " " + done + " of " + total + " documents");
      if (done == total) {
        err.print("\r\033[K");
      }
      err.flush();
    }

    @Override
    public void stillReading(String document, Duration time) {
      // Of a line longer than the terminal, only the last row could be cleared.
      int cut = document.length() - MAX_SHOWN;
      String end = cut > 0 ? "…" + document.substring(cut) : document;
      err.print("\r\033[Kstill reading " + end + " (" + time.toSeconds() + " s)");
      err.flush();
    }
  }
}
