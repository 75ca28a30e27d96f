package scrutiny.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Role;
import scrutiny.resource.BundledFile;
import scrutiny.text.Span;

/** Finds the phrases by which running text states a person's role. */
public final class RolePhrases {
  private static final String CHILDREN = "(?:child(?:ren)?(?:'?s?'?)|young people|families|people)";
  private static final String MODIFIERS =
      "(?:(?:interim|acting|former|new|newly"
          + " appointed|outgoing|incoming|permanent|then|corporate|executive|strategic|statutory|group|service)"
          + " )*";

  private static final List<Map.Entry<Pattern, Role>> PATTERNS =
      patterns(BundledFile.rows("/recognise/role-phrases.tsv", 2));

  private static final Pattern OVERRUN =
      Pattern.compile(
          ",?\\s+(?:said|says|told|tells|added|adds)\\b|,?\\s+(?:said|says|told|tells|added|adds|explained|introduced|presented|welcomed|thanked|praised|commented|reported|highlighted|outlined|apologised|described|called|confirmed|advised|stated|noted|wrote|responded|provided|gave|pointed|read|proposed|and|at|in|who|which|that|has|have|had|is|was|are|were|will|would|also|since|from|on"
              + " the|to"
              + " the)\\b(?!\\s+(?:anti-|crime|young|families|families[’']|children|education|skills|learning|culture|communities|care|care\\b|lifelong|early|adult|adults|health|wellbeing|protection|safeguarding|schools?|youth|inclusion|social|housing|public|leisure|equal\\w*|com\\w+|services?|\\p{Ll}+"
              + " services))|,?\\s+and\\s*$|[\\s,]+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERIM =
      Pattern.compile("\\b(interim|acting)\\b", Pattern.CASE_INSENSITIVE);

  private RolePhrases() {}

  /** Returns the patterns of consecutive lines with one role each, in order. */
  private static List<Map.Entry<Pattern, Role>> patterns(List<List<String>> rows) {
    List<Map.Entry<String, List<String>>> roles = new ArrayList<>();
    for (List<String> cells : rows) {
      if (roles.isEmpty() || !roles.getLast().getKey().equals(cells.getFirst())) {
        roles.add(Map.entry(cells.getFirst(), new ArrayList<>()));
      }
      roles.getLast().getValue().add(cells.get(1));
    }
    return roles.stream()
        .map(r ->
            Map.entry(
                pattern(String.join("|", r.getValue())), Role.parse(r.getKey()).orElseThrow()))
        .toList();
  }

  private static Pattern pattern(String phrases) {
    String expression =
        phrases
            .replace("MODIFIERS", MODIFIERS)
            .replace("CHILDREN", CHILDREN)
            .replace("'", "[’']")
            .replace(" ", "\\s");
    return Pattern.compile("\\b(?:" + expression + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
  }

  /**
   * A phrase that states a person's role.
   *
   * @param interim whether it says that the person holds the post temporarily
   */
  public record RoleMention(Span span, Role role, boolean interim) {}

  /**
   * Returns the first such phrase within a span of a text; of several that begin at the same place,
   * that of the narrowest role.
   */
  public static Optional<RoleMention> first(CharSequence text, Span within) {
    Optional<RoleMention> first = Optional.empty();
    for (Map.Entry<Pattern, Role> entry : PATTERNS) {
      Matcher phrase =
          entry
              .getKey()
              .matcher(text)
              .region(within.start(), within.end())
              .useTransparentBounds(true);
      if (phrase.find() && first.map(f -> phrase.start() < f.span().start()).orElse(true)) {
        Span span = new Span(phrase.start(), trimmedEnd(text, phrase.start(), phrase.end()));
        boolean interim = INTERIM.matcher(phrase.group()).find();
        first = Optional.of(new RoleMention(span, entry.getValue(), interim));
      }
    }
    return first;
  }

  /** Returns where a phrase ends, without words about what its holder said or did. */
  private static int trimmedEnd(CharSequence text, int start, int end) {
    Matcher overrun = OVERRUN.matcher(text).region(start, end);
    return overrun.find() ? overrun.start() : end;
  }

  /** Returns the last such phrase within a span of a text. */
  public static Optional<RoleMention> last(CharSequence text, Span within) {
    Optional<RoleMention> last = Optional.empty();
    Optional<RoleMention> next = first(text, within);
    while (next.isPresent()) {
      last = next;
      next = first(text, new Span(next.get().span().end(), within.end()));
    }
    return last;
  }
}
