package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds what the object of a verb of grading denotes. */
record ObjectFinder(TokenRow row, PhraseBounds bounds, SubjectFinder subjects) {
  /** Verbs by which an inspection says what something is: “shows its services to be good”. */
  private static final Set<String> SHOWING = WordSets.of("showing");

  /** Verbs by which somebody wins a grade for the services: “earns the council a good rating”. */
  private static final Set<String> WINNING = WordSets.of("winning for somebody");

  private static final Set<String> TO_BE = Set.of("to be");

  /** Returns what the object that ends at an index denotes, if a verb of grading has it. */
  Bearer endingAt(int last) {
    int start = bounds.objectStart(last);
    int verb = row.left(start - 1, WordClass.ADVERB);
    boolean wins =
        row.is(verb, WINNING)
            && row.is(last + 1, WordClass.DETERMINER)
            && !row.isPassive(verb)
            && row.denoted(start, last + 1) instanceof Bearer.Council;
    boolean shows = row.is(verb, SHOWING) && row.is(row.right(last + 1, WordClass.QUOTE), TO_BE);
    if (!shows
        && !wins
        && (!row.is(verb, WordClass.GRADING, WordClass.GIVING, WordClass.CHANGING)
            || row.isPassive(verb))) {
      return new Bearer.Unknown();
    }
    Bearer object = row.denoted(start, last + 1);
    // “For adoption, Ofsted rated the council good.”
    List<Token> opening = object instanceof Bearer.Areas ? List.of() : subjects.openingAreas(verb);
    return opening.isEmpty() ? object : new Bearer.Areas(opening);
  }

  /** Returns whether an active verb right before a grade has no object: “which Ofsted rated”. */
  boolean isMissing(int verb) {
    int i = row.left(verb - 1, WordClass.ADVERB, WordClass.HAVING);
    return row.is(verb, WordClass.GRADING) && row.is(i, WordClass.INSPECTOR, WordClass.PRONOUN);
  }

  /** Returns what is graded in “a council whose services Ofsted rated”. */
  Bearer ofRelativeClause(int verb) {
    int judge = row.left(verb - 1, WordClass.ADVERB, WordClass.HAVING);
    int i = row.left(judge, WordClass.INSPECTOR, WordClass.DETERMINER, WordClass.PRONOUN);
    if (row.is(i, WordClass.RELATIVE)) {
      return subjects.relatives().antecedent(i);
    }
    if (!row.isNoun(i)) {
      return new Bearer.Unknown();
    }
    int start = bounds.start(i + 1);
    Bearer phrase = row.denoted(start, i + 1);
    return row.is(start, Set.of("whose")) ? subjects.relatives().owned(start, i, phrase) : phrase;
  }
}
