package scrutiny.recognise.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.recognise.phrase.Phrases;

/** The named sets of words that constructions need, read from a file. */
public final class WordSets {
  private static final Phrases SETS = Phrases.read("/lexicon/word-sets.tsv");

  private WordSets() {}

  /**
   * Returns the words of a set.
   *
   * @throws IllegalArgumentException if the file has no such set
   */
  public static Set<String> of(String name) {
    List<String> words = SETS.phrases(name);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no set of words “" + name + "”");
    }
    return Set.copyOf(words);
  }

  /** Returns a regular expression for any word of a set as it stands, a longer one first. */
  public static String expression(String name) {
    return of(name).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
  }
}
