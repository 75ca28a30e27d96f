package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrutiny.recognise.article.SpeakerMention.SpeakerKind;

/** Finds the people who share one verb of speech: "A, the leader, and B, the director, said". */
final class JointSpeakers {
  private static final String OTHER_VERB =
      "(?:" + SpeechVerbs.ANY.pattern() + "|\\b(?i:met|joined|visited|took|went|replaced)\\b)";

  /** Matches between two names, with a description of the first or of the second. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?:\\s*\\([^)]{1,40}\\))?(?:,(?:(?!"
              + OTHER_VERB
              + ")[^,.;:“”]){2,110})?,?\\s+(?:and|&|along\\s+with|together\\s+with)\\s+(?:(?!"
              + OTHER_VERB
              + ")[^.;:“”]){0,120}");

  /** Matches between the first names of a list of three. */
  private static final Pattern LISTED =
      Pattern.compile("(?:\\s*\\([^)]{1,40}\\))?,\\s+(?:(?!" + OTHER_VERB + ")[^,.;:“”]){0,90}");

  /** Matches a verb right before a name, which is then its object. */
  private static final Pattern OBJECT =
      Pattern.compile(SpeechVerbs.ANY.pattern() + "\\s+(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s+){0,3}$");

  /** Matches a verb before its subject: "said council leader". */
  private static final Pattern INVERTED =
      Pattern.compile("[,”\"’']?\\s*" + SpeechVerbs.PLAIN.pattern() + "\\s+[^,.;:“”]{0,90}$");

  private static final int MAX_NAME_LENGTH = 40;
  private static final int MAX_TITLE_LENGTH = 110;

  private JointSpeakers() {}

  /**
   * Returns those who speak together with somebody.
   *
   * @param speaking the mention beside the verb
   * @param mentions the mentions of the sentence, in order
   */
  static List<Speaker> with(
      SpeakerMention speaking, List<SpeakerMention> mentions, String ownText) {
    List<Speaker> others = new ArrayList<>();
    int at = mentions.indexOf(speaking);
    if (at < 0 || speaking.kind() != SpeakerKind.PERSON) {
      return others;
    }
    SpeakerMention last = speaking;
    for (int i = at - 1; i >= 0; i--) {
      SpeakerMention other = mentions.get(i);
      boolean joined =
          isPerson(other)
              && isJoined(ownText, other, last, !others.isEmpty())
              && !isObject(ownText, other);
      if (!joined) {
        break;
      }
      other.speaker().ifPresent(s -> others.add(0, s));
      last = other;
    }
    int start = speaking.span().start();
    boolean inverted =
        INVERTED.matcher(ownText.substring(Math.max(0, start - MAX_TITLE_LENGTH), start)).find();
    if (inverted && at + 1 < mentions.size()) {
      SpeakerMention next = mentions.get(at + 1);
      if (isPerson(next) && isJoined(ownText, speaking, next, false) && !speaks(ownText, next)) {
        next.speaker().ifPresent(others::add);
      }
    }
    return List.copyOf(others);
  }

  private static boolean isPerson(SpeakerMention mention) {
    return mention.kind() == SpeakerKind.PERSON;
  }

  private static boolean isJoined(
      String ownText, SpeakerMention first, SpeakerMention second, boolean list) {
    String between = ownText.substring(first.span().end(), second.span().start());
    return TOGETHER.matcher(between).matches() || (list && LISTED.matcher(between).matches());
  }

  private static boolean isObject(String ownText, SpeakerMention mention) {
    int start = mention.span().start();
    return OBJECT.matcher(ownText.substring(Math.max(0, start - MAX_NAME_LENGTH), start)).find();
  }

  private static boolean speaks(String ownText, SpeakerMention mention) {
    int end = mention.span().end();
    return SpeechVerbs.ANY
        .matcher(ownText.substring(end, Math.min(ownText.length(), end + MAX_NAME_LENGTH)))
        .find();
  }
}
