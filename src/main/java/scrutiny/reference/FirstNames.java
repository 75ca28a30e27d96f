package scrutiny.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scrutiny.resource.BundledFile;

/**
 * The pronouns that go with common first names; read from {@code reference/first-names.tsv}. A name
 * that is not listed goes with any pronoun.
 */
public final class FirstNames {
  private static final String FILE = "/reference/first-names.tsv";
  private static final Map<String, String> PRONOUNS = read();

  private FirstNames() {}

  private static Map<String, String> read() {
    Map<String, String> pronouns = new HashMap<>();
    for (List<String> cells : BundledFile.rows(FILE, 2)) {
      for (String name : cells.get(1).split(" ", -1)) {
        pronouns.put(name, cells.getFirst());
      }
    }
    return Map.copyOf(pronouns);
  }

  /** Returns whether a person with a full name may be referred to by "he" or "she". */
  public static boolean agrees(String name, String pronoun) {
    String first = name.split("[ -]", 2)[0];
    String listed = PRONOUNS.get(first);
    return listed == null || listed.equals(pronoun.toLowerCase(Locale.ROOT));
  }

  /** Returns whether a word is a listed first name. */
  public static boolean isListed(String word) {
    return PRONOUNS.containsKey(word);
  }
}
