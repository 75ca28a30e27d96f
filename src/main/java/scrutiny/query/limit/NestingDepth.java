package scrutiny.query.limit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Measures how deep the brackets of a query are nested, before it is parsed: the parser and all
 * later steps use one stack frame or more for each level.
 */
final class NestingDepth {
  private static final String EXISTS = "EXISTS";

  private final String text;
  private int position;
  private int depth;
  private int maxDepth;
  private int existsDepth;
  private int maxExistsDepth;
  private boolean afterExists;
  private final Deque<Boolean> isExists = new ArrayDeque<>();

  private NestingDepth(String text) {
    this.text = text;
  }

  /** Returns the greatest number of brackets that are open at one point of a query. */
  static int of(String query) {
    return scan(query).maxDepth;
  }

  /** Returns the greatest number of EXISTS patterns that are open at one point of a query. */
  static int ofExists(String query) {
    return scan(query).maxExistsDepth;
  }

  private static NestingDepth scan(String query) {
    NestingDepth scan = new NestingDepth(query);
    while (scan.position < query.length()) {
      scan.next();
    }
    return scan;
  }

  private void next() {
    char c = text.charAt(position);
    switch (c) {
      case '(', '[', '{' -> {
        open();
        position++;
      }
      case ')', ']', '}' -> {
        close();
        position++;
      }
      case '#' -> skipComment();
      case '"', '\'' -> skipString(c);
      case '<' -> skipIri();
      // A backslash escapes a character of a local name.
      case '\\' -> position += 2;
      default -> {
        if (text.regionMatches(true, position, EXISTS, 0, EXISTS.length())) {
          afterExists = true;
          position += EXISTS.length();
        } else {
          position++;
        }
      }
    }
  }

  private void open() {
    depth++;
    maxDepth = Math.max(maxDepth, depth);
    isExists.push(afterExists);
    if (afterExists) {
      existsDepth++;
      maxExistsDepth = Math.max(maxExistsDepth, existsDepth);
      afterExists = false;
    }
  }

  private void close() {
    depth--;
    if (!isExists.isEmpty() && isExists.pop()) {
      existsDepth--;
    }
  }

  private void skipComment() {
    while (position < text.length()
        && text.charAt(position) != '\n'
        && text.charAt(position) != '\r') {
      position++;
    }
  }

  private void skipString(char quote) {
    String longQuote = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(longQuote, position);
    position += isLong ? 3 : 1;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '\\') {
        position += 2;
      } else if (isLong ? text.startsWith(longQuote, position) : c == quote || c == '\n') {
        position += isLong ? 3 : 1;
        return;
      } else {
        position++;
      }
    }
  }

  /** Skips an IRI; a less-than sign is followed by a character that no IRI has before its end. */
  private void skipIri() {
    int end = position + 1;
    while (end < text.length() && isIriCharacter(text.charAt(end))) {
      end++;
    }
    position = end < text.length() && text.charAt(end) == '>' ? end + 1 : position + 1;
  }

  private static boolean isIriCharacter(char c) {
    return c > ' ' && "<>\"{}|^`\\".indexOf(c) < 0;
  }
}
