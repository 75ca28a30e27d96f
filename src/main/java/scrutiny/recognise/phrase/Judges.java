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
          "(?<!\\b(?:was|were|is|are|be|been|being|and|also|both|had|has|have)\\s)\\b(?:judged|rated|rates|graded|found|deemed"
              + "|assessed|concluded)\\s+(?!(?:to|as|by|in|at|when|during|for)\\b)");

  /** The words before something in whose time, and not by which, something is judged. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\b(?:followed|preceded|following|at|in|during"
              + "|(?<!(?:was|were|been)\\s)(?:commissioned|held|written|completed|conducted|produced)"
              + "\\s(?:after|before|since))|(?<conjunction>\\b(?:after|before|since)))"
              + "\\s+(?:the|its|an?|their)\\s+(?:[\\p{L}-]+\\s+){0,3}$");

  /** The words between another judge and what it did or whom it sent: “CQC’s full inspection”. */
  private static final Pattern OWNED = Pattern.compile("(?:'s?)?\\s+(?:[\\p{L}-]+\\s+){0,2}");

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
    return verb >= 0 && isOther(text, NAMES.in(text.substring(0, verb)), verb);
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
