package scrutiny.web.home;

import java.util.Locale;

/** Writes labels as the pages show them. */
final class Wording {
  private Wording() {}

  /** Returns a label with a capital letter at its start. */
  static String capitalised(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1);
  }
}
