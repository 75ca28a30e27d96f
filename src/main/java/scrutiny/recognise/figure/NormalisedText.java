package scrutiny.recognise.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * A text as its words are compared: in small letters, on one line, with straight apostrophes and
 * short dashes. Each character stands where it stands in the text.
 */
final class NormalisedText {
  private final SourceText text;
  private final String normalised;

  NormalisedText(SourceText text) {
    this.text = text;
    StringBuilder built = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      built.append(normalise(text.characters().charAt(i)));
    }
    this.normalised = built.toString();
  }

  private static char normalise(char c) {
    return switch (c) {
      case '’', '‘' -> '\'';
      case '–', '‐', '‑', '−' -> '-';
      case '\n', '\t', '\r', '\u00a0' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  /** The plain characters from one place up to another. */
  String substring(int start, int end) {
    return normalised.substring(start, end);
  }

  /** The span up to a place; an empty one where it would begin behind it. */
  static Span spanUpTo(int start, int end) {
    return new Span(Math.min(start, end), end);
  }

  /** The plain characters of a span. */
  String substring(Span span) {
    return normalised.substring(span.start(), span.end());
  }

  /** Whether a span holds a digit. */
  boolean hasDigit(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isDigit(normalised.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a span holds one of some words: runs of small letters, whole. */
  boolean hasAnyWord(Set<String> words, Span span) {
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || !Character.isLetter(normalised.charAt(i))) {
        if (i > start && words.contains(normalised.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** The exact words of a span. */
  Quote quote(Span span) {
    return text.quote(span);
  }

  /** A pattern's matches within a span; it may look beyond. */
  Matcher matcher(Pattern pattern, Span span) {
    return pattern
        .matcher(normalised)
        .region(span.start(), span.end())
        .useTransparentBounds(true)
        .useAnchoringBounds(true);
  }

  /** What stands right before a place: a pattern that ends with {@code $}. */
  Optional<MatchResult> matchBefore(Pattern pattern, int from, int end) {
    Matcher matcher = matcher(pattern, spanUpTo(from, end));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Whether something stands right after a place. */
  boolean matchesAt(Pattern pattern, int start, int to) {
    return matcher(pattern, new Span(start, to)).lookingAt();
  }
}
