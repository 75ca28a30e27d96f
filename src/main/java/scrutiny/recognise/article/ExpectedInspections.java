package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.text.Span;

/**
 * Recognises inspections that have not taken place: expected, possible, asked for or called off.
 */
final class ExpectedInspections {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final String MODAL = "(?:may|might|could|would|will|should|must|shall)";

  /** Matches the words that may stand between a verb and the inspection: "a full". */
  private static final String DETERMINERS =
      "(?:(?:an?|another|the|its|their|one|two|more|further|new|full|fresh|first|second|ofsted|ofsted[’']s"
          + "|surprise|unannounced|early|such|short|standard)\\s+)*";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b"
              + MODAL
              + "\\s+(?:(?:be|been|have|then|soon|also|again|still|not|only|well|face|get|undergo|make|carry"
              + " out|conduct|hold|see|order|return for|come for)\\s+)*"
              + DETERMINERS
              + "$|\\b(?:due|set|scheduled|likely|supposed|meant) to"
              + " (?:have|get|face|undergo|receive|be|make|begin|start)\\s+"
              + DETERMINERS
              + "$|\\b(?:await(?:s|ed|ing)?|waiting for|waits"
              + " for|expect(?:s|ed|ing)?|prepar(?:e|es|ed|ing) for|plan(?:s|ned|ning)?"
              + " for|call(?:s|ed|ing)? for|demand(?:s|ed|ing)?(?: for)?|ask(?:s|ed|ing)?"
              + " for|brac(?:es?|ed|ing) (?:itself )?for|ready for|hop(?:e|es|ed|ing) for|in case"
              + " of|avoid(?:s|ed)?|escap(?:es?|ed)|instead of|rather than|yet to"
              + " (?:have|face|undergo|be)|due for|no|without)\\s+(?:be\\s+)?"
              + DETERMINERS
              + "$|\\bif\\s+[^,.;]{0,60}$|^\\W*(?:had|were|should)\\s+(?:\\S+\\s+){1,8}$",
          FLAGS);

  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:\\s+(?:of|to|at|in)\\s+[^,.;]{3,70}?)?(?:,[^,.;]{3,60},)?\\s+(?:"
              + MODAL
              + "\\s+(?:(?:not|then|soon|also|still|only|now|well)\\s+)*(?:take"
              + " place|happen|come|begin|start|follow|be"
              + " (?:held|carried|made|conducted|ordered|needed|due|required)|return|go"
              + " ahead|occur)|(?:is|are|was|were) (?:now |still |also |not"
              + " )?(?:due|expected|planned|scheduled|likely|set|overdue|anticipated|cancelled|postponed|called"
              + " off|put off|delayed|ruled out|imminent|on the way|looming)|(?:has|have)"
              + " (?:yet|still|not)\\b|(?:has|have) been (?:cancelled|postponed|called off|put"
              + " off|delayed|ruled out|planned|scheduled|promised|requested)|never\\b|did"
              + " not|didn[’']t)\\b",
          FLAGS);

  private ExpectedInspections() {}

  /** Returns whether an inspection named at a span of a sentence has not taken place. */
  static boolean isExpected(String text, Span sentence, Span named) {
    return BEFORE.matcher(text.substring(sentence.start(), named.start())).find()
        || AFTER.matcher(text.substring(named.end(), sentence.end())).find();
  }
}
