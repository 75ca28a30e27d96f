package scrutiny.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The first and last part of a name, without honours and middle initials.
 *
 * @param given the first name; empty if the name is a single word
 */
record NameParts(String given, String family) {
  private static final Set<String> HONOURS =
      Set.of(
          "obe", "cbe", "mbe", "kbe", "dbe", "bem", "gbe", "qpm", "kpm", "qc", "kc", "jp", "dl",
          "mp", "phd", "qfsm", "kfsm", "cb", "kcb", "dcb", "hmi", "cqsw", "esq");

  /** The minimum length of a word in which one letter may be a misprint. */
  private static final int MIN_MISPRINT_LENGTH = 5;

  /** Parses a slug. */
  static NameParts of(String slug) {
    List<String> words =
        Arrays.stream(slug.split("-", -1)).filter(word -> !HONOURS.contains(word)).toList();
    if (words.size() < 2) {
      return new NameParts("", String.join("-", words));
    }
    List<String> family =
        words.subList(1, words.size()).stream().filter(word -> word.length() > 1).toList();
    return new NameParts(words.getFirst(), String.join("-", family));
  }

  /** Returns whether both parts are known, so that the name can be compared with another. */
  boolean isComplete() {
    return given.length() > 1 && !family.isEmpty();
  }

  /** Returns whether two long words differ by one letter that is added, omitted or replaced. */
  static boolean differByOneLetter(String one, String other) {
    if (one.length() > other.length()) {
      return differByOneLetter(other, one);
    }
    if (one.length() < MIN_MISPRINT_LENGTH
        || other.length() - one.length() > 1
        || one.equals(other)) {
      return false;
    }
    int start = 0;
    while (start < one.length() && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int rest = one.length() == other.length() ? start + 1 : start;
    return start > 0 && one.substring(rest).equals(other.substring(start + 1));
  }
}
