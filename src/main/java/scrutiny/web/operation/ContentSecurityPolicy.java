package scrutiny.web.operation;

import scrutiny.web.picture.Palette;

/** The policies that keep data from running code in a browser. */
public final class ContentSecurityPolicy {
  /** The header that states the policy. */
  public static final String HEADER = "Content-Security-Policy";

  /** Forbids all scripts, and resources of other origins. */
  private static final String NO_SCRIPTS =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** Also allows the files of this server to run as scripts, and these to send requests to it. */
  private static final String OWN_SCRIPTS = NO_SCRIPTS + "; script-src 'self'; connect-src 'self'";

  /** Also allows the style sheet that each picture contains. */
  private static final String PICTURE =
      NO_SCRIPTS.replace("style-src 'self'", "style-src 'self' '" + Palette.hash() + "'");

  private ContentSecurityPolicy() {}

  /** Returns the policy of the page at a path: only the SPARQL editor and the map run scripts. */
  public static String of(String path) {
    return switch (Route.of(path)) {
      case SPARQL_EDITOR, MAP -> OWN_SCRIPTS;
      case PICTURES -> path.endsWith(".svg") ? PICTURE : NO_SCRIPTS;
      default -> NO_SCRIPTS;
    };
  }
}
