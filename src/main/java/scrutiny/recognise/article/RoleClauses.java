package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import scrutiny.fact.Role;
import scrutiny.recognise.phrase.RolePhrases.RoleMention;
import scrutiny.text.Span;

/** Finds the clauses that describe somebody's post after the name: "who holds the brief". */
final class RoleClauses {
  private static final List<RoleExpressions> CLAUSES =
      RoleExpressions.read(
          "/recognise/role-clauses.tsv",
          "(?:\\s*\\([\\p{L},"
              + " &’'-]{2,40}\\))?,?\\s+(?:(?:who|has|had|now|also|currently|then|previously|since)\\s+)*"
              + "(?<clause>%s)(?!\\p{L})");

  private RoleClauses() {}

  /**
   * Returns the role that the text after a name describes. A councillor is no officer of the
   * council.
   */
  static Optional<RoleMention> after(String text, Span after, boolean councillor) {
    for (RoleExpressions clause : CLAUSES) {
      Matcher match = clause.pattern().matcher(text).region(after.start(), after.end());
      if (match.lookingAt()) {
        return Optional.of(
            new RoleMention(
                new Span(match.start("clause"), match.end("clause")),
                councillor ? ofCouncillor(clause.role()) : clause.role(),
                false));
      }
    }
    return Optional.empty();
  }

  /** Returns the office in which a councillor does what an officer is employed for. */
  private static Role ofCouncillor(Role role) {
    return switch (role) {
      case DIRECTOR_OF_CHILDRENS_SERVICES -> Role.CABINET_MEMBER;
      case CHIEF_EXECUTIVE -> Role.COUNCIL_LEADER;
      default -> role;
    };
  }
}
