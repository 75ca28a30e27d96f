package scrutiny.recognise.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/**
 * Finds speech that an article gives without quotation marks, as press releases do: after “said:”
 * or in a paragraph after one that ends so. Only words of a speaker about “I” or “we” are taken, or
 * words whose closing mark stands alone.
 */
final class UnmarkedSpeech {
  /** Matches a verb of speech and a colon, and the blank before what is said. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(SpeechVerbs.PLAIN.pattern() + "\\s*:\\s+(?=\\p{Lu})");

  /** Matches them at the end of a paragraph. */
  private static final Pattern INTRODUCED =
      Pattern.compile(SpeechVerbs.PLAIN.pattern() + "\\s*:\\s*$");

  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b");

  private static final Pattern CLOSED = Pattern.compile("[^“”]*\\p{L}[.!?]?[”\"]\\s*");

  private static final Pattern MARKS = Pattern.compile("[“”\"]");

  private UnmarkedSpeech() {}

  /** Returns the speech in a paragraph, given the paragraph before it. */
  static Optional<Span> in(String text, Span before, Span block) {
    Matcher introduction = INTRODUCTION.matcher(text).region(block.start(), block.end());
    if (introduction.find()) {
      return speech(text, new Span(introduction.end(), block.end()));
    }
    return INTRODUCED.matcher(text).region(before.start(), before.end()).find()
        ? speech(text, block)
        : Optional.empty();
  }

  private static Optional<Span> speech(String text, Span span) {
    String words = text.substring(span.start(), span.end());
    if (CLOSED.matcher(words).matches()) {
      return Optional.of(new Span(span.start(), span.start() + words.stripTrailing().length() - 1));
    }
    return FIRST_PERSON.matcher(words).find() && !MARKS.matcher(words).find()
        ? Optional.of(span)
        : Optional.empty();
  }
}
