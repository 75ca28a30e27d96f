package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.phrase.RolePhrases.RoleMention;

/** Recognises directors of children's services whom a text calls only “its last director”. */
final class ServiceDirectors {
  /** Matches the owner of a director right before the role: “its last full-time”. */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:\\b(?:its|their|the)|[’']s?)\\s+(?:(?:last|present|current|then|new|interim|acting|former"
              + "|previous|permanent|outgoing|incoming|full-time)\\s+)+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_SOMETHING = Pattern.compile("\\s+(?:of|for|at)\\b");

  private static final Pattern SERVICES =
      Pattern.compile(
          "\\bchildren[’']?s[’']? (?:services?|social care|department)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String DIRECTOR = "director";

  private ServiceDirectors() {}

  /**
   * Returns whether a role is that of the director of children's services: the sentence, or the one
   * before it, names these services or their department.
   */
  static boolean isDirector(Article article, int number, RoleMention role) {
    String text = article.characters();
    int from = article.sentences().get(Math.max(0, number - 1)).span().start();
    String before = text.substring(from, role.span().start());
    String rest = text.substring(role.span().end(), article.sentences().get(number).span().end());
    return text.substring(role.span().start(), role.span().end()).equalsIgnoreCase(DIRECTOR)
        && OWNED.matcher(before).find()
        && !OF_SOMETHING.matcher(rest).lookingAt()
        && SERVICES.matcher(before).find();
  }
}
