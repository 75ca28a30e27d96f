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
import scrutiny.resolve.ResolvedJudgement;

/**
 * An inspected service's graded judgements, in the order of time.
 *
 * <p>An inspection of which no more than the year is known is left out: nobody can tell what it
 * came before and after, or whether it is one of the others.
 *
 * @param judgements in order
 */
record JudgementHistory(List<JudgementHistory.GradedJudgement> judgements) {
  /** A judgement that has a grade. */
  record GradedJudgement(ResolvedJudgement ruling, Grade grade, LocalDate start) {
    Inspection inspection() {
      return ruling.inspection();
    }

    int rank() {
      return Vocabulary.rank(grade);
    }

    boolean isAbout(Area area) {
      return ruling.area() == area;
    }
  }

  JudgementHistory {
    judgements = List.copyOf(judgements);
  }

  /** The histories of all services, by the services' IRIs. */
  static Map<String, JudgementHistory> of(Collection<ResolvedJudgement> rulings) {
    Map<String, List<GradedJudgement>> services =
        rulings.stream()
            .flatMap(ruling -> graded(ruling).stream())
            .sorted(
                Comparator.comparing(GradedJudgement::start)
                    .thenComparing(judged -> judged.ruling.iri()))
            .collect(
                Collectors.groupingBy(
                    judged -> judged.inspection().council().service(),
                    TreeMap::new,
                    Collectors.toList()));
    Map<String, JudgementHistory> histories = new TreeMap<>();
    services.forEach(
        (service, judgements) -> histories.put(service, new JudgementHistory(judgements)));
    return histories;
  }

  private static Optional<GradedJudgement> graded(ResolvedJudgement ruling) {
    return ruling
        .grade()
        .flatMap(grade ->
            startDay(ruling.inspection()).map(start -> new GradedJudgement(ruling, grade, start)));
  }

  /** The day, or the first of the month, on which an inspection began. */
  static Optional<LocalDate> startDay(Inspection inspection) {
    return inspection.start().filter(start -> start.iso().length() > 4).map(PartialDate::earliest);
  }

  /** Those of the last inspection before that judged the same area, or else nearly the same. */
  List<GradedJudgement> previousComparable(GradedJudgement judged) {
    Optional<GradedJudgement> last =
        judgements.stream()
            .filter(other -> other.start.isBefore(judged.start))
            .filter(other -> haveMatchingAreas(judged, other))
            .reduce((a, b) -> b);
    if (last.isEmpty()) {
      return List.of();
    }
    List<GradedJudgement> together =
        judgements.stream()
            .filter(other -> other.inspection().equals(last.get().inspection()))
            .filter(other -> haveMatchingAreas(judged, other))
            .toList();
    List<GradedJudgement> same =
        together.stream().filter(other -> other.isAbout(judged.ruling.area())).toList();
    return same.isEmpty() ? together : same;
  }

  private static boolean haveMatchingAreas(GradedJudgement judged, GradedJudgement other) {
    return other.isAbout(judged.ruling.area())
        || Vocabulary.closeMatches(judged.ruling.area()).contains(other.ruling.area());
  }

  /** Those of overall effectiveness. */
  List<GradedJudgement> overallEffectiveness() {
    return judgements.stream()
        .filter(judged -> judged.isAbout(Area.OVERALL_EFFECTIVENESS))
        .toList();
  }

  /** The last before with as good a grade in the same area, where a worse one came between. */
  Optional<GradedJudgement> lastEqualOrBetter(GradedJudgement judged) {
    List<GradedJudgement> before =
        judgements.stream()
            .filter(
                other -> other.isAbout(judged.ruling.area()) && other.start.isBefore(judged.start))
            .toList();
    if (before.isEmpty() || before.getLast().rank() <= judged.rank()) {
      return Optional.empty();
    }
    return before.stream().filter(other -> other.rank() <= judged.rank()).reduce((a, b) -> b);
  }
}
