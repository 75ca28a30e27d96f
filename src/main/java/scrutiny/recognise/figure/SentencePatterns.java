package scrutiny.recognise.figure;

import java.util.regex.Pattern;

/**
 * The wordings that tell, within a sentence, whose figure a number is and what it is compared with.
 */
final class SentencePatterns {
  /** A length of time is a figure where it is an average. */
  static final Pattern AVERAGE =
      Pattern.compile(
          "\\b(?:average|mean|median)\\b[^.;]{0,80}$|\\btak(?:es|ing|en) (?:on average )?$");

  static final Pattern PART_OF =
      Pattern.compile(
          "(?:(?:\\d|%|cent|\\)|\\b(?:half|thirds?|quarters?|none|neither|some|most|many|few|several|(?:almost|nearly|not|virtually)"
              + " all|majority|minority|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:"
              + " (?!(?:average|mean|total|rate|number|maximum|minimum|caseloads?|range|cohort|group|sample|level|increase|reduction|combined|investment|budget|sum|staff|grant|fund|made|consists?|consisting|because|as|instead|regardless|out)\\b)[\\p{L}'-]+)??|\\bout)"
              + " of (?:the |these |those |its |their |all |a total of |a possible )*$");

  static final Pattern ALL_OF = Pattern.compile("\\ball of (?:whom|which)\\b");

  /** Before a value in brackets that is not the authority's. */
  static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:average|nationally|national|england|statistical neighbours|similar (?:local"
              + " )?(?:authorities|areas|councils)|neighbours|comparators)(?:"
              + " (?:figure|rate|level|average|for (?:[\\p{L}'-]+ ?){1,4}))? $");

  static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:has|have|had)(?: \\w+){0,2}?"
              + " (?:risen|increased|grown|fallen|reduced|decreased|dropped|declined)\\b[^.;]{0,30}?"
              + " (?:to|at)(?: just| only)? $");

  private SentencePatterns() {}
}
