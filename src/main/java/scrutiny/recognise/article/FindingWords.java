package scrutiny.recognise.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Polarity;
import scrutiny.text.Span;

/** Recognises the phrases with which articles report findings. */
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

  /** Matches a verb of finding right after the inspectors, skipping an interjection. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?:[’']s?)?(?: (?:inspectors|inspection report|report|letter))?(?:, which"
              + " [^.;]{0,160}?,)?(?:,?"
              + " ?(?:has|have|had|also|did|however|though|but|later|then|further|particularly|recently|today|yesterday|who"
              + " \\w+|in (?:its|their) (?:\\w+ )?(?:report|letter)|published [\\w"
              + " ]{1,20})\\b,?){0,4} ?,?\\s*"
              + "(?:%s|%s|%s|(?<say>%s))\\b(?!:?\\s*$)".formatted(PRAISE, BLAME, FIND, SAY),
          FLAGS);

  /** Matches a verb of finding in the passive voice: "was also found to have". */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:(?:was|were|been|being) (?:also |particularly |again"
              + " )?(?:found|described|seen|said|reported|noted|considered)|it was (?:also"
              + " )?(?:found|noted|reported)|(?:was|were) (?:also |particularly |again"
              + " )?(?:praised|commended|welcomed|criticised))\\b",
          FLAGS);

  /** Matches phrases for what should be, is yet to come or is hoped, and so was not found. */
  private static final Pattern PROSPECTIVE =
      Pattern.compile(
          "\\b(?:should|must|will|recommend(?:s|ed|ation|ations)?|called for|urged|re-?inspect"
              + "|we|our|us|i)\\b",
          FLAGS);

  private static final Pattern PRAISES = Pattern.compile("\\b(?:" + PRAISE + ")\\b", FLAGS);

  /** Matches blame, and calls for what is missing. */
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

  /** Matches faults that are being remedied, which is both praise and blame. */
  private static final Pattern REMEDIED =
      Pattern.compile(
          "\\b(?:address|tackl|resolv|overcom|remed|rectif|deal)\\w* (?:with )?(?:\\w+ ){0,4}"
              + "(?:weakness(?:es)?|concerns?|issues?|shortfalls?|failings?|failures?|problems?"
              + "|deficits?|delays?|drift)\\b",
          FLAGS);

  private static final Pattern FINDS =
      Pattern.compile("\\b(?:" + PRAISE + "|" + BLAME + "|" + FIND + ")\\b", FLAGS);

  private FindingWords() {}

  /** Returns the polarity of the verbs: mixed if they praise and blame, empty if neither. */
  static Optional<Polarity> polarity(String text) {
    boolean praises = PRAISES.matcher(text).find();
    boolean blames = BLAMES.matcher(text).find();
    if (praises == blames) {
      return praises ? Optional.of(Polarity.MIXED) : Optional.empty();
    }
    return Optional.of(praises ? Polarity.POSITIVE : Polarity.NEGATIVE);
  }

  /** Returns whether a text mentions faults being remedied, whose wording is misleading. */
  static boolean mentionsRemedy(String text) {
    return REMEDIED.matcher(text).find();
  }

  /** Returns whether a text contains a verb of finding itself. */
  static boolean statesFinding(String text) {
    return FINDS.matcher(text).find();
  }

  /**
   * The verb with which a finding is reported.
   *
   * @param span the span up to and including the verb
   * @param strong whether it says more than that somebody spoke
   */
  record Verb(Span span, boolean strong) {}

  /** Returns the verb right after the inspectors. */
  static Optional<Verb> verbAfter(String text, Span finder, int end) {
    Matcher verb = VERB.matcher(text).region(finder.end(), Math.max(finder.end(), end));
    if (!verb.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Verb(new Span(finder.end(), verb.end()), verb.group("say") == null));
  }

  /** Returns the verb of a sentence that reports a finding without naming the inspectors. */
  static Optional<Verb> passiveVerb(String text, Span sentence) {
    Matcher verb = PASSIVE.matcher(text).region(sentence.start(), sentence.end());
    return verb.find()
        ? Optional.of(new Verb(new Span(verb.start(), verb.end()), true))
        : Optional.empty();
  }

  /** Returns whether a text is about what should be or is to come. */
  static boolean isProspective(String text) {
    return PROSPECTIVE.matcher(text).find();
  }
}
