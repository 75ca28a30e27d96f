package scrutiny.text;

/**
 * Something wrong in the input: where it is and what to do about it.
 *
 * @param document the path of the input, as given
 * @param place where in it: a page, a line, a part; empty for the whole
 * @param severity what it costs
 * @param message what is wrong, in one line
 * @param remedy what the user can do, in one line
 */
public record Issue(
    String document, String place, Severity severity, String message, String remedy) {

  /** An issue that keeps a whole input out. */
  public static Issue refused(String document, String message, String remedy) {
    return new Issue(document, "", Severity.REFUSED, message, remedy);
  }

  /** An issue that costs a fact. */
  public static Issue warning(String document, String place, String message, String remedy) {
    return new Issue(document, place, Severity.WARNING, message, remedy);
  }

  /** The issue in one line: path, place, message, remedy. */
  public String toLine() {
    String where = place.isEmpty() ? document : document + " (" + place + ")";
    return where + ": " + message + "; " + remedy;
  }
}
