package scrutiny.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
    try (InputStream file = FirstNames.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
          throw new IllegalStateException(FILE + " has a row without two cells: " + line);
        }
        for (String name : cells[1].split(" ", -1)) {
          pronouns.put(name, cells[0]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
