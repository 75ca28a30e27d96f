package scrutiny.web.html;

import scrutiny.resource.BundledFile;

/** The style sheet of the site's pages. */
final class StyleSheet {
  private static final String FILE = "/web/scrutiny.css";

  private StyleSheet() {}

  /** Returns the text of the style sheet. */
  static String text() {
    return BundledFile.text(FILE);
  }
}
