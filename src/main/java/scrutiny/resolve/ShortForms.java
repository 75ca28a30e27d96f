package scrutiny.resolve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scrutiny.resource.BundledFile;

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
    BundledFile.rows("/resolve/short-forms.tsv", 2).forEach(ShortForms::add);
  }

  /** Adds a row: its certainty, then all variants of one first name. */
  private static void add(List<String> cells) {
    String[] names = cells.get(1).split(" ", -1);
    for (String one : names) {
      Arrays.stream(names)
          .filter(other -> !other.equals(one))
          .map(other -> one + " " + other)
          .forEach(pair -> {
            ALL_PAIRS.add(pair);
            if (!cells.getFirst().equals(UNSURE)) {
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
