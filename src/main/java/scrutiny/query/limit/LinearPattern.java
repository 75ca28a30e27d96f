package scrutiny.query.limit;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A regular expression of XPath whose matching takes time linear in the length of the text, and
 * ends at a deadline.
 *
 * <p>RE2/J matches in linear time. It has no back-references, look-around and subtraction of
 * character classes; a pattern with one of these is an error.
 */
final class LinearPattern {
  /** Longer patterns are refused: the time per character grows with the length of the pattern. */
  private static final int MAX_LENGTH = 2_000;

  /** A repetition of more than this is refused: it is compiled to so many copies. */
  private static final int MAX_REPETITIONS = 100;

  private static final java.util.regex.Pattern REPETITION =
      java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

  private static final java.util.regex.Pattern PLAIN_TEXT =
      java.util.regex.Pattern.compile("[\\p{Alnum} ,;:!/_'\"@#%&=<>~-]*");

  private static final java.util.regex.Pattern WHITE_SPACE =
      java.util.regex.Pattern.compile("[ \\t\\n\\r]+");

  private final Pattern pattern;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Compiles a pattern.
   *
   * @param flags any of the letters s, m, i, x and q
   * @throws ExprEvalException if the pattern or a flag is invalid or not supported
   */
  static LinearPattern compile(String pattern, String flags) {
    int mask = 0;
    boolean quoted = flags.indexOf('q') >= 0;
    boolean spaced = flags.indexOf('x') >= 0;
    for (int i = 0; i < flags.length(); i++) {
      mask |=
          switch (flags.charAt(i)) {
            case 's' -> Pattern.DOTALL;
            case 'm' -> Pattern.MULTILINE;
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'x', 'q' -> 0;
            default ->
                throw new ExprEvalException("a flag of a pattern is one of s, m, i, x and q");
          };
    }
    if (pattern.length() > MAX_LENGTH) {
      throw new ExprEvalException("a pattern has at most " + MAX_LENGTH + " characters");
    }
    String source = spaced && !quoted ? WHITE_SPACE.matcher(pattern).replaceAll("") : pattern;
    if (quoted) {
      source = Pattern.quote(source);
    } else if (!PLAIN_TEXT.matcher(source).matches()) {
      checkSupported(source);
    }
    try {
      return new LinearPattern(Pattern.compile(source, mask));
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException(
          "the pattern is invalid, or uses a back-reference or look-around, which are not"
              + " supported: "
              + e.getDescription());
    }
  }

  private static void checkSupported(String pattern) {
    if (pattern.contains("&&") || pattern.contains("-[")) {
      throw new ExprEvalException(
          "intersections and subtractions of character classes are not supported in a pattern");
    }
    long copies = 1;
    Matcher repetition = REPETITION.matcher(pattern);
    while (repetition.find()) {
      String max = repetition.group(2);
      String count = max == null || max.isEmpty() ? repetition.group(1) : max;
      copies *= count.length() > 4 ? Integer.MAX_VALUE : Math.max(1, Integer.parseInt(count));
      if (copies > MAX_REPETITIONS) {
        throw new ExprEvalException(
            "the repetitions {n} of a pattern multiply to at most " + MAX_REPETITIONS);
      }
    }
  }

  /** Returns whether part of a text matches. */
  boolean isFoundIn(String text, Deadline deadline) {
    return pattern.matcher(new CheckedText(text, deadline)).find();
  }

  /**
   * Returns a text with its matches replaced, in which {@code $1} stands for the first group.
   *
   * @param maxLength the maximum length of the result
   * @throws ExprEvalException if the replacement names a group that does not exist
   * @throws QueryLimitException if the result is longer
   */
  String replaceAll(String text, String replacement, Deadline deadline, int maxLength) {
    com.google.re2j.Matcher matcher = pattern.matcher(new CheckedText(text, deadline));
    StringBuilder result = new StringBuilder();
    boolean first = true;
    try {
      while (matcher.find()) {
        deadline.check();
        // Only the first empty match is replaced.
        if (!first && matcher.start() == matcher.end()) {
          continue;
        }
        first = false;
        matcher.appendReplacement(result, replacement);
        ValueLimits.checkLength(result.length(), maxLength);
      }
      matcher.appendTail(result);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("the replacement is invalid: " + e.getMessage());
    }
    return result.toString();
  }

  /** A text that checks a deadline when a character is read. */
  private record CheckedText(String text, Deadline deadline) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      deadline.check();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
