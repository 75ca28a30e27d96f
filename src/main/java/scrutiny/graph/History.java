package scrutiny.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.fact.PartialDate;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Ruling;

/**
 * An inspected service's graded judgements, in the order of time.
 *
 * <p>An inspection of which no more than the year is known is left out: nobody can tell what it
 * came before and after, or whether it is one of the others.
 *
 * @param judgements in order
 */
record History(List<History.Judged> judgements) {
  /** A judgement that has a grade. */
  record Judged(Ruling ruling, Grade grade, LocalDate start) {
    Inspection inspection() {
      return ruling.inspection();
    }

    int rank() {
      return Vocabulary.rank(grade);
    }

    boolean of(Area area) {
      return ruling.area() == area;
    }
  }

  History {
    judgements = List.copyOf(judgements);
  }

  /** The histories of all services, by the services' IRIs. */
  static Map<String, History> of(Collection<Ruling> rulings) {
    Map<String, List<Judged>> services =
        rulings.stream()
            .flatMap(ruling -> judged(ruling).stream())
            .sorted(
                Comparator.comparing(Judged::start).thenComparing(judged -> judged.ruling.iri()))
            .collect(
                Collectors.groupingBy(
                    judged -> judged.inspection().council().service(),
                    TreeMap::new,
                    Collectors.toList()));
    Map<String, History> histories = new TreeMap<>();
    services.forEach((service, judgements) -> histories.put(service, new History(judgements)));
    return histories;
  }

  private static Optional<Judged> judged(Ruling ruling) {
    return ruling
        .grade()
        .flatMap(
            grade -> placed(ruling.inspection()).map(start -> new Judged(ruling, grade, start)));
  }

  /** The day, or the first of the month, on which an inspection began. */
  static Optional<LocalDate> placed(Inspection inspection) {
    return inspection.start().filter(start -> start.iso().length() > 4).map(PartialDate::earliest);
  }

  /** Those of the last inspection before that judged the same area, or else nearly the same. */
  List<Judged> comparable(Judged judged) {
    Optional<Judged> last =
        judgements.stream()
            .filter(other -> other.start.isBefore(judged.start))
            .filter(other -> near(judged, other))
            .reduce((a, b) -> b);
    if (last.isEmpty()) {
      return List.of();
    }
    List<Judged> together =
        judgements.stream()
            .filter(other -> other.inspection().equals(last.get().inspection()))
            .filter(other -> near(judged, other))
            .toList();
    List<Judged> same = together.stream().filter(other -> other.of(judged.ruling.area())).toList();
    return same.isEmpty() ? together : same;
  }

  private static boolean near(Judged judged, Judged other) {
    return other.of(judged.ruling.area())
        || Vocabulary.matches(judged.ruling.area()).contains(other.ruling.area());
  }

  /** Those of overall effectiveness. */
  List<Judged> overall() {
    return judgements.stream().filter(judged -> judged.of(Area.OVERALL_EFFECTIVENESS)).toList();
  }

  /** The last before with as good a grade in the same area, where a worse one came between. */
  Optional<Judged> lastAsGood(Judged judged) {
    List<Judged> before =
        judgements.stream()
            .filter(other -> other.of(judged.ruling.area()) && other.start.isBefore(judged.start))
            .toList();
    if (before.isEmpty() || before.getLast().rank() <= judged.rank()) {
      return Optional.empty();
    }
    return before.stream().filter(other -> other.rank() <= judged.rank()).reduce((a, b) -> b);
  }
}
