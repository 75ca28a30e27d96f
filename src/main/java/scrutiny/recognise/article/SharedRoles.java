package scrutiny.recognise.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.article.PersonNames.PersonNameMatch;
import scrutiny.recognise.phrase.RolePhrases.RoleMention;
import scrutiny.text.Span;

/** Finds the names in lists that share a description: "the city's MPs – … and …". */
final class SharedRoles {
  private static final String FILE = "/recognise/shared-roles.tsv";
  private static final List<RoleExpressions> BEFORE =
      RoleExpressions.read(
          FILE,
          "\\b(?<role>%s)(?:,?\\s+(?:including|namely|such\\s+as))?\\s*[,:(–—-]?\\s*(?:both\\s+)?$");
  private static final List<RoleExpressions> AFTER =
      RoleExpressions.read(
          FILE,
          "\\s*[,(–—-]?\\s*(?:(?:all|both|the|are|two|three|four|local)\\s+)*(?<role>%s)(?!\\p{L})");

  /** Matches between two names of a list. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:\\s*\\([\\p{L}, &’'-]{2,40}\\))?(?:[,;]|,?\\s+and|\\s+&)\\s+(?:the\\s+)?");

  private SharedRoles() {}

  /** Returns the role of each name of a sentence that is in such a list. */
  static Map<PersonNameMatch, RoleMention> in(
      String text, Span sentence, List<PersonNameMatch> names) {
    Map<PersonNameMatch, RoleMention> roles = new HashMap<>();
    int first = 0;
    while (first < names.size()) {
      int last = first;
      while (last + 1 < names.size() && isNext(text, names.get(last), names.get(last + 1))) {
        last++;
      }
      if (last > first) {
        List<PersonNameMatch> list = names.subList(first, last + 1);
        int from = first == 0 ? sentence.start() : names.get(first - 1).endWithLetters();
        Span before = new Span(from, list.getFirst().startWithTitle());
        Span after = new Span(list.getLast().endWithLetters(), sentence.end());
        role(text, before, after)
            .ifPresent(role ->
                list.stream().filter(PersonNameMatch::isFullName).forEach(n -> roles.put(n, role)));
      }
      first = last + 1;
    }
    return roles;
  }

  /** Returns whether a description is that of members of Parliament. */
  static boolean isInParliament(String title) {
    return title.matches("(?i).*\\b(?:MPs|members of parliament|peers)\\b.*");
  }

  private static boolean isNext(String text, PersonNameMatch name, PersonNameMatch next) {
    return NEXT.matcher(text).region(name.endWithLetters(), next.startWithTitle()).matches();
  }

  private static Optional<RoleMention> role(String text, Span before, Span after) {
    for (RoleExpressions expression : BEFORE) {
      Matcher match = expression.pattern().matcher(text).region(before.start(), before.end());
      if (match.find()) {
        return Optional.of(mention(match, expression));
      }
    }
    for (RoleExpressions expression : AFTER) {
      Matcher match = expression.pattern().matcher(text).region(after.start(), after.end());
      if (match.lookingAt()) {
        return Optional.of(mention(match, expression));
      }
    }
    return Optional.empty();
  }

  private static RoleMention mention(Matcher match, RoleExpressions expression) {
    return new RoleMention(
        new Span(match.start("role"), match.end("role")), expression.role(), false);
  }
}
