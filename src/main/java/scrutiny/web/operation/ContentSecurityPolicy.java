package scrutiny.web.operation;

import scrutiny.web.picture.Palette;

/** The policies that keep data from running code in a browser. */
public final class ContentSecurityPolicy {
  /** The header that states the policy. */
  public static final String HEADER = "Content-Security-Policy";

  /** Forbids all scripts, and resources of other origins. */
  private static final String NO_SCRIPTS = policy("style-src 'self'");

  /** Also allows the files of this server to run as scripts, and these to send requests to it. */
  private static final String OWN_SCRIPTS = NO_SCRIPTS + "; script-src 'self'; connect-src 'self'";

  /** The policy of the file of a picture: also allows the style sheet that it contains. */
  public static final String PICTURE = policy("style-src 'self' '" + Palette.hash() + "'");

  private ContentSecurityPolicy() {}

  private static String policy(String styles) {
    return "default-src 'none'; "
        + styles
        + "; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  }

  /** Returns the policy of the page at a path: only the SPARQL editor and the map run scripts. */
  public static String of(String path) {
    return switch (Route.of(path)) {
      case SPARQL_EDITOR, MAP -> OWN_SCRIPTS;
      default -> NO_SCRIPTS;
    };
  }
}
