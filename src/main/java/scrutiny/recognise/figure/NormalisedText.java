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
 * A text normalised for matching: in lower case, on one line, with straight apostrophes and short
 * dashes. Offsets are those of the original text.
 */
final class NormalisedText {
  private final SourceText text;
  private final String normalised;

  NormalisedText(SourceText text) {
    this.text = text;
    StringBuilder builder = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      builder.append(normalise(text.characters().charAt(i)));
    }
    this.normalised = builder.toString();
  }

  private static char normalise(char c) {
    return switch (c) {
      case '’', '‘' -> '\'';
      case '–', '—', '―', '─', '‐', '‑', '−' -> '-';
      case '\n', '\t', '\r', '\u00a0' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  /** Returns the normalised characters from start up to, but not including, end. */
  String substring(int start, int end) {
    return normalised.substring(start, end);
  }

  /** Returns the span from start to end; an empty one at end if start is after it. */
  static Span spanUpTo(int start, int end) {
    return new Span(Math.min(start, end), end);
  }

  /** Returns the normalised characters of a span. */
  String substring(Span span) {
    return normalised.substring(span.start(), span.end());
  }

  /** Returns whether a span contains a digit. */
  boolean hasDigit(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isDigit(normalised.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a span contains any of the words, each a complete run of letters. */
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

  /** Returns the exact original text of a span. */
  Quote quote(Span span) {
    return text.quote(span);
  }

  /** Returns a matcher for a span; lookarounds may see the text beyond it. */
  Matcher matcher(Pattern pattern, Span span) {
    return pattern
        .matcher(normalised)
        .region(span.start(), span.end())
        .useTransparentBounds(true)
        .useAnchoringBounds(true);
  }

  /** Returns the match of a pattern that ends with {@code $} right before an offset. */
  Optional<MatchResult> matchBefore(Pattern pattern, int from, int end) {
    Matcher matcher = matcher(pattern, spanUpTo(from, end));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Returns whether a pattern matches right after an offset. */
  boolean matchesAt(Pattern pattern, int start, int end) {
    return matcher(pattern, new Span(start, end)).lookingAt();
  }
}
