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
 * The graded judgements of an inspected service, in chronological order.
 *
 * <p>An inspection of which only the year is known is omitted, since neither its place in the order
 * nor whether it is one of the others is known.
 *
 * @param judgements sorted by start
 */
record JudgementHistory(List<JudgementHistory.GradedJudgement> judgements) {
  /** A judgement that has a grade. */
  record GradedJudgement(ResolvedJudgement judgement, Grade grade, LocalDate start) {
    Inspection inspection() {
      return judgement.inspection();
    }

    int rank() {
      return Vocabulary.rank(grade);
    }

    boolean isAbout(Area area) {
      return judgement.area() == area;
    }
  }

  JudgementHistory {
    judgements = List.copyOf(judgements);
  }

  /** Returns the histories of all services, by the services' IRIs. */
  static Map<String, JudgementHistory> of(Collection<ResolvedJudgement> resolved) {
    Map<String, List<GradedJudgement>> services =
        resolved.stream()
            .flatMap(judgement -> graded(judgement).stream())
            .sorted(
                Comparator.comparing(GradedJudgement::start)
                    .thenComparing(judged -> judged.judgement.iri()))
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

  private static Optional<GradedJudgement> graded(ResolvedJudgement judgement) {
    return judgement
        .grade()
        .flatMap(grade ->
            startDay(judgement.inspection())
                .map(start -> new GradedJudgement(judgement, grade, start)));
  }

  /** Returns the day on which an inspection began, or the first of the month; empty for a year. */
  static Optional<LocalDate> startDay(Inspection inspection) {
    return inspection.start().filter(start -> start.iso().length() > 4).map(PartialDate::earliest);
  }

  /**
   * Returns the judgement with which one is compared: that of the last earlier inspection which
   * judged the same area or a closely matching one. It is the one on the same area or else, of
   * several closely matching areas, on the first in the order of the vocabulary, in which an area
   * comes before those judged within it.
   */
  Optional<GradedJudgement> previousComparable(GradedJudgement judged) {
    return judgements.stream()
        .filter(other -> other.start.isBefore(judged.start))
        .filter(other -> haveMatchingAreas(judged, other))
        .reduce((a, b) -> b)
        .flatMap(last ->
            judgements.stream()
                .filter(other -> other.inspection().equals(last.inspection()))
                .filter(other -> haveMatchingAreas(judged, other))
                .min(
                    Comparator.comparing(
                            (GradedJudgement other) -> !other.isAbout(judged.judgement.area()))
                        .thenComparing(other -> other.judgement.area())));
  }

  private static boolean haveMatchingAreas(GradedJudgement judged, GradedJudgement other) {
    return other.isAbout(judged.judgement.area())
        || Vocabulary.closeMatches(judged.judgement.area()).contains(other.judgement.area());
  }

  /** Returns the judgements of overall effectiveness. */
  List<GradedJudgement> overallEffectiveness() {
    return judgements.stream()
        .filter(judged -> judged.isAbout(Area.OVERALL_EFFECTIVENESS))
        .toList();
  }

  /**
   * Returns the last earlier judgement on the same area with at least as good a grade, where a
   * worse one came in between.
   */
  Optional<GradedJudgement> lastEqualOrBetter(GradedJudgement judged) {
    List<GradedJudgement> earlier =
        judgements.stream()
            .filter(other ->
                other.isAbout(judged.judgement.area()) && other.start.isBefore(judged.start))
            .toList();
    if (earlier.isEmpty() || earlier.getLast().rank() <= judged.rank()) {
      return Optional.empty();
    }
    return earlier.stream().filter(other -> other.rank() <= judged.rank()).reduce((a, b) -> b);
  }
}
