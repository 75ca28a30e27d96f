package scrutiny.recognise.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Recognises grades that are wished for or spoken of as such by the words around them. */
final class WishedGrades {
  private static final Set<String> AIMS = WordSets.of("aims");

  private static final Set<String> INDEFINITE = WordSets.of("indefinite");

  private static final Set<String> OR_BETTER = WordSets.of("or better");

  private static final Set<String> LIKE = Set.of("like", "such as");

  private static final Set<String> CASES = WordSets.of("cases of a grade");

  /** Matches before a move between two grades that is wished for: “wants to move from”. */
  private static final Pattern WISHED_MOVE =
      Pattern.compile(
          WordSets.expression("wishes to move") + "[^.;,]{0,40}$", Pattern.CASE_INSENSITIVE);

  /** Matches before a grade that somebody hopes for or promises: “confident of a”. */
  private static final Pattern WISHED =
      Pattern.compile(
          WordSets.expression("wishes for a grade") + "[^.;,]{0,40}$", Pattern.CASE_INSENSITIVE);

  /** Matches the start of a sentence whose subject is a move between grades. */
  private static final Pattern MOVE_AS_SUBJECT =
      Pattern.compile(
          "(?:^|[:“\"])[\\s“‘\"']*(?:(?:and|but) )?(?:to \\p{L}+|\\p{L}+ing)\\b"
              + "[^.;:,“”]{0,50}\\bfrom\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches the predicate of such a sentence in the present: “is a tall order”. */
  private static final Pattern HARD =
      Pattern.compile(
          "^[^.;:]{0,60}?\\b" + WordSets.expression("predicates of a move"),
          Pattern.CASE_INSENSITIVE);

  /** Matches before the first grade of a range: “ratings run from”. */
  private static final Pattern RANGE =
      Pattern.compile(
          WordSets.expression("range of grades") + "[,\\s]+(?:all the way )?from[\\s‘“'\"]*$",
          Pattern.CASE_INSENSITIVE);

  /** The maximum number of tokens between a grade and the noun that calls it an aim. */
  private static final int MAX_PREDICATE = 5;

  private WishedGrades() {}

  /** Returns whether the words before the old grade of a move only wish for it. */
  static boolean isWishedMove(String before) {
    return WISHED_MOVE.matcher(before).find() || RANGE.matcher(before).find();
  }

  /**
   * Returns whether a sentence is about a move between grades as such: “To rise from inadequate to
   * good takes years”.
   *
   * @param after the text of the sentence after the new grade
   */
  static boolean isAnyMove(String sentence, String after) {
    return MOVE_AS_SUBJECT.matcher(sentence).find() && HARD.matcher(after).find();
  }

  /** Returns whether the words of a clause before a grade only hope for it. */
  static boolean isWished(String before) {
    return WISHED.matcher(before).find();
  }

  /**
   * Returns whether what a sentence says of a grade makes it an aim or any grade: “an ‘outstanding’
   * rating is the target”, “a ‘good’ rating would help”, “a ‘good’ grade is given where”.
   */
  static boolean isAim(StatedVerdict verdict) {
    if (isExample(verdict)) {
      return true;
    }
    List<Token> after =
        verdict.after().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE, WordClass.RATING, WordClass.INSPECTOR))
            .takeWhile(t -> !t.is(WordClass.STOP, WordClass.COMMA, WordClass.QUOTE))
            .limit(MAX_PREDICATE + 1L)
            .toList();
    if (after.size() > 1
        && after.get(0).is(WordClass.DETERMINER, WordClass.OWN)
        && AIMS.contains(after.get(1).text())) {
      // “with ‘good’ the aim”
      return true;
    }
    if (after.isEmpty() || !isSubject(verdict)) {
      return false;
    }
    boolean indefinite =
        verdict.before().reversed().stream()
            .dropWhile(t ->
                t.is(WordClass.QUOTE, WordClass.ADJECTIVE, WordClass.ADVERB)
                    || t.is(WordClass.INSPECTOR))
            .limit(1)
            .anyMatch(t -> INDEFINITE.contains(t.text()));
    Token verb = after.getFirst();
    List<Token> predicate = after.subList(1, after.size());
    return (verb.is(WordClass.MODAL) && indefinite)
        || (verb.is(WordClass.LINKING)
            && (predicate.stream()
                    .anyMatch(t -> AIMS.contains(t.text()) || t.is(WordClass.NEGATION))
                || (indefinite && predicate.stream().anyMatch(t -> CASES.contains(t.text())))));
  }

  /** Returns whether a grade is one of several possible: “a grade like good”, “good or better”. */
  private static boolean isExample(StatedVerdict verdict) {
    List<Token> after =
        verdict.after().stream().dropWhile(t -> t.is(WordClass.QUOTE)).limit(2).toList();
    return (after.size() == 2
            && after.get(0).text().equals("or")
            && OR_BETTER.contains(after.get(1).text()))
        || verdict.before().reversed().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE, WordClass.DETERMINER))
            .limit(1)
            .anyMatch(t -> LIKE.contains(t.text()));
  }

  /** Returns whether a grade is named with its noun, before which no verb governs it. */
  private static boolean isSubject(StatedVerdict verdict) {
    return verdict.after().stream()
        .dropWhile(t -> t.is(WordClass.QUOTE))
        .limit(1)
        .anyMatch(t -> t.is(WordClass.RATING, WordClass.MODAL, WordClass.LINKING));
  }
}
