package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.text.Span;

/** Distinguishes dates of publications, meetings and careers from those of inspections. */
final class PublicationDates {
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:publi\\w+|minutes?(?: no\\.?)?(?: \\d+)?|released?|report"
              + " (?:of|from|dated|on|came)|came out|(?<!carried )(?<!carrying"
              + " )out|issued|updated|posted|due|by|until|till|expected|meeting|dated|elect\\w+|appoint\\w+|joined|joins|left|quit|resign\\w+|retir\\w+|in"
              + " post|took (?:over|up)|"
              + WordSets.expression("arrivals of a person")
              + "|start(?:ed|s)|introduced|launched|began|begins|came into"
              + " force|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[\\s(,:]*(?:(?:on|in|during|of|the|this|at|its|his|her|post|role|week|today|yesterday|back|again|to|take|place|be|held|from|since|early|late|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[\\s(,]*){0,4}$",
          Pattern.CASE_INSENSITIVE);

  /** Matches after the date of an inspection: "a report out this week on May 2023's inspection". */
  private static final Pattern OF_INSPECTION =
      Pattern.compile("[’']s?\\s+(?:\\p{L}+\\s+){0,2}(?:inspection|visit)\\b");

  private PublicationDates() {}

  /** Returns whether a date is one of a publication, a meeting or somebody's career. */
  static boolean isPublicationDate(String text, Span sentence, Span date) {
    return BEFORE.matcher(text.substring(sentence.start(), date.start())).find()
        && !OF_INSPECTION.matcher(text).region(date.end(), sentence.end()).lookingAt();
  }
}
