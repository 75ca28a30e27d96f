package scrutiny.reference;

import java.util.ArrayList;
import java.util.List;

/** The words beside a place in a text, as far as no full stop, bracket or blank line parts them. */
final class Words {
  /** What stands between a word and the one nearer to the name. */
  enum Gap {
    SPACE,
    LINE,
    COMMA
  }

  /**
   * A word beside a name.
   *
   * @param edge its offset farther from the name
   */
  record Word(String spelling, boolean capital, Gap gap, int edge) {}

  private Words() {}

  /** The words after an offset, the nearest first. */
  static List<Word> after(CharSequence text, int offset, int reach) {
    List<Word> words = new ArrayList<>(reach);
    int i = offset;
    while (words.size() < reach) {
      int gap = i;
      while (i < text.length() && isBetween(text.charAt(i))) {
        i++;
      }
      int from = i;
      while (i < text.length() && isInner(text.charAt(i))) {
        i++;
      }
      if (i == from || lines(text, gap, from) > 1) {
        break;
      }
      words.add(word(text, from, i, gap(text, gap, from), i));
    }
    return words;
  }

  /** The words before an offset, the nearest first. */
  static List<Word> before(CharSequence text, int offset, int reach) {
    List<Word> words = new ArrayList<>(reach);
    int i = offset;
    while (words.size() < reach) {
      int gap = i;
      while (i > 0 && isBetween(text.charAt(i - 1))) {
        i--;
      }
      int to = i;
      while (i > 0 && isInner(text.charAt(i - 1))) {
        i--;
      }
      if (i == to || lines(text, to, gap) > 1) {
        break;
      }
      words.add(word(text, i, to, gap(text, to, gap), i));
    }
    return words;
  }

  private static boolean isBetween(char c) {
    return Spelling.isGap(c) || c == ',' || c == '&';
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || Spelling.isApostrophe(c);
  }

  private static int lines(CharSequence text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Gap gap(CharSequence text, int from, int to) {
    Gap gap = Gap.SPACE;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ',') {
        return Gap.COMMA;
      }
      gap = c == '\n' ? Gap.LINE : gap;
    }
    return gap;
  }

  private static Word word(CharSequence text, int from, int to, Gap gap, int edge) {
    boolean capital = Character.isUpperCase(text.charAt(from));
    return new Word(Spelling.of(text.subSequence(from, to)), capital, gap, edge);
  }
}
