package scrutiny.web.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of the site's pages. */
final class StyleSheet {
  private static final String FILE = "/web/scrutiny.css";

  private StyleSheet() {}

  /** Returns the text of the style sheet. */
  static String text() {
    try (InputStream file = StyleSheet.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("missing resource: " + FILE);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
