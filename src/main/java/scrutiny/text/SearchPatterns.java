package scrutiny.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles regular expressions with which texts are searched. Most characters cannot begin a match;
 * they are passed over without trying every alternative of the expression.
 */
public final class SearchPatterns {
  private static final int ASCII_LENGTH = 128;

  /** Texts before a match such that it may begin at a word boundary, and elsewhere. */
  private static final List<String> CONTEXTS = List.of("", "a");

  private static final String LOOKBEHIND = "(?<=";

  private SearchPatterns() {}

  /**
   * Returns a pattern that finds the same as the expression alone; it is that one if the expression
   * looks at what precedes a match, since a character alone does not tell whether it can begin one.
   */
  public static Pattern compile(String expression) {
    return compile(expression, 0);
  }

  /** Returns the same pattern with flags, as of {@link Pattern#compile(String, int)}. */
  public static Pattern compile(String expression, int flags) {
    Pattern alone = Pattern.compile(expression, flags);
    if (expression.contains(LOOKBEHIND)) {
      return alone;
    }
    StringBuilder impossible = new StringBuilder();
    for (char c = 0; c < ASCII_LENGTH; c++) {
      if (!mayBegin(alone, c)) {
        impossible.append("\\x%02x".formatted((int) c));
      }
    }
    return impossible.isEmpty()
        ? alone
        : Pattern.compile("(?![" + impossible + "])(?:" + expression + ")", flags);
  }

  /** Returns whether a match may begin with a character. */
  @SuppressWarnings("JdkObsolete") // hitEnd() says exactly whether more characters could match.
  private static boolean mayBegin(Pattern pattern, char c) {
    return CONTEXTS.stream()
        .anyMatch(context -> {
          String text = context + c;
          Matcher matcher =
              pattern
                  .matcher(text)
                  .region(context.length(), text.length())
                  .useTransparentBounds(true)
                  .useAnchoringBounds(false);
          return matcher.lookingAt() || matcher.hitEnd();
        });
  }
}
