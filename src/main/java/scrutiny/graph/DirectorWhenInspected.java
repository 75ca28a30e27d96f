package scrutiny.graph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import scrutiny.graph.DirectorSights.Sight;

/**
 * Who was director of children's services on the day on which an inspection began, as far as the
 * documents show it.
 *
 * @param person the director
 * @param evidence how the documents show it
 * @param nearest the sight of the director nearest to the day, if any
 * @param monthsApart the months from the inspection to that sight, negative if it is earlier
 */
record DirectorWhenInspected(
    Node person, Evidence evidence, Optional<Sight> nearest, int monthsApart) {
  /** The kinds of evidence, the strongest first; the notations of the concepts. */
  enum Evidence {
    /** Stated dates of the tenure contain the day. */
    STATED("stated"),
    /** Documents show the director before and after, and nobody else in between. */
    SHOWN_BEFORE_AND_AFTER("shown-before-and-after"),
    /** Documents show the director on one side only. */
    SHOWN_ON_ONE_SIDE("shown-on-one-side");

    private final String notation;

    Evidence(String notation) {
      this.notation = notation;
    }

    String notation() {
      return notation;
    }
  }

  /** Returns whether the documents show the director in the post on the day itself. */
  boolean isShown() {
    return evidence != Evidence.SHOWN_ON_ONE_SIDE;
  }

  /** Returns the director with the strongest evidence, or else with the nearest sight. */
  static Optional<DirectorWhenInspected> of(DirectorSights sights, LocalDate day) {
    return sights.people().stream()
        .filter(person -> !sights.isExcluded(person, day))
        .flatMap(person ->
            evidenceFor(person, sights, day).map(e -> of(person, e, sights, day)).stream())
        .min(strongestFirst(day));
  }

  private static Comparator<DirectorWhenInspected> strongestFirst(LocalDate day) {
    return Comparator.comparing(DirectorWhenInspected::evidence)
        .thenComparing(
            found -> found.nearest.map(sight -> Math.abs(days(day, sight))).orElse(Long.MAX_VALUE))
        .thenComparing(found -> found.person.getURI());
  }

  private static DirectorWhenInspected of(
      Node person, Evidence evidence, DirectorSights sights, LocalDate day) {
    Optional<Sight> nearest =
        Stream.of(sights.lastBefore(day, person), sights.firstAfter(day, person))
            .flatMap(Optional::stream)
            .min(Comparator.comparingLong(sight -> Math.abs(days(day, sight))));
    return new DirectorWhenInspected(
        person, evidence, nearest, nearest.map(sight -> months(day, sight)).orElse(0));
  }

  private static long days(LocalDate day, Sight sight) {
    return ChronoUnit.DAYS.between(day, sight.day());
  }

  private static int months(LocalDate day, Sight sight) {
    return (int) ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(sight.day()));
  }

  private static Optional<Evidence> evidenceFor(Node person, DirectorSights sights, LocalDate day) {
    Optional<LocalDate> before = sights.lastBefore(day, person).map(Sight::day);
    Optional<LocalDate> after = sights.firstAfter(day, person).map(Sight::day);
    if (isStated(person, sights, day, before, after)) {
      return Optional.of(Evidence.STATED);
    }
    if (isUninterrupted(person, sights, before, after)) {
      return Optional.of(Evidence.SHOWN_BEFORE_AND_AFTER);
    }
    return before.or(() -> after).map(any -> Evidence.SHOWN_ON_ONE_SIDE);
  }

  private static boolean isStated(
      Node person,
      DirectorSights sights,
      LocalDate day,
      Optional<LocalDate> before,
      Optional<LocalDate> after) {
    Optional<LocalDate> since = sights.statedSince(person, day);
    Optional<LocalDate> until = sights.statedUntil(person, day);
    return (since.isPresent() && until.isPresent())
        || isUninterrupted(person, sights, since, after)
        || isUninterrupted(person, sights, before, until)
        || sights.unnamedOn(day).filter(tenure -> isHolder(person, sights, tenure)).isPresent();
  }

  private static boolean isUninterrupted(
      Node person, DirectorSights sights, Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isPresent()
        && to.isPresent()
        && sights.nobodyElse(person, from.orElseThrow(), to.orElseThrow());
  }

  /** Returns whether the person, and nobody else, is shown within a tenure without a name. */
  private static boolean isHolder(
      Node person, DirectorSights sights, DirectorSights.UnnamedTenure tenure) {
    LocalDate from = tenure.since().latest();
    LocalDate to = tenure.shownOn();
    return sights.firstAfter(from, person).filter(sight -> !sight.day().isAfter(to)).isPresent()
        && sights.nobodyElse(person, from.minusDays(1), to.plusDays(1));
  }
}
