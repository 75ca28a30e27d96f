package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds the areas with which a clause opens: “In adoption and leadership, it was rated good”. */
record OpeningAreas(TokenRow row, PhraseBounds bounds) {
  /** Prepositions by which a clause opens with the areas that it is about. */
  private static final Set<String> OPENING = WordSets.of("opening");

  /** Returns the areas of “In adoption and leadership, …” that opens the clause of a subject. */
  List<Token> areas(int start) {
    int i = start - 1;
    while (i >= 0
        && !row.isVerb(i)
        && !row.is(i, WordClass.STOP, WordClass.GRADE, WordClass.COLON)
        && (!row.is(i, WordClass.SUBORDINATOR) || isAside(i))
        && !row.text(i).equals(";")) {
      i--;
    }
    int opening =
        row.right(
            i + 1,
            WordClass.CONJUNCTION,
            WordClass.ADVERB,
            WordClass.COMMA,
            WordClass.QUOTE,
            WordClass.DASH);
    return row.is(opening, OPENING) && opening < start
        ? row.tokens().subList(opening, start).stream().filter(t -> t.is(WordClass.AREA)).toList()
        : List.of();
  }

  /**
   * Returns whether a clause opens with areas without their names: “In two of the areas it was”.
   */
  boolean areSome(int start) {
    int i = start - 1;
    while (i > 0 && !row.isVerb(i) && !row.is(i, WordClass.STOP, WordClass.GRADE)) {
      i--;
    }
    int opening = row.isVerb(i) ? i + 1 : i;
    return row.is(opening, OPENING)
        && row.denoted(opening + 1, bounds.end(opening + 1)) instanceof Bearer.SomeAreas;
  }

  /** Returns whether “though” or “however” stands between commas and opens no clause. */
  private boolean isAside(int i) {
    return row.is(i - 1, WordClass.COMMA) && row.is(i + 1, WordClass.COMMA);
  }
}
