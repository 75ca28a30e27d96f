package scrutiny.recognise.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Polarity;
import scrutiny.text.Span;

/** The words by which articles report what inspectors found. */
final class FindingWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final String PRAISE =
      "praised?|praises|praising|commended|commends|welcomed|welcomes|applauded|hailed|celebrated"
          + "|complimented|(?:were|was) (?:\\w+ )?impressed|(?:gave|give|had) (?:\\w+ )?praise"
          + "|singled out for praise|credited|credits";

  private static final String BLAME =
      "criticised?|criticises|criticising|condemned|warned|warns|cautioned|cautions|raised (?:\\w+"
          + " )?concerns?|expressed (?:\\w+ )?concerns?|(?:were|was) (?:\\w+ )?concerned"
          + "|complained|faulted|uncovered|exposed";

  private static final String FIND =
      "found|finds|finding|identified|identifies|noted|notes|observed|observes|reported|reports"
          + "|highlighted|highlights|highlight|saw|discovered|recognised|recognises|acknowledged"
          + "|acknowledges|concluded|concludes|described|describes|judged|revealed|reveals|pointed"
          + "|points";

  private static final String SAY =
      "said|says|say|added|adds|add|stated|states|state|wrote|writes|read|reads|continued";

  /** A verb of finding right behind those who find, an aside between them left out. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?:[’']s?)?(?: (?:inspectors|inspection report|report|letter))?(?:, which"
              + " [^.;]{0,160}?,)?(?:,?"
              + " ?(?:has|have|had|also|did|however|though|but|later|then|further|particularly|recently|today|yesterday|who"
              + " \\w+|in (?:its|their) (?:\\w+ )?(?:report|letter)|published [\\w"
              + " ]{1,20})\\b,?){0,4} ?,?\\s*"
              + "(?:%s|%s|%s|(?<say>%s))\\b(?!:?\\s*$)".formatted(PRAISE, BLAME, FIND, SAY),
          FLAGS);

  /** "Was also found to have": those who find are not named. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:(?:was|were|been|being) (?:also |particularly |again"
              + " )?(?:found|described|seen|said|reported|noted|considered)|it was (?:also"
              + " )?(?:found|noted|reported)|(?:was|were) (?:also |particularly |again"
              + " )?(?:praised|commended|welcomed|criticised))\\b",
          FLAGS);

  /** What should be, or is yet to come, was not found; nor what somebody hopes. */
  private static final Pattern PROSPECTIVE =
      Pattern.compile(
          "\\b(?:should|must|will|recommend(?:s|ed|ation|ations)?|called for|urged|re-?inspect"
              + "|we|our|us|i)\\b",
          FLAGS);

  private static final Pattern PRAISES = Pattern.compile("\\b(?:" + PRAISE + ")\\b", FLAGS);

  /** What is asked for is not there yet. */
  private static final Pattern BLAMES =
      Pattern.compile(
          "\\b(?:"
              + BLAME
              + "|(?:little|limited|insufficient|slow|no)"
              + " progress|slowed|repeated(?:ly)?|improvements? (?:is|are|was|were) (?:still"
              + " )?(?:needed|required)|need(?:s|ed)? to (?:improve|be improved|be better)|still"
              + " too\\b|(?:greater|more|better) [^,.;]{1,120} (?:is|are|was|were)"
              + " (?:needed|required))\\b",
          FLAGS);

  /** Faults that are seen to are praised, and are faults. */
  private static final Pattern REMEDIED =
      Pattern.compile(
          "\\b(?:address|tackl|resolv|overcom|remed|rectif|deal)\\w* (?:with )?(?:\\w+ ){0,4}"
              + "(?:weakness(?:es)?|concerns?|issues?|shortfalls?|failings?|failures?|problems?"
              + "|deficits?|delays?|drift)\\b",
          FLAGS);

  private static final Pattern FINDS =
      Pattern.compile("\\b(?:" + PRAISE + "|" + BLAME + "|" + FIND + ")\\b", FLAGS);

  private FindingWords() {}

  /** What the verbs among words say of what was found; nothing where they say both, or neither. */
  static Optional<Polarity> polarity(String words) {
    boolean praises = PRAISES.matcher(words).find();
    boolean blames = BLAMES.matcher(words).find();
    if (praises == blames) {
      return praises ? Optional.of(Polarity.MIXED) : Optional.empty();
    }
    return Optional.of(praises ? Polarity.POSITIVE : Polarity.NEGATIVE);
  }

  /** Whether words tell of faults that are seen to, whose wording misleads. */
  static boolean mentionsRemedy(String words) {
    return REMEDIED.matcher(words).find();
  }

  /** Whether words tell by a verb of their own that something was found. */
  static boolean statesFinding(String words) {
    return FINDS.matcher(words).find();
  }

  /**
   * How something is said to have been found.
   *
   * @param span the verb
   * @param strong whether it says more than that somebody spoke
   */
  record Verb(Span span, boolean strong) {}

  /** The verb right behind those who found. */
  static Optional<Verb> verbAfter(String text, Span finder, int end) {
    Matcher verb = VERB.matcher(text).region(finder.end(), Math.max(finder.end(), end));
    if (!verb.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Verb(new Span(finder.end(), verb.end()), verb.group("say") == null));
  }

  /** The verb of a sentence that tells what was found, but not by whom. */
  static Optional<Verb> passiveVerb(String text, Span sentence) {
    Matcher verb = PASSIVE.matcher(text).region(sentence.start(), sentence.end());
    return verb.find()
        ? Optional.of(new Verb(new Span(verb.start(), verb.end()), true))
        : Optional.empty();
  }

  /** Whether words tell what should be or is to come. */
  static boolean isProspective(String words) {
    return PROSPECTIVE.matcher(words).find();
  }
}
