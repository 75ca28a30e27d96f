package scrutiny.recognise.figure;

import java.util.regex.Pattern;

/**
 * Patterns of phrases that show, within a sentence, whose figure a number is and with what it is
 * compared.
 */
final class SentencePatterns {
  /** Matches right before a duration that is an average and therefore a figure. */
  static final Pattern AVERAGE =
      Pattern.compile(
          "\\b(?:average|mean|median)\\b[^.;]{0,80}$|\\btak(?:es|ing|en) (?:on average )?$");

  /** Matches right before the total of which another number is a part. */
  static final Pattern PART_OF =
      Pattern.compile(
          "(?:(?:\\d|%|cent|\\)|\\b(?:half|thirds?|quarters?|none|neither|some|most|many|few|several|(?:almost|nearly|not|virtually)"
              + " all|majority|minority|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:"
              + " (?!(?:average|mean|total|rate|number|maximum|minimum|caseloads?|range|cohort|group|sample|level|increase|reduction|combined|investment|budget|sum|staff|grant|fund|made|consists?|consisting|because|as|instead|regardless|out)\\b)[\\p{L}'-]+)??|\\bout)"
              + " of (?:the |these |those |its |their |all |a total of |a possible )*$");

  /** Matches phrases that repeat the number before them. */
  static final Pattern ALL_OF = Pattern.compile("\\ball of (?:whom|which)\\b");

  /** Matches right before a value in brackets that is not the authority's. */
  static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:average|nationally|national|england|statistical neighbours|similar (?:local"
              + " )?(?:authorities|areas|councils)|neighbours|comparators)(?:"
              + " (?:figure|rate|level|average|for (?:[\\p{L}'-]+ ?){1,4}))? $");

  /** Matches right before the new value of a change whose old value is not stated. */
  static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:has|have|had)(?: \\w+){0,2}?"
              + " (?:risen|increased|grown|fallen|reduced|decreased|dropped|declined)\\b[^.;]{0,30}?"
              + " (?:to|at)(?: just| only)? $");

  /** Matches the whole text between two values of a list. */
  static final Pattern JOINED = Pattern.compile("(?:,| and|, and) ");

  /** Matches right after the last value of a list whose order is that of their owners. */
  static final Pattern RESPECTIVELY = Pattern.compile(",? respectively\\b");

  /** Matches right before a number of people who were counted before: “and 40 said”. */
  static final Pattern ELLIPSIS_BEFORE = Pattern.compile("(?:,|;|,? and|,? but|,? while) $");

  /** Matches right after a number of people who were counted before. */
  static final Pattern ELLIPSIS_AFTER =
      Pattern.compile(
          " (?:said|say|told|reported|report|felt|feel|responded|replied|agreed|answered|completed|attended|took"
              + " part)\\b");

  private SentencePatterns() {}
}
