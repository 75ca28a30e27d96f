package scrutiny.recognise.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Determines who grades in a sentence: Ofsted or somebody else, such as a peer review. */
public final class Judges {
  private static final Phrases NAMES = Phrases.read("/recognise/judges.tsv");
  private static final String OTHER = "other";

  /** A verb of grading with a subject of its own: “judged leadership to be”, not “was judged”. */
  private static final Pattern ACTIVE_VERB =
      Pattern.compile(
          "(?<!\\b(?:was|were|is|are|be|been|being|and|also|both)\\s)\\b(?:judged|judges|rated|rates|graded|grades|ranked|ranks|scored|branded|labelled|declared"
              + "|called|considers?|considered|found|deemed|deems|assessed|assesses|concluded"
              + "|puts?|places|placed|marks|marked|lists|listed|describes|described|gave|gives|(?<=(?:has|have|had)\\s)(?:given|awarded|handed))"
              + "\\s+(?!(?:to|as|by|in|at|when|during|for)\\b|['\"]*$)");

  /** Somebody who grades himself, or the inspectors: “has given itself”, “gave Ofsted”. */
  private static final Pattern TURNED_ROUND =
      Pattern.compile(
          "\\b(?:gave|gives?|given|awarded|rate[sd]?|judge[sd]?|grade[sd]?|considers?|considered|score[sd]?|marks?|marked)"
              + "\\s+(?:itself|themselves|its\\s+own|their\\s+own|(?:the\\s+)?inspectors|ofsted)\\b");

  /** The beginning of a sentence about somebody who is not known: “A think tank has”. */
  private static final Pattern UNKNOWN_JUDGE =
      Pattern.compile(
          "^\\W*(?:(?:an?|some|many|most|several|two|three|one|another|few)\\s+[\\p{L}'\\s,-]{3,80}"
              + "|(?:parents|carers|residents|users|unions?|campaigners|readers|voters|families|staff|social"
              + " workers|councillors|critics|labour|conservatives|tories)\\b[\\p{L}'\\s,-]{0,80})$");

  /** What somebody else looked at: “the areas that auditors looked at”. */
  private static final Pattern LOOKED_AT =
      Pattern.compile(
          "\\b(?:that|which)\\s+(?<judge>(?:[\\p{L}'-]+\\s+){1,4})(?:looked\\s+(?:at|into)|assessed|checked|reviewed|examined|visited|sampled|inspected)\\b");

  /** The words before the occasion on which something is graded: “in its own assessment”. */
  private static final Pattern ON_OCCASION =
      Pattern.compile("^\\W*(?:in|under|according to)\\s+(?:[\\p{L}'-]+\\s+){0,3}$");

  /** What somebody says that something is, without a verb of grading: “unions say services are”. */
  private static final Pattern OPINION =
      Pattern.compile(
          "^(?<judge>[^,;:]{3,60}?)\\s(?:say|says|said|claim|claims|claimed|think|thinks|thought|believe"
              + "|believes|believed|feel|feels|felt|argue|argues|argued|insist|insists|insisted)\\s"
              + "(?!.*\\b(?:rated|judged|graded|deemed|given|ofsted|inspectors?)\\b)"
              + "[^;:]*\\s(?:is|are|was|were)(?:\\s(?:still|now|also|already))?[\\s‘“'\"]*$");

  /** The words between a grade and the one who gave it: “rated good in 2018 by parents”. */
  private static final Pattern AGENT =
      Pattern.compile(
          "^[^.;:,]{0,60}?(?<!ed|en|led|run|up)(?:^|\\s)(?:by|according to)\\s+(?!far\\b|(?:the"
              + " )?(?:end|time|spring"
              + "|summer|autumn|winter|then|now|next|early|late|mid|january|february|march|april|may|june"
              + "|july|august|september|october|november|december|\\d)|\\p{L}+ing\\b)(?<agent>(?:[\\p{L}'’-]+\\s?){1,5})");

  /** A share of people who gave a grade: “by 88 per cent”. */
  private static final Pattern SHARE =
      Pattern.compile(
          "^[^.;:,]{0,60}?\\bby\\s+(?:[\\p{L}-]+\\s+){0,3}\\d+(?:\\s?%|\\s+(?:per\\s?cent|of)\\b)");

  /** The words between a grade and the occasion on which it was given: “in a mock inspection”. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "^[^.;:,]{0,60}?(?:^|\\s)(?:in|under|from)\\s+(?:(?:an?|the|its|their|some)\\s+)?(?<occasion>(?:[\\p{L}'’-]+\\s?){1,4})");

  /** The words before something in whose time, and not by which, something is judged. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\b(?:followed|preceded|following|at|in|during"
              + "|(?<!(?:was|were|been)\\s)(?:commissioned|held|written|completed|conducted|produced)"
              + "\\s(?:after|before|since))|(?<conjunction>\\b(?:after|before|since)))"
              + "\\s+(?:the|its|an?|their)\\s+(?:[\\p{L}-]+\\s+){0,3}$");

  /** The words between another judge and what it did or whom it sent: “CQC’s full inspection”. */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:'s?)?\\s+(?:(?!said|says|that|told|warned|wrote|added|heard)[\\p{L}-]+\\s+){0,2}");

  /** The words between two inspectorates that judge together. */
  private static final Pattern TOGETHER = Pattern.compile("\\s+(?:and|with)\\s+(?:the\\s+)?");

  private Judges() {}

  /**
   * Returns whether the last verb of grading in words has a subject other than Ofsted and its
   * inspections.
   *
   * @param words the words of a sentence before a grade
   */
  public static boolean isOther(String words) {
    String text = Phrases.normalise(GradedThing.withoutRelativeClauses(words));
    int verb = -1;
    Matcher active = ACTIVE_VERB.matcher(text);
    while (active.find()) {
      verb = active.start();
    }
    if (TURNED_ROUND.matcher(text).find()) {
      return true;
    }
    List<Phrases.PhraseMatch> named = NAMES.in(text);
    if (isOtherJudge(text)
        && ON_OCCASION.matcher(text.substring(0, named.getFirst().start())).matches()) {
      return true;
    }
    Matcher lookedAt = LOOKED_AT.matcher(Phrases.normalise(words));
    if (lookedAt.find() && isOtherJudge(lookedAt.group("judge"))) {
      return true;
    }
    if (verb < 0) {
      Matcher opinion = OPINION.matcher(text);
      if (!opinion.find()) {
        return false;
      }
      verb = opinion.end("judge");
    }
    List<Phrases.PhraseMatch> judges = NAMES.in(text.substring(0, verb));
    return judges.isEmpty()
        ? UNKNOWN_JUDGE.matcher(text.substring(0, verb)).matches()
        : isOther(text, judges, verb);
  }

  /**
   * Returns whether the words after a grade name somebody other than Ofsted who gave it.
   *
   * @param rest the words of a sentence after a grade
   */
  public static boolean isOtherAfter(String rest) {
    String text = Phrases.normalise(rest);
    Matcher agent = AGENT.matcher(text);
    if (SHARE.matcher(text).find() || (agent.find() && isOtherOrUnknown(agent.group("agent")))) {
      return true;
    }
    Matcher occasion = OCCASION.matcher(text);
    while (occasion.find()) {
      List<Phrases.PhraseMatch> named = NAMES.in(occasion.group("occasion"));
      if (!named.isEmpty() && named.getFirst().meaning().equals(OTHER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherJudge(String words) {
    List<Phrases.PhraseMatch> judges = NAMES.in(words);
    return !judges.isEmpty() && judges.stream().allMatch(j -> j.meaning().equals(OTHER));
  }

  private static boolean isOtherOrUnknown(String agent) {
    List<Phrases.PhraseMatch> judges = NAMES.in(agent);
    return judges.isEmpty() || judges.stream().allMatch(j -> j.meaning().equals(OTHER));
  }

  /** Returns whether the last judge before a verb that is not only its time is another. */
  private static boolean isOther(String text, List<Phrases.PhraseMatch> judges, int verb) {
    for (int i = judges.size() - 1; i >= 0; i--) {
      Phrases.PhraseMatch judge = judges.get(i);
      if (judge.meaning().equals(OTHER)) {
        return !isWithOfsted(text, judges, i);
      }
      if (i > 0 && judges.get(i - 1).meaning().equals(OTHER) && isOwned(text, judges, i)) {
        continue;
      }
      if (!isTime(text, judge, verb)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOwned(String text, List<Phrases.PhraseMatch> judges, int index) {
    return OWNED.matcher(between(text, judges.get(index - 1), judges.get(index))).matches();
  }

  private static boolean isWithOfsted(String text, List<Phrases.PhraseMatch> judges, int index) {
    return (index > 0
            && TOGETHER.matcher(between(text, judges.get(index - 1), judges.get(index))).matches())
        || (index + 1 < judges.size()
            && TOGETHER.matcher(between(text, judges.get(index), judges.get(index + 1))).matches());
  }

  private static String between(
      String text, Phrases.PhraseMatch first, Phrases.PhraseMatch second) {
    return text.substring(first.end(), second.start());
  }

  /** Returns whether a judge is a time of the verb; after a conjunction, only before a comma. */
  private static boolean isTime(String text, Phrases.PhraseMatch judge, int verb) {
    Matcher time = TIME.matcher(text.substring(0, judge.start()));
    return time.find()
        && (time.group("conjunction") == null || text.substring(judge.end(), verb).contains(","));
  }
}
