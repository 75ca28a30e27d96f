package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds what is graded where inspectors say of what standard the services are that it provides. */
record Provision(TokenRow row, PhraseBounds bounds, SubjectFinder subjects) {
  /** Verbs by which a council has services: “judged to be providing ‘good’ services”. */
  private static final Set<String> PROVIDING = WordSets.of("providing");

  /** Prepositions between services and those whom they are for. */
  private static final Set<String> SERVING = Set.of("for", "to");

  /** The maximum number of tokens of “providing the families of Bury with”. */
  private static final int MAX_RECEIVERS = 9;

  /**
   * Returns the areas that the services are for, or else the council; something else if nobody
   * judges them, and nothing if no verb of providing governs the grade.
   */
  Bearer of(int grade) {
    int provides = verb(grade);
    int noun = row.right(grade + 1, WordClass.QUOTE);
    int end = noun;
    while (row.isNoun(end)) {
      end++;
    }
    boolean services = row.is(end - 1, WordClass.SERVICE, WordClass.CHILDRENS_SERVICES);
    if (provides < 0 || !services || end == noun) {
      return new Bearer.Unknown();
    }
    int verb = judging(provides);
    Bearer provider =
        verb < 0
            ? new Bearer.Unknown()
            : row.isPassive(verb) ? subjects.of(verb) : row.denoted(verb + 1, provides);
    if (provider instanceof Bearer.Another) {
      return provider;
    }
    if (verb < 0 ? !isSaidByInspectors(grade) : !isOfInspectors(verb)) {
      // “Parents say that it provides ‘inadequate’ services”: nobody has graded them
      return new Bearer.Another(row.tokens().subList(noun, end));
    }
    Bearer named = row.denoted(noun, end);
    if (!(named instanceof Bearer.Council)) {
      return named;
    }
    int after = row.right(end, WordClass.QUOTE);
    Bearer served =
        row.is(after, SERVING)
            ? row.denoted(after + 1, bounds.end(after + 1))
            : new Bearer.Unknown();
    return served instanceof Bearer.Areas ? served : new Bearer.Council(List.of());
  }

  /** Returns the index of the verb whose object has a grade, or -1. */
  private int verb(int grade) {
    int i = row.left(grade - 1, WordClass.QUOTE, WordClass.DETERMINER, WordClass.ADVERB);
    if (row.is(i, Set.of("with"))) {
      int last = i;
      while (i > last - MAX_RECEIVERS
          && !row.is(i, PROVIDING)
          && !row.is(i, WordClass.COMMA, WordClass.STOP)) {
        i--;
      }
    }
    return row.is(i, PROVIDING) ? i : -1;
  }

  /** Returns the index of the verb by which somebody judges who provides the services, or -1. */
  private int judging(int provides) {
    int verb = provides - 1;
    while (verb > 0 && !row.is(verb, WordClass.GRADING, WordClass.SAYING, WordClass.STOP)) {
      verb--;
    }
    return row.is(verb, WordClass.GRADING, WordClass.SAYING) ? verb : -1;
  }

  /** Returns whether inspectors judge by a verb, or “it” does, or a passive names nobody else. */
  private boolean isOfInspectors(int verb) {
    List<Token> after = row.tokens().subList(verb, row.size());
    int before = row.left(verb - 1, WordClass.HAVING, WordClass.ADVERB);
    return row.isPassive(verb)
        ? row.is(verb, WordClass.GRADING) && after.stream().noneMatch(Provision::isOtherJudge)
        : Sayers.lastJudge(new AnnotatedSentence(row.tokens()), verb) == Sayers.Sayer.INSPECTORS
            || (row.is(verb, WordClass.GRADING) && row.is(before, WordClass.PRONOUN));
  }

  /** Returns whether the words after a statement say that it is the inspectors'. */
  private boolean isSaidByInspectors(int grade) {
    return Sayers.of(new AnnotatedSentence(row.tokens()), grade) == Sayers.Sayer.INSPECTORS;
  }

  private static boolean isOtherJudge(Token token) {
    return token.is(WordClass.OTHER_JUDGE);
  }
}
