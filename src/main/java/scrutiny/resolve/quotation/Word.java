package scrutiny.resolve.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import scrutiny.text.Span;

/**
 * A word of a text, normalised for comparison: in lower case, without apostrophes; hyphens separate
 * words.
 *
 * @param form the normalised word
 * @param stem the word without its ending
 * @param span the word's span in the text
 */
public record Word(String form, String stem, Span span) {
  /** Words that do not indicate what a sentence is about. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("a an the and or but nor of to in on at by for with from as into onto over under between"
                  + " through during within without across about after before since until than"
                  + " then also too very more most much many some any all both each every other"
                  + " another such same own only just even still yet not no is are was were be been"
                  + " being am has have had having do does did doing done will would shall should"
                  + " can could may might must it its they them their theirs he him his she her"
                  + " hers we us our ours you your yours i me my this that these those there here"
                  + " who whom whose which what when where why how if while although though because"
                  + " so however up out off down again well")
              .split(" "));

  /** Endings that can be removed without changing a word's meaning, the longest first. */
  private static final List<String> SUFFIXES =
      List.of(
          "ations", "ation", "ingly", "ively", "ments", "ment", "ings", "ions", "ness", "ing",
          "ion", "ies", "ive", "ely", "ers", "ed", "es", "ly", "er", "al", "s", "e", "y");

  /** The minimum number of letters in a stem. */
  private static final int MIN_STEM_LENGTH = 4;

  /** Splits a part of a text into words. */
  public static List<Word> tokenise(CharSequence text, Span part) {
    List<Word> words = new ArrayList<>();
    int at = part.start();
    while (at < part.end()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < part.end() && continuesWord(text, end, part.end())) {
        end++;
      }
      words.add(of(text, at, end));
      at = end;
    }
    return words;
  }

  /**
   * Splits a quotation into words, without text in square brackets, which is not the quoted
   * author's.
   */
  static List<Word> tokeniseQuotation(CharSequence text, Span part) {
    List<Word> words = new ArrayList<>();
    int from = part.start();
    for (int at = part.start(); at < part.end(); at++) {
      if (text.charAt(at) == '[') {
        words.addAll(tokenise(text, new Span(from, at)));
        while (at < part.end() && text.charAt(at) != ']') {
          at++;
        }
        from = Math.min(at + 1, part.end());
      }
    }
    words.addAll(tokenise(text, new Span(from, part.end())));
    return words;
  }

  private static boolean continuesWord(CharSequence text, int at, int end) {
    return Character.isLetterOrDigit(text.charAt(at))
        || (isApostrophe(text.charAt(at))
            && at + 1 < end
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static Word of(CharSequence text, int start, int end) {
    StringBuilder form = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!isApostrophe(text.charAt(i))) {
        form.append(text.charAt(i));
      }
    }
    String lower = form.toString().toLowerCase(Locale.ROOT);
    return new Word(lower, stem(lower), new Span(start, end));
  }

  private static String stem(String form) {
    for (String ending : SUFFIXES) {
      int length = form.length() - ending.length();
      if (form.endsWith(ending) && length >= MIN_STEM_LENGTH) {
        return form.substring(0, endsInDoubledConsonant(form, length) ? length - 1 : length);
      }
    }
    return form;
  }

  /** Returns whether an ending doubled the consonant before it, as in "planning". */
  private static boolean endsInDoubledConsonant(String form, int end) {
    char last = form.charAt(end - 1);
    return end > MIN_STEM_LENGTH && last == form.charAt(end - 2) && "bdgmnprt".indexOf(last) >= 0;
  }

  /** Returns whether the word indicates what a sentence is about. */
  public boolean isContentWord() {
    return !STOP_WORDS.contains(form);
  }
}
