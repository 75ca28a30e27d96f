package scrutiny.recognise.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/** Splits text into words and marks; the ending of an owner and “n't” are words of their own. */
final class Words {
  /** Matches a word, an ending or a mark. */
  private static final Pattern WORD =
      Pattern.compile(
          "n't\\b|'(?:s|re|ve|ll|d|m)\\b|(?<=s)'(?=\\s\\p{L})|\\p{L}(?:(?!n't\\b)[\\p{L}\\p{N}])*(?:-[\\p{L}\\p{N}]+)*|\\p{N}[\\p{L}\\p{N}]*(?:[.,]\\p{N}+)*|\\S");

  private Words() {}

  /** Returns the words of a phrase that is in lower case already. */
  static List<String> of(String phrase) {
    List<String> words = new ArrayList<>();
    spans(phrase).forEach(s -> words.add(phrase.substring(s.start(), s.end())));
    return words;
  }

  /** Returns the spans of the words of a text in comparable form. */
  static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      spans.add(new Span(word.start(), word.end()));
    }
    return spans;
  }
}
