package scrutiny.recognise.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.Phrases;

/**
 * Determines what a grade in a sentence is for: the council's services for children, or something
 * else that inspectors judge, such as a home, an agency, a review or the morale of staff.
 */
final class GradedThing {
  private static final Phrases THINGS = Phrases.read("/recognise/graded-things.tsv");
  private static final String COUNCIL = "council";

  /** Words between a clause's start, or the grade before, and the thing that is graded. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:[\\s,(‘“'\":–—-]+|(?:and|but|also|both|all|again|with|when|where|which|that|in which|at"
              + " which|whose|it|its|they|their|them|these|this|there|then|was|were|is|are|be|been"
              + "|being|to|as|had|have|has|judged?|judges|judging|rated|graded|assessed|found"
              + "|finding|concluded|ofsted|inspectors?|the|an?|overall|previously|requiring"
              + "|requir(?:ed|es?)|remained|still|so|of|consistently|each|every|however|while"
              + "|although|by|for|in|at|during|after|since|following|most|latest|last|recent|full"
              + "|inspection|report|20\\d\\d)\\b)+");

  /** The words after which a noun phrase is only specified further. */
  private static final Pattern HEAD_END =
      Pattern.compile(
          "\\s(?:of|in|for|at|on|across|within|to|by|run|provided|delivered|was|were|is|are|had|have"
              + "|has|who|which|that|and|but|judged|rated|graded|assessed|found|required?|as|with"
              + "|overall)\\b|[,;(‘“\":]");

  /** A proper name in its own words: the name of the council. */
  private static final Pattern NAME =
      Pattern.compile("(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*(?:[\\s-](?:\\p{Lu}[\\p{L}’'-]*|and|of|upon|on|the))*");

  private GradedThing() {}

  /** Returns whether a text names something that is not the council's services as a whole. */
  static boolean namesAnother(String text) {
    return THINGS.in(Phrases.normalise(text)).stream().anyMatch(t -> !t.meaning().equals(COUNCIL));
  }

  /**
   * Returns whether the words before a grade, from the start of their clause or from the grade
   * before, are about the council's services.
   *
   * @param context the sentences that a pronoun, or nothing, before the grade may refer to
   */
  static boolean isCouncil(String words, String context) {
    String text = words.replace('\n', ' ');
    Matcher leadIn = LEAD_IN.matcher(Phrases.normalise(text));
    int start = leadIn.lookingAt() ? leadIn.end() : 0;
    if (namesAnother(text)) {
      return false;
    }
    if (start >= text.strip().length()) {
      return !namesAnother(context);
    }
    String thing = text.substring(start);
    Matcher headEnd = HEAD_END.matcher(thing);
    String head = headEnd.find() ? thing.substring(0, headEnd.start()) : thing;
    return NAME.matcher(head.strip()).matches() || endsWithCouncilNoun(head);
  }

  private static boolean endsWithCouncilNoun(String head) {
    String normalised = Phrases.normalise(head).strip();
    List<Phrases.PhraseMatch> things = THINGS.in(normalised);
    return !things.isEmpty() && things.getLast().end() == normalised.length();
  }
}
