package scrutiny.recognise.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrutiny.recognise.Phrases;

/** Tells what a paragraph is about, by the phrases of the vocabulary's themes. */
public final class Themes {
  private static final Phrases PHRASES = Phrases.read("/recognise/themes.tsv");

  private Themes() {}

  /** The codes of all themes. */
  public static Set<String> codes() {
    return PHRASES.meanings();
  }

  /** The themes of plain words: those of which they speak most; of equals, the first. */
  static List<String> of(String plain, int most) {
    Map<String, Integer> times = new LinkedHashMap<>();
    PHRASES.in(plain).forEach(phrase -> times.merge(phrase.meaning(), 1, Integer::sum));
    return times.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
