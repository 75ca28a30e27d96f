package scrutiny.recognise.figure;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.resource.BundledFile;
import scrutiny.text.SearchPatterns;

/** The named expressions for the words around figures, read from a file. */
final class FigureWords {
  private static final String FILE = "/recognise/figure-words.tsv";

  /** The name and the expression of each row. */
  private static final List<List<String>> ROWS = BundledFile.rows(FILE, 2);

  private FigureWords() {}

  /**
   * Returns a regular expression for any of the expressions of a name, in the order of the file.
   *
   * @throws IllegalArgumentException if the file has no such name
   */
  static String expression(String name) {
    List<String> expressions =
        ROWS.stream().filter(row -> row.getFirst().equals(name)).map(List::getLast).toList();
    if (expressions.isEmpty()) {
      throw new IllegalArgumentException(FILE + ": no row “" + name + "”");
    }
    return expressions.stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Returns a pattern of the expressions of a name wherever they stand. */
  static Pattern anywhere(String name) {
    return SearchPatterns.compile(expression(name));
  }

  /** Returns a pattern of the expressions of a name right before the end, or a blank there. */
  static Pattern before(String name) {
    return SearchPatterns.compile(expression(name) + " ?$");
  }
}
