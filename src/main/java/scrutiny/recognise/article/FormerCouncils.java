package scrutiny.recognise.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.Gss;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityMention;

/** Finds councils that an article about their successor only looks back at. */
final class FormerCouncils {
  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

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

  /**
   * Returns the mentions of a text in which the short name that a council shares with its only
   * successor means the former: the text names that one in full, the other never, and no year of
   * its time.
   *
   * @param written the day on which the text was written, if stated
   */
  static List<AuthorityMention> resolve(
      String text, List<AuthorityMention> mentions, Optional<LocalDate> written) {
    Map<String, Authority> meant = new HashMap<>();
    for (AuthorityMention mention : mentions) {
      Authority old = mention.authority();
      if (old.successors().size() == 1 && isFullName(text, mention)) {
        meant.put(old.successors().getFirst(), old);
      }
    }
    mentions.stream()
        .filter(m -> isFullName(text, m) || isOfToday(m.authority(), text, written))
        .forEach(m -> meant.remove(m.authority().gss()));
    return mentions.stream()
        .map(m ->
            new AuthorityMention(
                meant.getOrDefault(m.authority().gss(), m.authority()), m.start(), m.end()))
        .toList();
  }

  private static boolean isFullName(String text, AuthorityMention mention) {
    return mention.nameIn(text).toLowerCase(Locale.ROOT).contains("council");
  }

  /** Returns whether a text is of a time when a council exists. */
  private static boolean isOfToday(Authority council, String text, Optional<LocalDate> written) {
    LocalDate start = council.start().orElse(LocalDate.MIN);
    return written.filter(day -> !day.isBefore(start)).isPresent()
        || YEAR.matcher(text)
            .results()
            .anyMatch(y -> Integer.parseInt(y.group()) >= start.getYear());
  }

  /** Returns whether a council is named before another one, and no less often. */
  private static boolean isAhead(
      String one, String other, Map<String, Long> times, List<String> inOrder) {
    return times.getOrDefault(one, 0L) >= times.getOrDefault(other, 0L)
        && inOrder.indexOf(one) < inOrder.indexOf(other);
  }
}
