package scrutiny.text;

/**
 * A problem with an input: where it is and what to do about it.
 *
 * @param document the path of the input, as given
 * @param place where in the input: a page, line or part; empty for the entire input
 * @param severity how much is lost
 * @param message what is wrong, in one line
 * @param remedy what the user can do, in one line
 */
public record Issue(
    String document, String place, Severity severity, String message, String remedy) {

  /** Returns an issue because of which an entire input is not used. */
  public static Issue refused(String document, String message, String remedy) {
    return new Issue(document, "", Severity.REFUSED, message, remedy);
  }

  /** Returns an issue because of which a fact is missing or uncertain. */
  public static Issue warning(String document, String place, String message, String remedy) {
    return new Issue(document, place, Severity.WARNING, message, remedy);
  }

  /**
   * Returns an issue about an error of the program, with the kind of the error and where it
   * happened.
   *
   * @param lost what is missing because of it, with a colon and a space after it; empty for the
   *     entire input
   */
  public static Issue internalError(
      String document, Severity severity, String lost, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return new Issue(
        document,
        "",
        severity,
        lost + "internal error: " + error.getClass().getSimpleName() + place,
        "report this error, with the document if you may share it");
  }

  /** Formats the issue on one line: path, place, message, remedy. */
  public String toLine() {
    String where = place.isEmpty() ? document : document + " (" + place + ")";
    return where + ": " + message + "; " + remedy;
  }
}
