package scrutiny.recognise.phrase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a paragraph is about, by the phrases of the vocabulary's themes. */
public final class Themes {
  private static final Phrases PHRASES = Phrases.read("/recognise/themes.tsv");

  /**
   * Children and services that a visit may be about as a whole, too wide to tell findings apart.
   */
  private static final Phrases TOPICS = Phrases.read("/recognise/topics.tsv");

  /** A word with a hyphen at which its line broke. */
  private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})- (?=\\p{L})");

  private Themes() {}

  /** The codes of all themes. */
  public static Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>(PHRASES.meanings());
    codes.addAll(TOPICS.meanings());
    return codes;
  }

  /** The themes of plain words: those of which they speak most; of equals, the first. */
  public static List<String> of(String plain, int most) {
    Map<String, Integer> times = new LinkedHashMap<>();
    PHRASES.in(plain).forEach(phrase -> times.merge(phrase.meaning(), 1, Integer::sum));
    return times.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The themes of the plain words that name a visit's topic, in their order; of phrases that
   * overlap, the longer tells it.
   */
  public static List<String> ofTopic(String plain) {
    String whole = BROKEN_WORD.matcher(plain).replaceAll("-");
    List<Phrases.PhraseMatch> found =
        Stream.concat(TOPICS.in(whole).stream(), PHRASES.in(whole).stream()).toList();
    return found.stream()
        .filter(phrase -> found.stream().noneMatch(other -> isWithin(phrase, other)))
        .sorted(Comparator.comparingInt(Phrases.PhraseMatch::start))
        .map(Phrases.PhraseMatch::meaning)
        .distinct()
        .toList();
  }

  private static boolean isWithin(Phrases.PhraseMatch phrase, Phrases.PhraseMatch other) {
    return other.start() <= phrase.start()
        && phrase.end() <= other.end()
        && other.end() - other.start() > phrase.end() - phrase.start();
  }
}
