package scrutiny.resolve;

import java.util.List;

/**
 * The first and last part of a name, without middle initials.
 *
 * @param given the first name; empty if the name is a single word
 */
record NameParts(String given, String family) {
  /** The minimum length of a word in which a letter may be a misprint. */
  private static final int MIN_MISPRINT_LENGTH = 5;

  /** Parses a slug. */
  static NameParts of(String slug) {
    List<String> words = List.of(slug.split("-", -1));
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

  /**
   * Returns whether two long words differ by one letter that is added, omitted or replaced, or by
   * two adjacent letters in the other order.
   */
  static boolean differByMisprint(String one, String other) {
    return differByOneLetter(one, other) || differByOrderOfTwoLetters(one, other);
  }

  private static boolean differByOrderOfTwoLetters(String one, String other) {
    if (one.length() < MIN_MISPRINT_LENGTH || one.length() != other.length() || one.equals(other)) {
      return false;
    }
    int first = 0;
    while (one.charAt(first) == other.charAt(first)) {
      first++;
    }
    return first > 0
        && first + 1 < one.length()
        && one.charAt(first) == other.charAt(first + 1)
        && one.charAt(first + 1) == other.charAt(first)
        && one.substring(first + 2).equals(other.substring(first + 2));
  }

  private static boolean differByOneLetter(String one, String other) {
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
