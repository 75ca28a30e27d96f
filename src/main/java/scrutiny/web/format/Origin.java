package scrutiny.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Determines the origin of this server (scheme, host and port) as its client sees it. */
public final class Origin {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|\\[[0-9a-fA-F:]+]");

  private Origin() {}

  /** Returns scheme, host and port, such as {@code https://example.org}. */
  public static String of(HttpServletRequest request) {
    String host = request.getServerName();
    int port = request.getServerPort();
    boolean isDefault = port == (request.isSecure() ? 443 : 80);
    return request.getScheme()
        + "://"
        + (HOST.matcher(host).matches() ? host : "localhost")
        + (isDefault ? "" : ":" + port);
  }
}
