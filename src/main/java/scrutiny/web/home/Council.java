package scrutiny.web.home;

import java.util.List;
import java.util.Optional;
import scrutiny.web.html.Html;

/**
 * A council of the register.
 *
 * @param code its GSS code
 * @param region its region; empty if it is not known
 * @param start the first day; empty if it is not known
 * @param end the last day; empty if the council exists
 * @param successors the councils that replaced it
 */
record Council(
    String code,
    String name,
    String region,
    Optional<String> start,
    Optional<String> end,
    List<Successor> successors) {
  Council {
    successors = List.copyOf(successors);
  }

  /**
   * A council that replaced another.
   *
   * @param sameService whether it continued the same service for children
   */
  record Successor(String code, String name, boolean sameService) {
    /** Returns the name, which links to the council's page. */
    Html link() {
      return Council.link(code, name);
    }
  }

  /** Returns the name, which links to the council's page. */
  Html link() {
    return link(code, name);
  }

  /** Returns the path of the page of a council. */
  static String url(String code) {
    return "/id/authority/" + code;
  }

  /** Returns the name of a council, which links to its page. */
  static Html link(String code, String name) {
    return Html.link(url(code), Html.text(name));
  }
}
