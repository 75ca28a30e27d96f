package scrutiny.reference;

import java.util.ArrayList;
import java.util.List;

/** Finds the words next to a position, up to a full stop, bracket or blank line. */
final class NeighbouringWords {
  /** The separator between a word and the one nearer to the name. */
  enum Gap {
    SPACE,
    LINE,
    COMMA
  }

  /**
   * A word next to a name.
   *
   * @param spelling the normalised word
   * @param gap the separator between the word and the one nearer to the name
   * @param outerOffset the offset of its end that is farther from the name
   */
  record Neighbour(String spelling, boolean capitalised, Gap gap, int outerOffset) {}

  private NeighbouringWords() {}

  /** Returns at most {@code limit} words after an offset, the nearest first. */
  static List<Neighbour> after(CharSequence text, int offset, int limit) {
    List<Neighbour> words = new ArrayList<>(limit);
    int i = offset;
    while (words.size() < limit) {
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

  /** Returns at most {@code limit} words before an offset, the nearest first. */
  static List<Neighbour> before(CharSequence text, int offset, int limit) {
    List<Neighbour> words = new ArrayList<>(limit);
    int i = offset;
    while (words.size() < limit) {
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
    int lineBreaks = 0;
    for (int i = from; i < to; i++) {
      lineBreaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lineBreaks;
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

  private static Neighbour neighbour(
      CharSequence text, int from, int to, Gap gap, int outerOffset) {
    boolean capitalised = Character.isUpperCase(text.charAt(from));
    return new Neighbour(
        NameNormaliser.normalise(text.subSequence(from, to)), capitalised, gap, outerOffset);
  }
}
