package scrutiny.recognise.article;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.RolePhrases.RoleMention;

/** Recognises directors of children's services whom a text calls only “its last director”. */
final class ServiceDirectors {
  /**
   * Matches a director whom only a word such as “last” describes: “its last full-time director”.
   */
  private static final Pattern OWNED =
      Pattern.compile(
          "(?:\\b(?:its|their|the|as|from|by|with|and|to|replaces?|replaced)|[’']s?|[,\\[(])\\s*(?:(?:last|present|current|then|new|interim|acting|former"
              + "|previous|permanent|outgoing|incoming|full-time|joint|strategic|executive"
              + "|corporate)\\s+)+director$",
          Pattern.CASE_INSENSITIVE);

  /** Matches “head of the department”, where the services for children were named last. */
  private static final Pattern HEAD =
      Pattern.compile(WordSets.expression("heads of a department"), Pattern.CASE_INSENSITIVE);

  private static final Pattern SERVICES_OWN =
      Pattern.compile("\\bservices?[’']s? director$", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_SOMETHING = Pattern.compile("\\s+(?:of|for|at)\\b");

  private static final Pattern SERVICES =
      Pattern.compile(
          "\\bchildren[’']?s[’']? (?:services?|social care|department)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches other services that may have a director. */
  private static final Pattern OTHER_SERVICES =
      Pattern.compile(
          "\\b(?:adults?|adult social care|public"
              + " health|education|housing|finance|hospital|trust|schools?"
              + "|police|resources|transport)\\b",
          Pattern.CASE_INSENSITIVE);

  private ServiceDirectors() {}

  /**
   * Returns whether a role is that of the director of children's services: of all services, the
   * text before it named these last.
   */
  static boolean isDirector(Article article, int number, RoleMention role) {
    String text = article.characters();
    String before = text.substring(0, role.span().end());
    String rest = text.substring(role.span().end(), article.sentences().get(number).span().end());
    boolean head = HEAD.matcher(text).region(role.span().start(), text.length()).lookingAt();
    boolean owned = OWNED.matcher(before).find() || SERVICES_OWN.matcher(before).find();
    return (head || (owned && !OF_SOMETHING.matcher(rest).lookingAt()))
        && last(SERVICES, before) > last(OTHER_SERVICES, before);
  }

  private static int last(Pattern services, String text) {
    return services.matcher(text).results().mapToInt(MatchResult::start).max().orElse(-1);
  }
}
