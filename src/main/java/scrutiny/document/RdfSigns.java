package scrutiny.document;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises RDF in its line-based and Turtle-like formats by its first lines. */
final class RdfSigns {
  /** The number of first lines that must all be statements. */
  private static final int STATEMENTS = 5;

  /** A declaration that begins Turtle, TriG or SPARQL. */
  private static final Pattern DECLARATION =
      Pattern.compile("(?i)@?(?:prefix\\s+[\\w.-]*:|base)\\s*<[^<>\\s]*>\\s*\\.?.*");

  private static final String IRI = "<[a-zA-Z][\\w+.-]*:[^<>\\s]*>";

  /** A statement of N-Triples or N-Quads, or the first line of one of Turtle. */
  private static final Pattern STATEMENT =
      Pattern.compile("(?:" + IRI + "|_:\\S+)\\s*(?:" + IRI + "|a\\s)\\s*[<\"_].*[.;,]");

  private RdfSigns() {}

  /** Returns whether a text begins with RDF. */
  static boolean areIn(String head) {
    List<String> lines =
        head.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !isComment(line))
            .limit(STATEMENTS + 1L)
            .toList();
    if (lines.isEmpty()) {
      return false;
    }
    // The last line may be cut off where the head of the text is.
    List<String> whole = lines.size() == 1 ? lines : lines.subList(0, lines.size() - 1);
    return DECLARATION.matcher(lines.getFirst()).matches()
        || whole.stream().allMatch(line -> STATEMENT.matcher(line).matches());
  }

  /** Returns whether a line is a comment, in RDF; in Markdown it is a heading. */
  private static boolean isComment(String line) {
    return line.startsWith("#");
  }
}
