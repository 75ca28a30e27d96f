package scrutiny.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how close names are to a typed name; 0 for equal names, higher for less similar ones.
 */
public final class Closeness {
  /** The maximum distance of similar names. */
  public static final int MAX_DISTANCE = 600;

  /** Only this many characters are compared, since the cost grows with the square of the length. */
  private static final int MAX_COMPARED_LENGTH = 60;

  /** The maximum share of a word, in thousandths, that may be misspelt. */
  private static final int MAX_MISSPELT = 250;

  private final String typed;
  private final List<String> words;

  /** Creates the measure for a typed name. */
  public Closeness(String typed) {
    this.typed = normalise(typed);
    this.words = Arrays.asList(this.typed.split(" "));
  }

  /**
   * Returns the distance of a name: below 100 if it starts with the typed name, below 200 if it
   * contains all typed words, below 300 if it contains their continuations, below 400 if it
   * contains them misspelt or is contained in the typed name, and otherwise by the share of
   * characters to change.
   */
  public int distance(String name) {
    String other = normalise(name);
    if (other.equals(typed)) {
      return 0;
    }
    int extra = Math.min(99, 1 + Math.abs(other.length() - typed.length()));
    if (other.startsWith(typed + " ")) {
      return extra;
    }
    List<String> otherWords = Arrays.asList(other.split(" "));
    if (otherWords.containsAll(words)) {
      return 100 + extra;
    }
    if (words.stream().allMatch(w -> otherWords.stream().anyMatch(o -> o.startsWith(w)))) {
      return 200 + extra;
    }
    if (words.containsAll(otherWords)) {
      return 300 + extra;
    }
    int whole = 300 + editShare(typed, other);
    return words.stream().allMatch(w -> otherWords.stream().anyMatch(o -> isMisspelt(w, o)))
        ? Math.min(whole, 300 + extra)
        : whole;
  }

  private static boolean isMisspelt(String word, String right) {
    return editShare(word, right) <= MAX_MISSPELT;
  }

  /** Returns the edit distance as a share of the longer text in thousandths. */
  private static int editShare(String a, String b) {
    String left = a.substring(0, Math.min(a.length(), MAX_COMPARED_LENGTH));
    String right = b.substring(0, Math.min(b.length(), MAX_COMPARED_LENGTH));
    int longer = Math.max(1, Math.max(left.length(), right.length()));
    return 1000 * EditDistance.between(left, right) / longer;
  }

  /** Returns a text in lower case without accents and punctuation. */
  private static String normalise(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[’']", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
