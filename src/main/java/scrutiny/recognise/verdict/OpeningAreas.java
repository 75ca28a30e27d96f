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

  private static final Set<String> TELLING = WordSets.of("verbs of telling somebody");

  /** Returns the areas of “In adoption and leadership, …” that opens the clause of a subject. */
  List<Token> areas(int start) {
    int i = beforeClause(start);
    int telling = row.is(i, Set.of("that")) ? i - 1 : i;
    int listener =
        row.left(telling, WordClass.COUNCIL, WordClass.COUNCIL_NAME, WordClass.DETERMINER);
    if (row.is(listener, TELLING)) {
      // “In adoption, Ofsted told the council that it required improvement.”
      i = beforeClause(row.left(listener - 1, WordClass.HAVING, WordClass.LINKING) + 1);
    }
    int opening =
        row.right(
            i + 1,
            WordClass.CONJUNCTION,
            WordClass.ADVERB,
            WordClass.COMMA,
            WordClass.QUOTE,
            WordClass.DASH);
    // “was in danger of losing adoption after”: what follows “to be” opens no clause
    return row.is(opening, OPENING) && opening < start && !row.is(i, WordClass.LINKING)
        ? row.tokens().subList(opening, start).stream().filter(t -> t.is(WordClass.AREA)).toList()
        : List.of();
  }

  /** Returns the index before the clause of a subject. */
  private int beforeClause(int start) {
    int i = start - 1;
    while (i >= 0
        && !row.isVerb(i)
        && !row.is(i, WordClass.STOP, WordClass.GRADE, WordClass.COLON)
        && (!row.is(i, WordClass.SUBORDINATOR) || isAside(i))
        && !row.text(i).equals(";")) {
      i--;
    }
    return i;
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
