package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.text.Span;

/** Recognises people to whom or of whom somebody else speaks, who are not “she” in “she said”. */
final class SpokenTo {
  /** Matches right before the name of somebody to whom the sentence speaks: “To Jo Hill, …”. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:^|[.!?”\"]\\s|\\n)\\s*(?:To|[^.;:]{0,40}\\b(?:letter|email|message)"
              + " to)\\s+(?:the\\s+)?(?:\\p{L}[\\p{L}.’'-]*\\s+){0,5}$");

  /** Matches right before the name of somebody to whom another writes or on whom one calls. */
  private static final Pattern ASKED =
      Pattern.compile(
          "%s\\s[^.;:“”]{0,90}$|%s\\s+(?:\\p{L}[\\p{L}.’'-]*\\s+){0,3}$"
              .formatted(WordSets.expression("written"), WordSets.expression("called on")));

  /** Matches right before the name of somebody to whom a letter goes. */
  private static final Pattern LETTER_TO =
      Pattern.compile("\\b(?:letter|email|message) to\\s+(?:\\p{L}[\\p{L}.’'-]*,?\\s+){0,6}$");

  /** Matches right before the name of somebody of whom a sentence speaks. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          WordSets.expression("events of a person") + " of\\s+(?:[^\\s,;:.]+\\s+){0,4}$");

  /** Matches right before the name of somebody of whose coming a sentence tells, with the post. */
  private static final Pattern EVENT =
      Pattern.compile(
          WordSets.expression("events of a person") + " of\\s+(?:[^\\s;:.]+\\s+){0,8}$");

  /** The maximum length of the words for an event and a post, in characters. */
  private static final int MAX_EVENT = 120;

  private final Article article;
  private final SpeakerMentions mentions;
  private final String ownText;

  SpokenTo(Article article, SpeakerMentions mentions) {
    this.article = article;
    this.mentions = mentions;
    this.ownText = mentions.ownText();
  }

  /** Returns whether somebody writes to a person or calls on one: “has written to X”. */
  boolean isAddressed(SpeakerMention mention) {
    int start = mention.span().start();
    return ADDRESSED.matcher(ownText).region(0, start).find()
        || ASKED.matcher(ownText).region(0, start).find();
  }

  /** Returns whether a letter goes to a person: “in a letter to council leader X”. */
  boolean isAddressee(SpeakerMention mention) {
    int start = mention.span().start();
    return mention.kind() == SpeakerMention.SpeakerKind.PERSON
        && LETTER_TO.matcher(ownText.substring(Math.max(0, start - MAX_EVENT), start)).find();
  }

  /** Returns whether a person is only named for an event: “the appointment of its leader, X”. */
  boolean isNamedForEvent(SpeakerMention mention) {
    int start = mention.span().start();
    return EVENT.matcher(ownText.substring(Math.max(0, start - MAX_EVENT), start)).find();
  }

  /** Returns whether somebody named before in a sentence speaks of a person: “X notes the … of”. */
  boolean isSpokenOf(SpeakerMention mention) {
    int start = mention.span().start();
    return article.sentences().stream()
        .filter(s -> s.span().contains(mention.span()))
        .map(s -> new Span(s.span().start(), start))
        .anyMatch(before -> isSpokenOf(before));
  }

  private boolean isSpokenOf(Span before) {
    return SPOKEN_OF.matcher(ownText.substring(before.start(), before.end())).find()
        && mentions.in(before).stream()
            .filter(v -> v.kind() == SpeakerMention.SpeakerKind.PERSON)
            .anyMatch(
                v -> SpeechVerbs.ANY.matcher(ownText).region(v.span().end(), before.end()).find());
  }
}
