package scrutiny.recognise.article;

import java.util.List;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/**
 * A grade phrase within its sentence.
 *
 * @param phrases all grade phrases of the sentence
 * @param before the span of its clause between the grade given before and this one
 */
record GradePosition(
    int number,
    Span sentence,
    List<GradePhrases.GradePhrase> phrases,
    int index,
    Span clause,
    Span before,
    StatedVerdict verdict) {
  GradePhrases.GradePhrase phrase() {
    return phrases.get(index);
  }

  Span span() {
    return phrase().span();
  }

  /** Returns the end of the previous grade phrase, or the start of the sentence. */
  int previous() {
    return index == 0 ? sentence.start() : phrases.get(index - 1).span().end();
  }

  /** Returns the start of the next grade phrase, or the end of the sentence. */
  int next() {
    return index + 1 < phrases.size() ? phrases.get(index + 1).span().start() : sentence.end();
  }
}
