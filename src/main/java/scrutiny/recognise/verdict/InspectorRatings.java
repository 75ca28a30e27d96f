package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds the ratings that a sentence says are the inspectors' and who had them. */
record InspectorRatings(TokenRow row, SubjectFinder subjects) {
  /**
   * Prepositions before a rating that what the sentence is about had: “following a good rating”.
   */
  private static final Set<String> BEFORE_RATING = WordSets.of("before a rating");

  /** Reports by which a rating is meant: “following an outstanding Ofsted report”. */
  private static final Set<String> REPORTS = WordSets.of("reports of inspectors");

  private static final Set<String> DEFINITE = Set.of("the", "its", "their");

  /** Returns whether a preposition stands before a rating: “following a good Ofsted rating”. */
  boolean isBeforeRating(int preposition) {
    return row.is(preposition, BEFORE_RATING) && isAfter(preposition);
  }

  /**
   * Returns who had the rating after a preposition: the subject of its clause or, if that is not
   * known, the council that the sentence names before.
   */
  Bearer rated(int preposition) {
    Bearer subject = subjects.coordinated(preposition);
    List<Token> before = row.tokens().subList(0, preposition);
    boolean other = before.stream().anyMatch(t -> t.is(WordClass.THING, WordClass.PART));
    boolean council =
        before.stream().anyMatch(Token::isCouncil)
            || (row.is(0, DEFINITE) && row.is(1, WordClass.SERVICE));
    return subject instanceof Bearer.Council || other || !council
        ? subject
        : new Bearer.Council(List.of());
  }

  /**
   * Returns whether an inspection is the subject of a verb: “its inspection led to a rating of”.
   */
  boolean isSubjectOf(int verb) {
    int group = row.left(verb - 1, WordClass.ADVERB, WordClass.HAVING);
    for (int i = group; i >= 0 && !row.isVerb(i) && !row.is(i, WordClass.STOP); i--) {
      if (row.is(i, WordClass.THING)) {
        return false;
      }
      if (row.is(i, WordClass.INSPECTOR)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the inspectors' rating follows: “ended in an inadequate Ofsted rating”. */
  boolean isAfter(int preposition) {
    int i =
        row.right(
            preposition + 1,
            WordClass.DETERMINER,
            WordClass.QUOTE,
            WordClass.GRADE,
            WordClass.INSPECTOR);
    boolean quoted = row.is(i - 2, WordClass.QUOTE);
    return (row.is(i - 1, REPORTS) && (quoted || !row.is(i - 2, Set.of("good"))))
        || (row.is(i, WordClass.RATING)
            && (row.is(i - 1, WordClass.INSPECTOR) || row.text(i).startsWith("ofsted")));
  }
}
