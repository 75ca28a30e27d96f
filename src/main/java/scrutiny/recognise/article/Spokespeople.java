package scrutiny.recognise.article;

import scrutiny.fact.Role;
import scrutiny.recognise.phrase.RolePhrases.RoleMention;

/** Recognises councillors who speak for a council's cabinet. */
final class Spokespeople {
  private Spokespeople() {}

  /** Returns whether a councillor speaks for children and no party: “Cllr X, spokeswoman for”. */
  static boolean isOfCabinet(String text, PersonNames.PersonNameMatch name, RoleMention role) {
    return role.role() == Role.SPOKESPERSON
        && name.isCouncillor()
        && name.endWithLetters() < role.span().start()
        && text.substring(name.endWithLetters(), role.span().start()).matches(",\\s+")
        && text.substring(role.span().start(), role.span().end()).contains("for children");
  }
}
