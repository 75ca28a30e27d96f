package scrutiny.recognise.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/**
 * Determines what a grade in a sentence is for: the council's services for children, or something
 * else that inspectors judge, such as a home, an agency, a review or the morale of staff.
 */
public final class GradedThing {
  private static final Phrases THINGS = Phrases.read("/recognise/graded-things.tsv");
  private static final String COUNCIL = "council";
  private static final String PART_OF_WORK = "part of the work";

  /** Words between a clause's start, or the grade before, and the thing that is graded. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:[\\s,(‘“'\":–—-]+|(?:and|but|also|both|all|again|with|when|where|which|that|in"
              + " which|at"
              + " which|whose|it|its|they|their|them|these|this|there|then|was|were|is|are|be|been"
              + "|being|to|as|had|have|has|judged?|judges|judging|rated|graded|assessed|found"
              + "|finding|concluded|ofsted|inspectors?|the|an?|overall|previously|requiring"
              + "|requir(?:ed|es?)|remained|still|so|of|consistently|each|every|however|while"
              + "|although|by|for|in|at|during|after|since|following|most|latest|last|recent|full"
              + "|inspection|report|20\\d\\d|giv(?:ing|en)|gave|award(?:ing|ed)|receiv(?:ing|ed)|result(?:ing|ed)"
              + "\\s+in)\\b)+");

  /** The words after which a noun phrase is only specified further. */
  private static final Pattern HEAD_END =
      Pattern.compile(
          "\\s(?:it|they|said|says|published|told|of|in|for|at|on|across|within|to|by|run|provided|delivered|was|were|is|are|had|have"
              + "|has|who|which|that|and|but|judged|rated|graded|assessed|found|required?|as|with"
              + "|overall)\\b|[,;(‘“\":]");

  /** A proper name in its own words: the name of the council. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?:[\\s-](?:\\p{Lu}[\\p{L}’'-]*|and|upon|on|the))*");

  /** The people whom a council's services for children serve. */
  private static final Pattern SERVED =
      Pattern.compile("(?i)\\b(?:child|children|young people|famil(?:y|ies)|care leavers)\\b");

  /** A clause between commas that says more about the noun before it. */
  private static final Pattern RELATIVE_CLAUSE =
      Pattern.compile("(?i)(?<=[\\p{L}\\d]),\\s+(?:which|who)\\s[^,;:]*,");

  /** What a service for something else than children is called: “bus service”. */
  private static final Pattern OTHER_SERVICE =
      Pattern.compile(
          "\\b(?!(?:children|child|family|families|social|care|council|councils|authority|borough|county"
              + "|city|town|local|public|vital|key|core|same|new|whole|entire|overall|failing|troubled"
              + "|frontline|statutory|its|their|the|these|those|our|this|all|and|safeguarding|protection"
              + "|people|young|looked-after|leavers?|adoption|permanence|help|support|integrated|and"
              + "|department|services|such|good|better|improved|improving|struggling|whose|these|welfare"
              + "|experiences?|individual|other|specialist|early|intervention|leaving|aftercare|which"
              + "|both|said|says|of|for|in|on|how|what|that|disability|disabilities|needs|send|assessment|trust|partnership"
              // Verbs, of which the services are the object.
              + "|\\p{Ll}+ed|gave|gives?|given|found|finds?|left|leaves?|put|puts|made|makes?|saw|sees?|got"
              + "|gets?|kept|keeps?)\\s)"
              + "(?<modifier>\\p{Ll}[\\p{Ll}-]+)\\s+(?:services?|departments?)$");

  private static final Pattern NAME_AT_END =
      Pattern.compile("(?<=\\p{Ll}\\s)(?:\\p{Lu}[\\p{L}’'-]*\\s*)+$");

  private GradedThing() {}

  /**
   * The text that a pronoun in a clause may refer to.
   *
   * @param previous the sentence before; empty at the start of a paragraph
   * @param sentence the sentence, up to the end of the clause
   */
  public record Context(String previous, String sentence) {
    /** Returns whether the subject is a setting, or a part of the work such as morale. */
    boolean isAboutAnother() {
      return namesSetting(previous)
          || namesSetting(sentence)
          || headMeaning(head(sentence)).filter(PART_OF_WORK::equals).isPresent();
    }
  }

  /** Returns whether a text names something that is not the council's services as a whole. */
  public static boolean namesAnother(String text) {
    return THINGS.in(Phrases.normalise(text)).stream().anyMatch(t -> !t.meaning().equals(COUNCIL));
  }

  private static boolean namesSetting(String text) {
    return THINGS.in(Phrases.normalise(text)).stream()
        .anyMatch(t -> !t.meaning().equals(COUNCIL) && !t.meaning().equals(PART_OF_WORK));
  }

  /**
   * Returns whether the words before a grade, from the start of their clause or from the grade
   * before, are about the council's services.
   */
  public static boolean isCouncil(String words, Context context) {
    if (namesAnother(words)) {
      return false;
    }
    String head = head(words);
    return head.isBlank()
        ? !context.isAboutAnother()
        : NAME.matcher(head).matches() || headMeaning(head).filter(COUNCIL::equals).isPresent();
  }

  /**
   * Returns whether a pronoun after a sentence stands for something else than the council's
   * services: because the sentence is about it, or names it last.
   */
  public static boolean isAnotherReferredTo(String sentence) {
    List<Phrases.PhraseMatch> things = THINGS.in(Phrases.normalise(sentence));
    String head = head(sentence);
    return isAnother(head)
        || (!things.isEmpty()
            && !Set.of(COUNCIL, PART_OF_WORK).contains(things.getLast().meaning()));
  }

  /**
   * Returns whether a noun phrase in lower case denotes neither the council's services nor one of
   * their areas: "adult learning at Bury Council".
   */
  public static boolean isUnknownThing(String thing) {
    String head = head(thing);
    return !head.isBlank()
        && !NAME.matcher(head).lookingAt()
        && (isAnother(head)
            || (headMeaning(head).isEmpty()
                && !SERVED.matcher(thing).find()
                && AreaPhrases.in(thing, new Span(0, thing.length())).isEmpty()));
  }

  private static boolean isAnother(String head) {
    String noun = NAME_AT_END.matcher(head).replaceFirst("").strip();
    return OTHER_SERVICE.matcher(noun).find()
        || headMeaning(noun).filter(m -> !m.equals(COUNCIL)).isPresent();
  }

  /** Returns a text of the same length in which every relative clause between commas is blank. */
  public static String withoutRelativeClauses(String text) {
    return RELATIVE_CLAUSE.matcher(text).replaceAll(clause -> " ".repeat(clause.group().length()));
  }

  /** Returns whether words between two grades name nothing, so that both are for the same thing. */
  public static boolean nameNothing(String words) {
    return head(words).isBlank();
  }

  /** Returns the noun phrase that words begin with, without what specifies it further. */
  private static String head(String words) {
    String text = words.replace('\n', ' ');
    Matcher leadIn = LEAD_IN.matcher(Phrases.normalise(text));
    String thing = text.substring(Math.min(text.length(), leadIn.lookingAt() ? leadIn.end() : 0));
    Matcher headEnd = HEAD_END.matcher(thing);
    return (headEnd.find() ? thing.substring(0, headEnd.start()) : thing).strip();
  }

  private static Optional<String> headMeaning(String head) {
    String normalised = Phrases.normalise(head);
    return THINGS.in(normalised).stream()
        .filter(t -> t.end() == normalised.length())
        .map(Phrases.PhraseMatch::meaning)
        .findFirst();
  }
}
