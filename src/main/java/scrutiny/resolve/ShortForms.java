package scrutiny.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The variants of first names: short forms and other spellings. */
final class ShortForms {
  /**
   * Marks variants that may also belong to another name, so that the same family name is not
   * enough.
   */
  private static final String UNSURE = "unsure";

  private static final Set<String> SURE_PAIRS = new HashSet<>();
  private static final Set<String> ALL_PAIRS = new HashSet<>();

  static {
    read();
  }

  private ShortForms() {}

  private static void read() {
    try (InputStream content = ShortForms.class.getResourceAsStream("/resolve/short-forms.tsv")) {
      if (content == null) {
        throw new IllegalStateException("missing resource: /resolve/short-forms.tsv");
      }
      new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(ShortForms::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a line: its certainty, then all variants of one first name. */
  private static void add(String line) {
    String[] cells = line.split("\t", -1);
    String[] names = cells[1].split(" ", -1);
    for (String one : names) {
      Arrays.stream(names)
          .filter(other -> !other.equals(one))
          .map(other -> one + " " + other)
          .forEach(pair -> {
            ALL_PAIRS.add(pair);
            if (!cells[0].equals(UNSURE)) {
              SURE_PAIRS.add(pair);
            }
          });
    }
  }

  /** Returns whether two first names may be variants of one name. */
  static boolean mayBeSame(String one, String other) {
    return ALL_PAIRS.contains(one + " " + other);
  }

  /** Returns whether two first names are variants of one name if the family name is the same. */
  static boolean areSame(String one, String other) {
    return SURE_PAIRS.contains(one + " " + other);
  }
}
