package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrutiny.fact.Role;
import scrutiny.recognise.phrase.Phrases;

/** Regular expressions that state roles, read from a file of {@code role, tab, expressions}. */
record RoleExpressions(Pattern pattern, Role role) {
  private static final String SERVICES =
      "(?:the |its |their |our |(?-i:\\p{Lu}[\\p{L}'’-]+) )?(?:[\\p{L}']+ ){0,4}?"
          + "children'?s?'? (?:services|social care|department|directorate)";
  private static final String CABINET =
      "(?:the |its )?(?:[\\p{L}']+ ){0,3}?(?:cabinet|executive|council)";

  /**
   * Returns the expressions of a file.
   *
   * @param format the pattern in which {@code %s} is replaced by a role's expressions
   */
  static List<RoleExpressions> read(String file, String format) {
    Phrases phrases = Phrases.read(file);
    List<RoleExpressions> all = new ArrayList<>();
    for (String role : phrases.meanings()) {
      String expressions =
          String.join("|", phrases.phrases(role))
              .replace("SERVICES", SERVICES)
              .replace("CABINET", CABINET)
              .replace("'", "[’']")
              .replace(" ", "\\s+");
      all.add(
          new RoleExpressions(
              Pattern.compile(format.formatted(expressions), Pattern.CASE_INSENSITIVE),
              Role.parse(role).orElseThrow()));
    }
    return List.copyOf(all);
  }
}
