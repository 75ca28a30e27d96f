package scrutiny.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads parameters that a request must not repeat, since only one of their values could count. */
public final class SingleParameter {
  private SingleParameter() {}

  /**
   * Returns the value of a parameter; empty if the request does not give one.
   *
   * @throws UnacceptableRequestException with status 400 if it is repeated
   */
  public static Optional<String> value(HttpServletRequest request, String name)
      throws UnacceptableRequestException {
    String[] all = request.getParameterValues(name);
    if (all == null || all.length == 0) {
      return Optional.empty();
    }
    if (all.length > 1) {
      throw new UnacceptableRequestException(
          400, "give the parameter " + shown(name) + " only once");
    }
    return Optional.of(all[0]);
  }

  /** Returns a name or value on one line and at most 40 characters long. */
  static String shown(String given) {
    String line = given.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
