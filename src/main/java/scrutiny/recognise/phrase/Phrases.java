package scrutiny.recognise.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.resource.BundledFile;
import scrutiny.text.Spaces;

/**
 * Phrases and their meanings, read from a file of {@code meaning, tab, phrase|phrase…}; a meaning
 * may have several rows.
 */
public final class Phrases {
  private static final Pattern BAR = Pattern.compile("\\|");

  /** The number of letters of a word from which it is seen whether it may begin a phrase. */
  private static final int BEGINNING_LENGTH = 4;

  private static final int BEGINNING_BITS = 14;

  private final Map<String, List<String>> meanings;
  private final Map<String, List<Phrase>> byFirstWord;

  /** The beginnings of the first words, by their hash. */
  private final BitSet beginnings = new BitSet(1 << BEGINNING_BITS);

  private record Phrase(String text, String meaning) {}

  private Phrases(Map<String, List<String>> meanings) {
    this.meanings = meanings;
    this.byFirstWord = new HashMap<>();
    meanings.forEach((meaning, phrases) ->
        phrases.forEach(text ->
            byFirstWord
                .computeIfAbsent(firstWord(text), w -> new ArrayList<>())
                .add(new Phrase(text, meaning))));
    byFirstWord
        .values()
        .forEach(p -> p.sort(Comparator.comparingInt((Phrase q) -> -q.text.length())));
    byFirstWord.keySet().forEach(word -> beginnings.set(beginning(word, 0, word.length())));
  }

  /**
   * Reads the phrases of a file.
   *
   * @param file the name of a resource on the class path
   * @throws IllegalStateException if a row has no meaning in the first of two cells
   */
  public static Phrases read(String file) {
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    for (List<String> cells : BundledFile.rows(file, 2)) {
      if (cells.getFirst().isEmpty()) {
        throw new IllegalStateException(file + ": row without a meaning: " + cells);
      }
      meanings
          .computeIfAbsent(cells.getFirst(), m -> new ArrayList<>())
          .addAll(List.of(BAR.split(cells.get(1), -1)));
    }
    return new Phrases(meanings);
  }

  /** Returns the meanings of the phrases, in file order. */
  public Set<String> meanings() {
    return meanings.keySet();
  }

  /** Returns the phrases of a meaning, in file order; none if the file has no such meaning. */
  public List<String> phrases(String meaning) {
    return meanings.getOrDefault(meaning, List.of());
  }

  /**
   * A phrase in a text.
   *
   * @param start its first offset in the text
   * @param end the offset after its last character
   */
  public record PhraseMatch(int start, int end, String meaning) {}

  /** Returns a text as it is compared: in lower case, on one line, with straight apostrophes. */
  public static String normalise(String text) {
    return Spaces.single(text).replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /**
   * Returns a text as it is compared but of the same length: in lower case, with plain blanks and
   * straight apostrophes.
   */
  public static String comparable(String text) {
    StringBuilder comparable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comparable.append(
          c == '’' ? '\'' : Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c));
    }
    return comparable.toString();
  }

  /** Returns the phrases in a normalised text, in text order; none overlaps another. */
  public List<PhraseMatch> in(String text) {
    List<PhraseMatch> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isLetter(text, at)) {
        at++;
        continue;
      }
      int end = wordEnd(text, at);
      for (Phrase phrase : startingWith(text, at, end)) {
        int phraseEnd = matchEnd(text, at, phrase.text);
        if (phraseEnd > 0) {
          found.add(new PhraseMatch(at, phraseEnd, phrase.meaning));
          end = phraseEnd;
          break;
        }
      }
      at = end;
    }
    return found;
  }

  /** Returns the phrases whose first word is that of a text from start to end. */
  private List<Phrase> startingWith(String text, int start, int end) {
    int stemEnd = text.charAt(end - 1) == 's' ? end - 1 : end;
    return beginnings.get(beginning(text, start, stemEnd))
        ? byFirstWord.getOrDefault(text.substring(start, stemEnd), List.of())
        : List.of();
  }

  /** Returns a hash of the first letters of a word: most words share it with no phrase. */
  private static int beginning(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < Math.min(end, start + BEGINNING_LENGTH); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash & ((1 << BEGINNING_BITS) - 1);
  }

  /** Returns where a phrase, perhaps in the plural, ends; 0 if it does not begin at the offset. */
  private static int matchEnd(String text, int start, String phrase) {
    if (!text.startsWith(phrase, start)) {
      return 0;
    }
    int end = start + phrase.length();
    if (end < text.length() && text.charAt(end) == 's') {
      end++;
    }
    return isLetter(text, end) ? 0 : end;
  }

  private static String firstWord(String phrase) {
    return stem(phrase.substring(0, wordEnd(phrase, 0)));
  }

  /** Returns a word without its plural s. */
  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
