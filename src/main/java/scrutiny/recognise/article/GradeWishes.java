package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;

/** Recognises clauses that hope, plan or doubt that a grade will be given, by what precedes it. */
final class GradeWishes {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final String OPEN = "[\\s‘“'\"(]*";

  private static final Pattern HOPED =
      Pattern.compile(
          "\\b(?:aims?|aiming|aimed|sights|ambitions?|ambitious|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|sought|crav(?:e|es|ed|ing)|wish(?:es|ed)?|striv(?:e|es|ing)|goals?|targets?|towards?|closer|nearer|journey|path|could|would|should|might|can|will|must|if|unless|whether|until|becoming|achieving|attaining|expect(?:s|ed)?|potential(?:ly)?|next|aspir\\w*|determined|on"
              + " track|so that|in order to|able to|(?<!continues )(?<!continue )(?<!continued )to"
              + " be|(?:to|to \\p{L}+ly|help|helps|let|us|them)"
              + " (?:become|achieve|attain|get|reach)|getting|steps?|commit\\w*|plans? (?:is |are"
              + " )?to|seeks?|seeking|to make|to deliver|to provide|spoken of|looks?"
              + " to|consistently|enough|proposed|any)\\b[^.;:]{0,70}$",
          FLAGS);

  /** Matches words of a wish in what states a verdict: “noted to be”, “help that families get”. */
  private static final Pattern NO_WISH =
      Pattern.compile(
          "\\b(?:judged|rated|graded|deemed|noted|considered|described|assessed|reported|confirmed|found|seen|thought|said|shown|held)"
              + " to be\\b|(?<!\\b(?:to|of|for|at|on|in|towards)"
              + " )\\b(?:achieving|attaining|getting)\\b|\\b(?:must|has to|have to) (?:settle"
              + " for|make do with|accept)\\b|\\bso that (?:the|its|their) (?:overall"
              + " )?(?:rating|grade|judge?ment) (?:is|was)\\b|\\bwill \\p{L}+ (?:\\p{L}+"
              + " ){1,3}which (?:saw|had|was|were)\\b|\\bthat (?:\\p{L}+"
              + " ){1,3}(?:get|reach|need)\\b",
          FLAGS);

  /** Matches what says that a grade stays as it is, which is no wish: “will retain its”. */
  private static final Pattern KEPT =
      Pattern.compile("\\bwill\\s+" + WordSets.expression("keeping of a grade"), FLAGS);

  /** Matches a change from an earlier grade, not a step towards one. */
  private static final Pattern STEP =
      Pattern.compile("\\bsteps? " + WordSets.expression("ways of a step") + " from\\b", FLAGS);

  /** Matches “to be” where it says what happened: “went on to be”, “among ten to be”. */
  private static final Pattern TO_BE =
      Pattern.compile(WordSets.expression("before to be") + "[^.;]{0,60}?\\bto\\s+be\\b", FLAGS);

  private static final Pattern CONDITION =
      Pattern.compile("\\b(?:if|unless|whether|hop(?:e|es|ed|ing)|should)\\b", FLAGS);

  private static final Pattern MODAL_MAY = Pattern.compile("\\bmay\\b[^.;:]{0,40}$");

  /**
   * Matches text that reads like a wish but is none: "judged to be good", "one of three to be rated
   * good".
   */
  private static final Pattern JUDGED_TO_BE =
      Pattern.compile(
          "(?:"
              + WordSets.expression("judging to be")
              + "|"
              + WordSets.expression("showing")
              + ")(?:\\s+\\S+){0,14}?"
              + " to be(?:\\s+"
              + WordSets.expression("providing")
              + "(?:\\s+\\S+){0,9}?)?"
              + OPEN
              + "$|"
              + WordSets.expression("before a verdict to be")
              + "[^.;]{0,60} to be "
              + WordSets.expression("verdicts to be")
              + "[^.;]{0,20}$",
          FLAGS);

  /** Matches a condition in whose clause the grade stands: “if inspectors judge it to be”. */
  private static final Pattern IF = Pattern.compile("\\b(?:if|unless|whether)\\b[^,;]*$", FLAGS);

  private GradeWishes() {}

  /** Returns whether a clause before a grade has a word of hope. */
  static boolean hopes(String clause) {
    return HOPED.matcher(clause).find();
  }

  /**
   * Returns whether a clause before a grade only hopes for it.
   *
   * @param borne whether the construction of the sentence gives it to the services or an area
   */
  static boolean isHoped(String before, boolean borne) {
    String kept =
        CONDITION.matcher(before).find()
            ? before
            : STEP.matcher(KEPT.matcher(before).replaceAll(" keep ")).replaceAll(" ");
    String asserted =
        borne ? NO_WISH.matcher(TO_BE.matcher(kept).replaceAll(" ")).replaceAll(" ") : kept;
    return HOPED.matcher(asserted).find() || MODAL_MAY.matcher(asserted).find();
  }

  /** Returns whether a grade is to be kept only under a condition. */
  static boolean isDoubted(String before) {
    return CONDITION.matcher(before).find() && KEPT.matcher(before).find();
  }

  /** Returns whether “to be” before a grade is that of “found to be”. */
  static boolean isJudgedToBe(String before) {
    return JUDGED_TO_BE.matcher(before).find() && !IF.matcher(before).find();
  }
}
