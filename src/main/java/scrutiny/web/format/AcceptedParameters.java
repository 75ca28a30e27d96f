package scrutiny.web.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.TreeSet;

/** Rejects the parameters that an address does not have. */
public final class AcceptedParameters {
  private AcceptedParameters() {}

  /**
   * Checks that a request gives only parameters that its address has.
   *
   * @throws UnacceptableRequestException with status 400 if it gives another
   */
  public static void check(HttpServletRequest request, Set<String> accepted)
      throws UnacceptableRequestException {
    for (String name : request.getParameterMap().keySet()) {
      if (!accepted.contains(name)) {
        throw new UnacceptableRequestException(
            400,
            "there is no parameter " + SingleParameter.shown(name) + " here; " + summary(accepted));
      }
    }
  }

  private static String summary(Set<String> accepted) {
    return accepted.isEmpty()
        ? "this address has no parameters"
        : "available: " + String.join(", ", new TreeSet<>(accepted));
  }
}
