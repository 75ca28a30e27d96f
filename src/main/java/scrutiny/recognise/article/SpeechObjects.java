package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;

/** Distinguishes who speaks from whom or what that person speaks of: “A thanked B but added”. */
final class SpeechObjects {
  /** Matches a verb or preposition right before its object: somebody, or a report. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\b(?:thanked|praised|congratulated|commended|joined|tribute to|thanks to|welcomed"
              + "|accepted|endorsed|hailed|criticised|rejected|disputed|acknowledged|read|studied)"
              + "\\s+(?:(?:Mr|Mrs|Ms|Dr|Cllr)\\s+)?$");

  /** Matches the second verb of the same subject. */
  private static final Pattern AND_VERB =
      Pattern.compile(
          "[^,;:.“”\"]{0,80}(?:,\\s+%s|,?\\s+(?:but|and)\\s+(?:then\\s+|also\\s+)?%s)"
              .formatted(WordSets.expression("speaking besides"), SpeechVerbs.ANY.pattern()),
          Pattern.CASE_INSENSITIVE);

  private SpeechObjects() {}

  /**
   * Returns whether the first of two mentions is the subject of what follows the second.
   *
   * @param end the offset at which the words after the second mention end
   */
  static boolean isObject(String text, SpeakerMention first, SpeakerMention second, int end) {
    int after = second.span().end();
    return first.kind() == SpeakerMention.SpeakerKind.PERSON
        && OBJECT.matcher(text).region(first.span().end(), second.span().start()).find()
        && AND_VERB.matcher(text).region(after, Math.max(after, end)).lookingAt();
  }
}
