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

  /** The owner of what is graded: “the consultants, whose work was rated”. */
  private static final Pattern OWNER =
      Pattern.compile("(?:^|[,;:]\\s)(?<owner>[^,;:]{3,60}),\\s+whose\\s[^,;:]*$");

  /** What a clause after it says that others provide: “the meals that the council provides”. */
  private static final Pattern PROVIDED =
      Pattern.compile(
          "^(?<thing>[^,;:]{3,60}?)\\s+(?:that|which)\\s+[^,;:]{3,80}\\s(?:provides?|offers?|runs?|delivers?|uses?|commissions?|gives?|makes?|holds?|keeps?)\\s+(?:is|are|was|were)\\b");

  /** A proper name in its own words: the name of the council. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?:[\\s-](?:\\p{Lu}[\\p{L}’'-]*|and|upon|on|the))*");

  /** The object of a verb that grades: “rated the council’s home”. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\b(?:rated|judged|graded|evaluated|found|branded|deemed|assessed)\\s+"
              + "(?<thing>(?!.*\\b(?:rated|judged|graded|evaluated|found|branded|deemed)\\s)\\S.*)$",
          Pattern.DOTALL);

  /** The subject of a clause that grades: “when outcomes for pupils were judged”. */
  private static final Pattern CLAUSE_SUBJECT =
      Pattern.compile(
          "\\b(?:when|where)\\s+(?<thing>[^,]{3,80}?)\\s+(?:was|were)\\s+(?:judged|rated|graded|found)"
              + "\\b[^,]*$");

  /** The subject of a later clause of a sentence: “and staff morale is good”. */
  private static final Pattern LATER_SUBJECT =
      Pattern.compile(
          "(?:\\band|\\bbut|\\bwhile|,)\\s+(?<thing>[^,]{3,60}?)\\s+(?:is|are|was|were|remains?|remained)\\s*$");

  /** A thing that a noun before it is, or that a clause after it grades. */
  private static final Pattern SPECIFIED =
      Pattern.compile(
          "^[^,]{2,50},\\s+an?\\s+(?<thing>[^,]{3,80})"
              + "|\\ban?\\s+(?<graded>(?:(?!an?\\s)[\\p{L}’'-]+\\s+){1,4})(?=(?:that|which)\\s+(?:was|is|had\\s+been|has\\s+been)"
              + "\\s+(?:rated|judged|graded|found))");

  /** The people whom a council's services for children serve. */
  private static final Pattern SERVED =
      Pattern.compile("(?i)\\b(?:child|children|young people|famil(?:y|ies)|care leavers)\\b");

  /** A clause between commas that says more about the noun before it. */
  private static final Pattern RELATIVE_CLAUSE =
      Pattern.compile("(?i)(?<=[\\p{L}\\d]),\\s+(?:which|who)\\s[^,;:]*,");

  /** The words after which a clause with a subject of its own begins. */
  private static final Pattern CLAUSE_START =
      Pattern.compile(
          "[,;:–—(]\\s*|\\b(?:that|said|says|saying|told|found|finds|ruled|concluded|reported|warned|and"
              + "|but|while|whilst|though|although|when|where|because|if|since|after|before)\\s+");

  /** The verb by which a clause gives its subject the grade that comes next: “has been judged”. */
  private static final Pattern LINKING_VERB =
      Pattern.compile(
          "\\s(?:is|are|was|were|(?:has|have|had)\\s+(?:\\p{L}+\\s+)?been|remains?|remained|stays?|stayed)"
              + "(?:\\s+(?:also|now|still|again|both|all|just|overall|\\p{L}+ly))*"
              + "(?:\\s+(?:rated|judged|graded|found|deemed|called|branded|described|considered|ranked"
              + "|said|assessed|classed|labelled|declared|scored|marked|given|awarded|seen)"
              + "(?:\\s+(?:down|up|overall))*)?"
              + "(?:\\s+(?:as|to\\s+be|being|an?|the))*[\\s‘“'\"(]*$");

  /** A noun phrase of common nouns with an article or an owner: “its reply to calls”. */
  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          "^(?:\\p{L}+\\s+)?(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Oo]ur|\\p{Lu}[\\p{L}\\s]*['’]s?|council['’]s)"
              + "\\s+(?:(?:\\p{Ll}[\\p{Ll}-]*|\\p{Lu}{2,})\\s*){1,4}(?<rest>\\s(?:of|in|for|at|to|by|it|they|that|which)\\s.*)?$",
          Pattern.DOTALL);

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

  /** A thing that a participle after a comma grades: “the hospital, rated good, …”. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?<thing>[^,;:.]{3,80}),\\s+(?:(?:which|that)\\s+(?:is|was|has\\s+been)\\s+)?(?:also\\s+|now\\s+|recently\\s+)?"
              + "(?:rated|judged|graded|found|deemed)(?:\\s+(?:as|to\\s+be))?[\\s‘“'\"]*$");

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
   * Returns whether a sentence of an article grades something else: as its subject, as the object
   * of its verb, or in a clause that specifies it; or whether somebody else than Ofsted grades it.
   *
   * @param sentence the sentence
   * @param words the words of the grade's clause before the grade
   */
  public static boolean isAnotherGraded(String sentence, String words) {
    int clause = sentence.indexOf(words);
    if (isAnother(head(sentence))
        || Judges.isOther(clause < 0 ? words : sentence.substring(0, clause + words.length()))) {
      return true;
    }
    Matcher owner = OWNER.matcher(words);
    if (owner.find() && isUnknown(owner.group("owner"))) {
      return true;
    }
    Matcher provided = PROVIDED.matcher(sentence);
    if (provided.find() && isUnknownThing(provided.group("thing"))) {
      return true;
    }
    Matcher inClause = CLAUSE_SUBJECT.matcher(words);
    if (inClause.find() && namesAnother(inClause.group("thing"))) {
      return true;
    }
    Matcher object = OBJECT.matcher(words);
    if (object.find()
        && (isAnother(head(object.group("thing")))
            || (isUnknown(object.group("thing")) && isUnknownThing(object.group("thing"))))) {
      return true;
    }
    Matcher later = LATER_SUBJECT.matcher(words);
    if (later.find() && isAnother(head(later.group("thing")))) {
      return true;
    }
    Optional<String> subject = subject(words);
    if (subject.isPresent() && (isAnother(head(subject.get())) || isUnknown(subject.get()))) {
      return true;
    }
    Matcher apposition = APPOSITION.matcher(words);
    if (apposition.find() && isAnotherInApposition(apposition.group("thing").strip())) {
      return true;
    }
    Matcher specified = SPECIFIED.matcher(sentence);
    while (specified.find()) {
      String thing = specified.group("thing");
      if (isAnother(head(thing == null ? specified.group("graded") : thing))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the subject of the verb that gives the grade after words. */
  private static Optional<String> subject(String words) {
    Matcher verb = LINKING_VERB.matcher(words);
    if (!verb.find()) {
      return Optional.empty();
    }
    int start = 0;
    Matcher clause = CLAUSE_START.matcher(words).region(0, verb.start());
    while (clause.find()) {
      start = clause.end();
    }
    return Optional.of(words.substring(start, verb.start())).filter(s -> !s.isBlank());
  }

  /** Returns whether a subject is of common nouns of which none denotes the council's services. */
  private static boolean isUnknown(String subject) {
    String head = head(subject);
    return COMMON_NOUN.matcher(subject.replace('\n', ' ').strip()).matches()
        && !head.isBlank()
        && headMeaning(head).isEmpty()
        && AreaPhrases.in(subject, new Span(0, subject.length())).isEmpty();
  }

  private static boolean isAnotherInApposition(String thing) {
    return isAnother(thing) || headMeaning(thing).filter(m -> !m.equals(COUNCIL)).isPresent();
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
