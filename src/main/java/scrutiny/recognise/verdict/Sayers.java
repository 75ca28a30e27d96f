package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Determines whose words a clause reports, and who grades in it. */
public final class Sayers {
  /** Subjects that stand for whoever was named before: “the team said”. */
  private static final Set<String> GENERIC = WordSets.of("generic sayers");

  /** Verbs of those to whom something is said, not who says it. */
  private static final Set<String> HEARING = WordSets.of("verbs of hearing");

  private static final Set<String> HEARERS = WordSets.of("hearers in a council");

  /** The maximum number of tokens of “…, its inspectors have said”. */
  private static final int MAX_ATTRIBUTION = 5;

  /** The maximum number of tokens between a subject and its verb of speech. */
  private static final int MAX_APPOSITION = 8;

  private Sayers() {}

  /** Who says something. */
  public enum Sayer {
    /** Nobody: the text says it itself. */
    NOBODY,
    INSPECTORS,
    /** Whoever the text named before. */
    NAMED_BEFORE,
    /** Somebody else. */
    ANOTHER
  }

  /** Returns who says the clause of a grade, by the verb of speech before it. */
  public static Sayer of(AnnotatedSentence sentence, int grade) {
    List<Token> tokens = sentence.tokens();
    for (int i = grade - 1; i > 0; i--) {
      if (!tokens.get(i).is(WordClass.SAYING)) {
        continue;
      }
      if (governs(tokens, i, grade)) {
        return sayer(tokens, i);
      }
      if (tokens.get(i + 1).text().equals("that")) {
        // “hoped for good but was informed that …”: whoever hoped does not say it.
        break;
      }
    }
    return after(tokens, grade);
  }

  /** Returns who says a sentence by the words that follow it: “…, inspectors said”. */
  private static Sayer after(List<Token> tokens, int grade) {
    for (int i = grade + 1; i + 1 < tokens.size(); i++) {
      if (!tokens.get(i).is(WordClass.COMMA)) {
        continue;
      }
      for (int j = i + 1; j < tokens.size() && j <= i + MAX_ATTRIBUTION; j++) {
        if (tokens.get(j).is(WordClass.OTHER_JUDGE)) {
          return says(tokens, i, j) ? Sayer.ANOTHER : Sayer.NOBODY;
        }
        if (tokens.get(j).is(WordClass.INSPECTOR)) {
          return says(tokens, i, j) ? Sayer.INSPECTORS : Sayer.NOBODY;
        }
      }
    }
    return Sayer.NOBODY;
  }

  private static boolean says(List<Token> tokens, int from, int sayer) {
    return tokens.subList(from, Math.min(tokens.size(), sayer + MAX_ATTRIBUTION)).stream()
        .anyMatch(t -> t.is(WordClass.SAYING, WordClass.GRADING));
  }

  /** Returns whether a verb says what the council's own people heard: “councillors heard that”. */
  private static boolean isHearing(List<Token> tokens, int verb) {
    return HEARING.contains(tokens.get(verb).text())
        && tokens.subList(0, verb).stream().anyMatch(t -> HEARERS.contains(t.text()));
  }

  /** Returns whether a verb of speech is finite or a gerund, in the same sentence as a grade. */
  private static boolean governs(List<Token> tokens, int verb, int grade) {
    if (tokens.get(verb - 1).is(WordClass.LINKING, WordClass.DETERMINER)
        || isHearing(tokens, verb)) {
      return false;
    }
    for (int i = verb + 1; i < grade; i++) {
      if (tokens.get(i).is(WordClass.STOP)) {
        return false;
      }
    }
    return true;
  }

  private static Sayer sayer(List<Token> tokens, int verb) {
    boolean generic = false;
    boolean subject = false;
    for (int i = beforeApposition(tokens, verb) - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is(WordClass.INSPECTOR)) {
        return Sayer.INSPECTORS;
      }
      if (token.is(WordClass.OTHER_JUDGE)) {
        return Sayer.ANOTHER;
      }
      generic |= GENERIC.contains(token.text());
      boolean relative = tokens.get(i + 1).is(WordClass.RELATIVE);
      if (subject && token.is(WordClass.COMMA, WordClass.STOP) && !relative && i > 0) {
        break;
      }
      // “Ofsted rated it good, but said that …”: the subject stands before the comma.
      subject |=
          !token.is(
              WordClass.CONJUNCTION,
              WordClass.COMMA,
              WordClass.ADVERB,
              WordClass.HAVING,
              WordClass.LINKING,
              WordClass.MODAL);
    }
    return generic ? Sayer.NAMED_BEFORE : Sayer.ANOTHER;
  }

  /** Returns the index after the subject of “the findings, out today, say”, or the verb's own. */
  private static int beforeApposition(List<Token> tokens, int verb) {
    if (verb > 1 && tokens.get(verb - 1).is(WordClass.COMMA)) {
      for (int i = verb - 2; i > 0 && i >= verb - MAX_APPOSITION; i--) {
        if (tokens.get(i).is(WordClass.COMMA)) {
          return i;
        }
      }
    }
    return verb;
  }

  /**
   * Returns who is named last among those who judge; nobody if none is named.
   *
   * @param end the index of the token before which they are looked for
   */
  public static Sayer lastJudge(AnnotatedSentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    for (int i = Math.min(end, tokens.size()) - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is(WordClass.OTHER_JUDGE)) {
        return Sayer.ANOTHER;
      }
      boolean denied =
          tokens.subList(Math.max(0, i - 2), i).stream().anyMatch(t -> t.is(WordClass.NEGATION));
      if (token.is(WordClass.INSPECTOR) && !token.text().startsWith("report") && !denied) {
        return Sayer.INSPECTORS;
      }
    }
    return Sayer.NOBODY;
  }

  /**
   * Returns who grades by the active verb before a grade: somebody else, whoever was named before
   * (“it rated”), or nobody else than inspectors.
   */
  public static Sayer grader(AnnotatedSentence sentence, int grade) {
    TokenRow row = new TokenRow(sentence.tokens());
    for (int i = row.left(grade - 1, WordClass.QUOTE); i > 0; i--) {
      if (row.is(i, WordClass.INSPECTOR, WordClass.STOP, WordClass.QUOTE)) {
        return Sayer.NOBODY;
      }
      if (row.is(i, WordClass.GRADING) && !row.isPassive(i)) {
        int subject = row.left(i - 1, WordClass.HAVING, WordClass.ADVERB);
        if (row.is(subject, WordClass.PEOPLE)) {
          return Sayer.ANOTHER;
        }
        return row.is(subject, WordClass.PRONOUN) ? Sayer.NAMED_BEFORE : Sayer.NOBODY;
      }
    }
    return Sayer.NOBODY;
  }
}
