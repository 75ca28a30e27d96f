package scrutiny.recognise.article;

import java.util.Optional;
import scrutiny.text.Span;

/**
 * A mention of somebody who may speak in an article.
 *
 * @param speaker empty for a pronoun, which refers to somebody named before
 */
record SpeakerMention(Span span, SpeakerKind kind, Optional<Speaker> speaker) {
  /** The way in which somebody is named. */
  enum SpeakerKind {
    /** By a name, or by a post that only one person of the article holds. */
    PERSON,
    /** The inspectorate, its inspectors or its report. */
    INSPECTORS,
    /** Somebody without a name who speaks for an organisation, or the organisation itself. */
    ORGANISATION,
    /** "He" or "she". */
    PERSONAL_PRONOUN,
    /** "They" or "it". */
    OTHER_PRONOUN
  }

  /** Returns whether the speaker is only referred to by a pronoun. */
  boolean isPronoun() {
    return kind == SpeakerKind.PERSONAL_PRONOUN || kind == SpeakerKind.OTHER_PRONOUN;
  }
}
