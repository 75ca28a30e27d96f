package scrutiny.recognise.phrase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the themes of a text by the phrases of the vocabulary's themes. */
public final class Themes {
  private static final Phrases PHRASES = Phrases.read("/recognise/themes.tsv");

  /** Words that count where no phrase does. */
  private static final Phrases HINTS = Phrases.read("/recognise/theme-hints.tsv");

  /** The meaning of phrases that contain words of a theme and indicate none. */
  private static final String NONE = "none";

  /** Children and services that a whole visit may be about; too broad to distinguish findings. */
  private static final Phrases TOPICS = Phrases.read("/recognise/topics.tsv");

  /** The themes that the inspectorates set for joint inspections. */
  private static final Phrases JOINT_THEMES = Phrases.read("/recognise/joint-themes.tsv");

  /** A word broken across lines at its hyphen. */
  private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})- (?=\\p{L})");

  /** Themes that a text about another one often names once in passing. */
  private static final Set<String> PASSING =
      Set.of("commissioning", "health", "placements", "workforce");

  /** A text that names one theme so many times is not about one that it names in passing. */
  private static final int DOMINANT = 3;

  private Themes() {}

  /** Returns the codes of all themes. */
  public static Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>(PHRASES.meanings());
    codes.addAll(TOPICS.meanings());
    codes.remove(NONE);
    return codes;
  }

  /**
   * Returns the most frequent themes of a normalised text; of equally frequent ones, the first.
   *
   * @param max the largest number of themes to return
   */
  public static List<String> of(String text, int max) {
    List<String> themes = mostFrequent(PHRASES, text, max);
    return themes.isEmpty() ? mostFrequent(HINTS, text, max) : themes;
  }

  private static List<String> mostFrequent(Phrases phrases, String text, int max) {
    Map<String, Integer> times = new LinkedHashMap<>();
    phrases.in(text).stream()
        .map(Phrases.PhraseMatch::meaning)
        .filter(theme -> !theme.equals(NONE))
        .forEach(theme -> times.merge(theme, 1, Integer::sum));
    int most = times.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return times.entrySet().stream()
        .filter(t -> most < DOMINANT || t.getValue() > 1 || !PASSING.contains(t.getKey()))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(max)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the themes of a normalised text that names a visit's topic, in text order; a phrase
   * within a longer one is ignored.
   */
  public static List<String> ofTopic(String text) {
    String joined = BROKEN_WORD.matcher(text).replaceAll("-");
    List<Phrases.PhraseMatch> found =
        Stream.concat(TOPICS.in(joined).stream(), PHRASES.in(joined).stream()).toList();
    return found.stream()
        .filter(phrase -> found.stream().noneMatch(other -> isWithin(phrase, other)))
        .sorted(Comparator.comparingInt(Phrases.PhraseMatch::start))
        .map(Phrases.PhraseMatch::meaning)
        .filter(theme -> !theme.equals(NONE))
        .distinct()
        .toList();
  }

  /** Returns the codes of the themes of joint inspections. */
  public static Set<String> jointCodes() {
    return JOINT_THEMES.meanings();
  }

  /**
   * Returns the theme of joint inspections that a normalised topic states; empty if it states none
   * or several.
   */
  public static Optional<String> ofJointInspection(String text) {
    String joined = BROKEN_WORD.matcher(text).replaceAll("-");
    List<String> themes =
        JOINT_THEMES.in(joined).stream().map(Phrases.PhraseMatch::meaning).distinct().toList();
    return themes.size() == 1 ? Optional.of(themes.getFirst()) : Optional.empty();
  }

  private static boolean isWithin(Phrases.PhraseMatch phrase, Phrases.PhraseMatch other) {
    return other.start() <= phrase.start()
        && phrase.end() <= other.end()
        && other.end() - other.start() > phrase.end() - phrase.start();
  }
}
