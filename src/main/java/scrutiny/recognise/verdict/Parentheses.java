package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds what stands between commas, dashes or brackets before a verb. */
record Parentheses(TokenRow row) {
  private static final Set<String> LISTING = WordSets.of("listing");
  private static final Set<String> NONE = WordSets.of("none of several");

  /** Returns the areas of a parenthesis such as “including adoption and leadership”. */
  List<Token> included(int start, int end) {
    return row.is(start, LISTING)
        ? row.tokens().subList(start, end).stream().filter(t -> t.is(WordClass.AREA)).toList()
        : List.of();
  }

  /**
   * Returns the index before “, including adoption,” that ends at a mark, or -1 if nothing of the
   * kind does.
   */
  int beforeIncluded(int mark) {
    int before = before(mark);
    return before < mark - 2 && row.is(before + 2, LISTING) ? before : -1;
  }

  /** Returns the areas that a parenthesis before an index lists, if it only lists areas. */
  List<Token> areas(int mark) {
    int i =
        row.left(
            mark - 1,
            WordClass.AREA,
            WordClass.COMMA,
            WordClass.CONJUNCTION,
            WordClass.DETERMINER,
            WordClass.OWN,
            WordClass.TRANSPARENT,
            WordClass.PREPOSITION);
    return i < 0 || row.is(i, WordClass.DASH, WordClass.OPENING, WordClass.COLON, WordClass.STOP)
        ? row.tokens().subList(i + 1, mark).stream().filter(t -> t.is(WordClass.AREA)).toList()
        : List.of();
  }

  /** Returns whether what stands before a parenthesis is none: “none of the areas – …”. */
  boolean isNone(int mark) {
    for (int i = before(mark); i >= 0 && !row.is(i, WordClass.STOP, WordClass.GRADE); i--) {
      if (row.is(i, NONE)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the index before a parenthesis that ends at a mark, or before that mark. */
  int before(int mark) {
    for (int i = mark - 1; i > 0; i--) {
      if (row.is(i, WordClass.CLOSING)) {
        i = opening(i);
      } else if (row.is(i, WordClass.COMMA, WordClass.OPENING, WordClass.DASH)) {
        return i - 1;
      }
    }
    return mark - 1;
  }

  private int opening(int closing) {
    for (int i = closing - 1; i > 0; i--) {
      if (row.is(i, WordClass.OPENING)) {
        return i;
      }
    }
    return closing;
  }
}
