package scrutiny.recognise.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Phrases that mean something, read from a file of {@code meaning, tab, phrase|phrase…}. */
public final class Phrases {
  private static final Pattern BAR = Pattern.compile("\\|");

  private final Map<String, List<String>> meanings;
  private final Map<String, List<Phrase>> byFirstWord;

  private record Phrase(String text, String meaning) {}

  private Phrases(Map<String, List<String>> meanings) {
    this.meanings = meanings;
    this.byFirstWord = new HashMap<>();
    meanings.forEach((meaning, phrases) ->
        phrases.forEach(words ->
            byFirstWord
                .computeIfAbsent(firstWord(words), w -> new ArrayList<>())
                .add(new Phrase(words, meaning))));
    byFirstWord
        .values()
        .forEach(p -> p.sort(Comparator.comparingInt((Phrase q) -> -q.text.length())));
  }

  /**
   * The phrases of a file.
   *
   * @param file a resource of the program
   */
  public static Phrases read(String file) {
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    try (InputStream stream = Phrases.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        int tab = line.indexOf('\t');
        if (tab < 1) {
          throw new IllegalStateException(file + " has a row without its two cells: " + line);
        }
        meanings.put(line.substring(0, tab), List.of(BAR.split(line.substring(tab + 1), -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(meanings);
  }

  /** What the phrases mean, in the order of the file. */
  public Set<String> meanings() {
    return meanings.keySet();
  }

  /** The phrases of a meaning, as the file has them; none where it has no such meaning. */
  public List<String> phrases(String meaning) {
    return meanings.getOrDefault(meaning, List.of());
  }

  /**
   * A phrase in a text.
   *
   * @param start its place in the text
   */
  public record PhraseMatch(int start, int end, String meaning) {}

  /** Words as they are compared: in small letters, on one line, with straight apostrophes. */
  public static String normalise(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!blank || !space) {
        plain.append(blank ? ' ' : c == '’' ? '\'' : c);
      }
      space = blank;
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** The phrases in plain words, in their order; none overlaps another. */
  public List<PhraseMatch> in(String plain) {
    List<PhraseMatch> found = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      if (!isLetter(plain, at)) {
        at++;
        continue;
      }
      int end = wordEnd(plain, at);
      for (Phrase phrase : byFirstWord.getOrDefault(stem(plain.substring(at, end)), List.of())) {
        int phraseEnd = matchEnd(plain, at, phrase.text);
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

  /** Where a phrase ends that stands at a place, perhaps in the plural; 0 where it does not. */
  private static int matchEnd(String plain, int start, String phrase) {
    if (!plain.startsWith(phrase, start)) {
      return 0;
    }
    int end = start + phrase.length();
    if (end < plain.length() && plain.charAt(end) == 's') {
      end++;
    }
    return isLetter(plain, end) ? 0 : end;
  }

  private static String firstWord(String phrase) {
    return stem(phrase.substring(0, wordEnd(phrase, 0)));
  }

  /** A word without the s of its plural. */
  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static int wordEnd(String plain, int start) {
    int end = start;
    while (isLetter(plain, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String plain, int at) {
    return at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
  }
}
