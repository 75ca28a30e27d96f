package scrutiny.recognise.annotate;

import scrutiny.text.Span;

/**
 * A word, a mark or a phrase of a sentence.
 *
 * @param span its place in the document's text
 * @param text its characters in lower case, with straight apostrophes
 */
public record Token(Span span, String text, WordClass wordClass) {
  /** Returns whether it is of one of the word classes. */
  public boolean is(WordClass... classes) {
    for (WordClass each : classes) {
      if (wordClass == each) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it denotes a council or its services for children. */
  public boolean isCouncil() {
    return wordClass.isCouncil();
  }

  Token as(WordClass other) {
    return new Token(span, text, other);
  }
}
