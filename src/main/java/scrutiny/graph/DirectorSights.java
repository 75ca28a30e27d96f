package scrutiny.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import scrutiny.fact.PartialDate;

/**
 * What the documents show of a council's directors of children's services: the days on which they
 * name a person as the director, and the dates that they state for a person's tenure, or for that
 * of a director whom they do not name.
 */
final class DirectorSights {
  private static final Comparator<Sight> BY_DAY =
      Comparator.comparing(Sight::day).thenComparing(sight -> sight.person().getURI());

  /** A day on which a document shows a person in the post. */
  record Sight(LocalDate day, Node person, Node tenure) {}

  /** Stated dates of one person's tenure; several documents may state different ones. */
  private record Stated(List<PartialDate> since, List<PartialDate> until) {
    Stated() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * A stated period of a director who is not named.
   *
   * @param since the stated beginning
   * @param shownOn the day of the document, on which the director was still in the post
   */
  record UnnamedTenure(PartialDate since, LocalDate shownOn) {
    boolean contains(LocalDate day) {
      return !since.latest().isAfter(day) && !shownOn.isBefore(day);
    }
  }

  private final TreeSet<Sight> sights = new TreeSet<>(BY_DAY);
  private final Map<Node, Stated> stated = new HashMap<>();
  private final List<UnnamedTenure> unnamed = new ArrayList<>();

  /** Adds what documents say of one tenure of a named person. */
  void add(
      Node tenure,
      Node person,
      Collection<PartialDate> seen,
      Collection<PartialDate> since,
      Collection<PartialDate> until) {
    seen.stream()
        .filter(PartialDate::isDay)
        .forEach(day -> sights.add(new Sight(day.earliest(), person, tenure)));
    Stated dates = stated.computeIfAbsent(person, p -> new Stated());
    dates.since.addAll(since);
    dates.until.addAll(until);
  }

  void addUnnamed(UnnamedTenure tenure) {
    unnamed.add(tenure);
  }

  Collection<Node> people() {
    return stated.keySet();
  }

  /** Returns the last sight of anybody on or before a day. */
  Optional<Sight> lastBefore(LocalDate day) {
    return last(day, sight -> true);
  }

  /** Returns the first sight of anybody on or after a day. */
  Optional<Sight> firstAfter(LocalDate day) {
    return first(day, sight -> true);
  }

  Optional<Sight> lastBefore(LocalDate day, Node person) {
    return last(day, sight -> sight.person().equals(person));
  }

  Optional<Sight> firstAfter(LocalDate day, Node person) {
    return first(day, sight -> sight.person().equals(person));
  }

  private Optional<Sight> last(LocalDate day, Predicate<Sight> wanted) {
    return sights.reversed().stream()
        .filter(sight -> !sight.day().isAfter(day))
        .filter(wanted)
        .findFirst();
  }

  private Optional<Sight> first(LocalDate day, Predicate<Sight> wanted) {
    return sights.stream().filter(sight -> !sight.day().isBefore(day)).filter(wanted).findFirst();
  }

  /** Returns the stated tenure of a director without a name that contains the day, latest first. */
  Optional<UnnamedTenure> unnamedOn(LocalDate day) {
    return unnamed.stream()
        .filter(tenure -> tenure.contains(day))
        .max(
            Comparator.comparing((UnnamedTenure tenure) -> tenure.since().earliest())
                .thenComparing(tenure -> tenure.since().iso())
                .thenComparing(UnnamedTenure::shownOn));
  }

  /** Returns whether nobody else is shown in the post between two days. */
  boolean nobodyElse(Node person, LocalDate from, LocalDate to) {
    return sights.stream()
        .filter(sight -> sight.day().isAfter(from) && sight.day().isBefore(to))
        .allMatch(sight -> sight.person().equals(person));
  }

  /** Returns the latest stated beginning of the person's tenure that is not after a day. */
  Optional<LocalDate> statedSince(Node person, LocalDate day) {
    return dates(person, Stated::since)
        .map(PartialDate::latest)
        .filter(since -> !since.isAfter(day))
        .max(Comparator.naturalOrder());
  }

  /** Returns the earliest stated end of the person's tenure that is not before a day. */
  Optional<LocalDate> statedUntil(Node person, LocalDate day) {
    return dates(person, Stated::until)
        .map(PartialDate::earliest)
        .filter(until -> !until.isBefore(day))
        .min(Comparator.naturalOrder());
  }

  /** Returns whether a stated beginning or end excludes the day from the person's tenure. */
  boolean isExcluded(Node person, LocalDate day) {
    boolean startedLater =
        lastBefore(day, person).isEmpty()
            && statedSince(person, day).isEmpty()
            && dates(person, Stated::since).anyMatch(since -> since.earliest().isAfter(day));
    boolean endedEarlier =
        firstAfter(day, person).isEmpty()
            && statedUntil(person, day).isEmpty()
            && dates(person, Stated::until).anyMatch(until -> until.latest().isBefore(day));
    return startedLater || endedEarlier;
  }

  private Stream<PartialDate> dates(Node person, Function<Stated, List<PartialDate>> which) {
    return Optional.ofNullable(stated.get(person)).map(which).orElse(List.of()).stream();
  }
}
