package scrutiny.reference;

import java.util.ArrayList;
import java.util.List;

/** The words beside a place in a text, as far as no full stop, bracket or blank line parts them. */
final class NeighbouringWords {
  /** What stands between a word and the one nearer to the name. */
  enum Gap {
    SPACE,
    LINE,
    COMMA
  }

  /**
   * A word beside a name.
   *
   * @param outerOffset its offset farther from the name
   */
  record Neighbour(String spelling, boolean capitalised, Gap gap, int outerOffset) {}

  private NeighbouringWords() {}

  /** The words after an offset, the nearest first. */
  static List<Neighbour> after(CharSequence text, int offset, int reach) {
    List<Neighbour> words = new ArrayList<>(reach);
    int i = offset;
    while (words.size() < reach) {
      int gap = i;
      while (i < text.length() && isWordSeparator(text.charAt(i))) {
        i++;
      }
      int from = i;
      while (i < text.length() && isWordCharacter(text.charAt(i))) {
        i++;
      }
      if (i == from || countLineBreaks(text, gap, from) > 1) {
        break;
      }
      words.add(neighbour(text, from, i, gapBetween(text, gap, from), i));
    }
    return words;
  }

  /** The words before an offset, the nearest first. */
  static List<Neighbour> before(CharSequence text, int offset, int reach) {
    List<Neighbour> words = new ArrayList<>(reach);
    int i = offset;
    while (words.size() < reach) {
      int gap = i;
      while (i > 0 && isWordSeparator(text.charAt(i - 1))) {
        i--;
      }
      int to = i;
      while (i > 0 && isWordCharacter(text.charAt(i - 1))) {
        i--;
      }
      if (i == to || countLineBreaks(text, to, gap) > 1) {
        break;
      }
      words.add(neighbour(text, i, to, gapBetween(text, to, gap), i));
    }
    return words;
  }

  private static boolean isWordSeparator(char c) {
    return NameNormaliser.isSeparator(c) || c == ',' || c == '&';
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || NameNormaliser.isApostrophe(c);
  }

  private static int countLineBreaks(CharSequence text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Gap gapBetween(CharSequence text, int from, int to) {
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

  private static Neighbour neighbour(CharSequence text, int from, int to, Gap gap, int edge) {
    boolean capital = Character.isUpperCase(text.charAt(from));
    return new Neighbour(NameNormaliser.normalise(text.subSequence(from, to)), capital, gap, edge);
  }
}
