package scrutiny.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scrutiny.fact.Area;
import scrutiny.fact.MissingReason;
import scrutiny.fact.PartialDate;
import scrutiny.resolve.Frameworks;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.ResolvedJudgement;

/**
 * The inspections of each service that give no grade in an area, since their framework has none in
 * it or has another area in its place.
 *
 * @param judgements all judgements, by the IRI of the service
 */
record LaterUngraded(Map<String, List<ResolvedJudgement>> judgements) {
  LaterUngraded {
    judgements = Map.copyOf(judgements);
  }

  static LaterUngraded of(List<ResolvedJudgement> judgements) {
    return new LaterUngraded(
        judgements.stream()
            .collect(
                Collectors.groupingBy(judgement -> judgement.inspection().council().service())));
  }

  /**
   * Returns the first inspection between a judgement on an area and the next one that gives no
   * grade in it. A judgement of unknown date is earlier only than an inspection that says that it
   * gives none.
   */
  Optional<Inspection> firstBetween(ResolvedJudgement judged, Optional<ResolvedJudgement> next) {
    Optional<LocalDate> from = judged.inspection().start().map(PartialDate::earliest);
    Optional<LocalDate> to = next.map(LaterUngraded::start);
    return judgements.getOrDefault(judged.inspection().council().service(), List.of()).stream()
        .filter(judgement -> judgement.inspection().start().isPresent())
        .filter(judgement -> from.map(start(judgement)::isAfter).orElse(true))
        .filter(judgement -> to.map(start(judgement)::isBefore).orElse(true))
        .filter(judgement ->
            saysSo(judgement, judged.area())
                || (from.isPresent() && judgesAnother(judgement, judged.area())))
        .min(
            Comparator.comparing(LaterUngraded::start)
                .thenComparing(judgement -> judgement.inspection().iri()))
        .map(ResolvedJudgement::inspection);
  }

  private static LocalDate start(ResolvedJudgement judgement) {
    return judgement.inspection().start().map(PartialDate::earliest).orElseThrow();
  }

  private static boolean saysSo(ResolvedJudgement judgement, Area area) {
    return judgement.area() == area
        && judgement.missing().equals(Optional.of(MissingReason.NOT_IN_FRAMEWORK));
  }

  /** Returns whether an inspection judges in the area's place, or has no such area. */
  private static boolean judgesAnother(ResolvedJudgement judgement, Area area) {
    if (judgement.area() == area || judgement.grade().isEmpty()) {
      return false;
    }
    return Vocabulary.closeMatches(area).contains(judgement.area())
        || !Frameworks.judge(judgement.inspection().kind(), area);
  }
}
