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
          "\\b(?:average|mean|median)\\b[^.;]{0,80}$|\\btak(?:es|ing|en) (?:on average )?$"
              + "|\\baverage\\b[^.;\\d]{0,150}\\b(?:is|was|are|were|at|of|to) $");

  /** Matches right before a limit that is an average after all: “on average within”. */
  static final Pattern AVERAGE_WITHIN = Pattern.compile("\\bon average(?: in| within)? $");

  /** Matches right before the length of a wait. */
  static final Pattern WAIT =
      Pattern.compile(
          "\\bwaiting times? (?:of|is|are|was|were|for [^.;,\\d]{3,60} (?:is|are|was|were))"
              + "(?: currently| now)? $|\\b(?:wait|waits|waited|waiting)(?: of| for)? $");

  /** Matches what makes a wait an example, a limit or the bound of a class. */
  static final Pattern OTHER_WAIT =
      Pattern.compile(
          "\\d|\\b(?:maximum|targets?|standard|number of|proportion of|percentage"
              + " of|half|thirds?|quarters?|who (?:have |had"
              + " )?wait\\w*)\\b|\\b(?:one|an?|the|this|her|his|another) (?:\\w+ )?(?:child|young"
              + " person|family|carer|couple|parent|adopter|sibling)\\b");

  /** Matches right before the total of which another number is a part. */
  static final Pattern PART_OF =
      Pattern.compile(
          "(?:(?:\\d|%|cent|\\)|\\b(?:half|thirds?|quarters?|none|neither|some|most|many|few|several|(?:almost|nearly|not|virtually)"
              + " all|majority|minority|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:"
              + " (?!(?:average|mean|total|rate|number|maximum|minimum|caseloads?|range|cohort|group|sample|level|increase|reduction|combined|investment|budget|sum|staff|grant|fund|made|consists?|consisting|because|as|instead|regardless|out)\\b)[\\p{L}'-]+)??|\\bout)"
              + " (?:of|(?<=out )(?=the )) ?(?:the |these |those |its |their |all |a total of |a"
              + " possible )*$");

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
          "\\b(?:has|have|had|was|were)(?: \\w+){0,2}?"
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

  /** Matches right after a number of people or things of which it says more: “40 who left”. */
  static final Pattern OWN_GROUP =
      Pattern.compile(
          "(?: [\\p{L}'-]+){0,3}? (?:who|whose|that|which|(?!during|according)\\p{L}{2,}ing)\\b");

  private SentencePatterns() {}
}
