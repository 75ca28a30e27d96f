package scrutiny.recognise.verdict;

import java.util.Set;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Passes over what may stand between a grade and the verb or the object before it. */
record BeforeGrade(TokenRow row) {
  /** Nouns that count the grades between an old and a new one. */
  private static final Set<String> STEPS = WordSets.of("steps");

  private static final Set<String> INSPECTION = WordSets.of("inspections as ratings");

  /** Returns the index before “Ofsted's” or, after an owner, “Ofsted”. */
  int inspector(int at) {
    int i = at;
    if (row.is(i, WordClass.POSSESSIVE) && row.is(i - 1, WordClass.INSPECTOR)) {
      i -= 2;
    } else if (row.is(i, WordClass.INSPECTOR)
        && row.is(i - 1, WordClass.OWN, WordClass.POSSESSIVE, WordClass.DETERMINER)) {
      i--;
    }
    return row.left(i, WordClass.DETERMINER, WordClass.ADJECTIVE);
  }

  /** Returns the index before adverbs, steps and ratings: “climbed two rungs to”. */
  int steps(int at) {
    int i = at;
    while (row.is(i, WordClass.ADVERB, WordClass.NUMBER, WordClass.COMMA, WordClass.QUOTE)
        || ((row.is(i, WordClass.RATING) || row.is(i, STEPS))
            && row.is(i - 1, WordClass.DETERMINER, WordClass.NUMBER, WordClass.ADJECTIVE))) {
      i -= row.is(i, STEPS) ? 2 : 1;
    }
    return i;
  }

  /** Returns the index before “of the inspection” after a noun: “the other areas of inspection”. */
  int ofInspection(int last) {
    int of = row.left(last - 1, WordClass.DETERMINER);
    return row.is(last, INSPECTION) && row.is(of, Set.of("of")) ? of - 1 : last;
  }

  /** Returns whether the grade after a preposition is said to be a rating: “good as its grade”. */
  boolean isAsRating(int preposition) {
    int grade = row.right(preposition + 1, WordClass.QUOTE, WordClass.DETERMINER);
    int as = row.right(grade + 1, WordClass.QUOTE);
    int rating =
        row.right(
            as + 1, WordClass.OWN, WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.ADVERB);
    return row.is(as, Set.of("as")) && row.is(rating, WordClass.RATING);
  }
}
