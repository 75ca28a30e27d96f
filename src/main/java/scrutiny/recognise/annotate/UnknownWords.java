package scrutiny.recognise.annotate;

import java.util.regex.Pattern;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.text.Span;

/** Guesses the class of words that the lexicon does not have from their form. */
final class UnknownWords {
  /** The minimum length of an adverb in “ly” or a verb in “ed”, in characters. */
  private static final int MIN_LENGTH = 6;

  /** How far before an apostrophe the quotation that it closes may begin, in characters. */
  private static final int MAX_QUOTED = 80;

  /** Matches a quotation mark that nothing closes: the apostrophe after it does. */
  private static final Pattern OPEN_QUOTE = Pattern.compile("(?:^|[\\s(])['‘]\\p{L}[^'’]*$");

  private UnknownWords() {}

  /** Returns the class of a word at a span; a capital says nothing about a sentence's first. */
  static WordClass classOf(String text, Span span, boolean first) {
    char initial = text.charAt(span.start());
    String word = Phrases.comparable(text.substring(span.start(), span.end()));
    if (word.equals("'s") || (word.equals("'") && endsOwner(text, span))) {
      return WordClass.POSSESSIVE;
    }
    if (!Character.isLetterOrDigit(initial)) {
      return mark(initial);
    }
    if (Character.isDigit(initial)) {
      return WordClass.NUMBER;
    }
    if (Character.isUpperCase(initial) && !first) {
      return WordClass.NAME;
    }
    if (word.endsWith("ly") && word.length() >= MIN_LENGTH) {
      return WordClass.ADVERB;
    }
    if (word.endsWith("ed") && word.length() >= MIN_LENGTH && word.indexOf('-') < 0) {
      return WordClass.VERB;
    }
    return WordClass.WORD;
  }

  private static boolean endsOwner(String text, Span span) {
    return !OPEN_QUOTE
            .matcher(text.substring(Math.max(0, span.start() - MAX_QUOTED), span.start()))
            .find()
        && span.start() > 0
        && text.charAt(span.start() - 1) == 's'
        && span.end() + 1 < text.length()
        && text.charAt(span.end()) == ' '
        && Character.isLowerCase(text.charAt(span.end() + 1));
  }

  private static WordClass mark(char c) {
    return switch (c) {
      case ',', ';' -> WordClass.COMMA;
      case '–', '—', '-', '|', '•', '/' -> WordClass.DASH;
      case ':' -> WordClass.COLON;
      case '(', '[' -> WordClass.OPENING;
      case ')', ']' -> WordClass.CLOSING;
      case '‘', '’', '“', '”', '"', '\'' -> WordClass.QUOTE;
      default -> WordClass.STOP;
    };
  }
}
