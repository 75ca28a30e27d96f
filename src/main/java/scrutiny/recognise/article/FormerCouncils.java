package scrutiny.recognise.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutiny.fact.Gss;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityMention;

/** Finds councils that an article about their successor only looks back at. */
final class FormerCouncils {
  private FormerCouncils() {}

  /**
   * Returns the councils that later ones replaced of which the article says more. What follows such
   * a name without one of its own goes on about the council of today.
   */
  static Set<Gss> of(List<AuthorityMention> mentions) {
    Map<String, Long> times =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    m -> m.authority().gss(), LinkedHashMap::new, Collectors.counting()));
    List<String> inOrder = List.copyOf(times.keySet());
    return mentions.stream()
        .map(AuthorityMention::authority)
        .collect(Collectors.toMap(Authority::gss, Function.identity(), (a, b) -> a))
        .values()
        .stream()
        .filter(old ->
            old.successors().stream()
                .anyMatch(successor -> isAhead(successor, old.gss(), times, inOrder)))
        .map(old -> new Gss(old.gss()))
        .collect(Collectors.toSet());
  }

  /** Returns whether a council is named before another one, and no less often. */
  private static boolean isAhead(
      String one, String other, Map<String, Long> times, List<String> inOrder) {
    return times.getOrDefault(one, 0L) >= times.getOrDefault(other, 0L)
        && inOrder.indexOf(one) < inOrder.indexOf(other);
  }
}
