package scrutiny.web.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Function;

/** The style sheet of pictures: the colours of light and dark pages and of print, and links. */
public final class Palette {
  private static final String TEXT = text();

  private Palette() {}

  /** Returns the style sheet. */
  public static String css() {
    return TEXT;
  }

  /** Returns the hash by which a policy allows the style sheet inside a file. */
  public static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text() {
    StringBuilder css = new StringBuilder();
    css.append(".picture{print-color-adjust:exact;").append(colours(Tone::light)).append("}\n");
    css.append("@media screen and (prefers-color-scheme:dark){.picture{")
        .append(colours(Tone::dark))
        .append("}}\n");
    for (Tone tone : Tone.values()) {
      String colour = "var(--p-" + tone.code() + ")";
      css.append(".picture .f-").append(tone.code()).append("{fill:").append(colour).append("}");
      css.append(".picture .s-").append(tone.code()).append("{stroke:").append(colour);
      css.append("}\n");
    }
    return css.append(".picture a{text-decoration:none}\n")
        .append(".picture a:hover .edge,.picture a:focus-visible .edge")
        .append("{stroke:var(--p-accent);stroke-width:3}\n")
        .toString();
  }

  private static String colours(Function<Tone, String> colour) {
    StringBuilder colours = new StringBuilder();
    for (Tone tone : Tone.values()) {
      colours.append("--p-").append(tone.code()).append(":").append(colour.apply(tone)).append(";");
    }
    return colours.toString();
  }
}
