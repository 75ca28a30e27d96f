package scrutiny.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.Area;
import scrutiny.fact.PartialDate;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedJudgement;

/**
 * Writes the judgements of each inspection, and each service's judgements on an area in
 * chronological order with their series of equal grades, to the inferred graph.
 *
 * <p>A judgement of unknown date has no place in the order; it counts as the latest only if the
 * service has no dated judgement on the area, or if its document recalls the last dated one.
 */
final class JudgementSequenceTriples {
  private record ServiceArea(String service, Area area) {}

  private JudgementSequenceTriples() {}

  static void add(Resolution resolved, List<Quad> quads) {
    Node graph = Terms.uri(resolved.iris().inferredGraph());
    resolved
        .judgements()
        .forEach(judgement ->
            quads.add(
                Quad.create(
                    graph,
                    Terms.uri(judgement.inspection().iri()),
                    Scr.judgement,
                    Terms.uri(judgement.iri()))));
    Map<ServiceArea, List<ResolvedJudgement>> histories =
        resolved.judgements().stream()
            .filter(judgement -> judgement.grade().isPresent())
            .collect(
                Collectors.groupingBy(
                    judgement ->
                        new ServiceArea(
                            judgement.inspection().council().service(), judgement.area()),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(ServiceArea::service)
                                .thenComparing(ServiceArea::area)),
                    Collectors.toList()));
    RecalledJudgements recalled = RecalledJudgements.of(resolved);
    LaterUngraded ungraded = LaterUngraded.of(resolved.judgements());
    histories.forEach((serviceArea, history) -> {
      List<ResolvedJudgement> dated = dated(history);
      addOrder(graph, dated, quads);
      addSeries(graph, dated, quads);
      List<ResolvedJudgement> latest = latest(history, dated, recalled);
      addLatest(graph, serviceArea, latest, quads);
      addUngraded(graph, dated, latest, ungraded, quads);
    });
  }

  private static List<ResolvedJudgement> dated(List<ResolvedJudgement> history) {
    return history.stream()
        .filter(judgement -> judgement.inspection().start().isPresent())
        .sorted(
            Comparator.comparing((ResolvedJudgement judgement) ->
                    judgement.inspection().start().map(PartialDate::earliest).orElseThrow())
                .thenComparing(ResolvedJudgement::iri))
        .toList();
  }

  private static void addOrder(Node graph, List<ResolvedJudgement> dated, List<Quad> quads) {
    for (int i = 0; i < dated.size(); i++) {
      Node node = Terms.uri(dated.get(i).iri());
      quads.add(Quad.create(graph, node, Terms.DERIVED_FROM, Terms.uri(dated.get(i).document())));
      if (i > 0) {
        Node previous = Terms.uri(dated.get(i - 1).iri());
        quads.add(Quad.create(graph, node, Scr.previousJudgement, previous));
      }
    }
  }

  /** Links each judgement to the first of the unbroken series of equal grades that it ends. */
  private static void addSeries(Node graph, List<ResolvedJudgement> dated, List<Quad> quads) {
    for (int i = 0, first = 0; i < dated.size(); i++) {
      if (!dated.get(i).grade().equals(dated.get(first).grade())) {
        first = i;
      }
      quads.add(
          Quad.create(
              graph,
              Terms.uri(dated.get(i).iri()),
              Scr.sameGradeSince,
              Terms.uri(dated.get(first).iri())));
    }
  }

  private static void addLatest(
      Node graph, ServiceArea serviceArea, List<ResolvedJudgement> latest, List<Quad> quads) {
    Node service = Terms.uri(serviceArea.service);
    for (ResolvedJudgement judgement : latest) {
      quads.add(Quad.create(graph, service, Scr.latestJudgement, Terms.uri(judgement.iri())));
    }
  }

  /** Links each judgement to the first inspection between it and the next one without a grade. */
  private static void addUngraded(
      Node graph,
      List<ResolvedJudgement> dated,
      List<ResolvedJudgement> latest,
      LaterUngraded ungraded,
      List<Quad> quads) {
    for (int i = 0; i < dated.size(); i++) {
      Optional<ResolvedJudgement> next = dated.stream().skip(i + 1L).findFirst();
      addUngraded(graph, dated.get(i), ungraded.firstBetween(dated.get(i), next), quads);
    }
    latest.stream()
        .filter(judgement -> !dated.contains(judgement))
        .forEach(undated ->
            addUngraded(graph, undated, ungraded.firstBetween(undated, Optional.empty()), quads));
  }

  private static void addUngraded(
      Node graph, ResolvedJudgement judgement, Optional<Inspection> since, List<Quad> quads) {
    since.ifPresent(inspection ->
        quads.add(
            Quad.create(
                graph,
                Terms.uri(judgement.iri()),
                Scr.ungradedSince,
                Terms.uri(inspection.iri()))));
  }

  /**
   * Returns the latest judgement; several if their dates are unknown and no document recalls one
   * beside the other.
   */
  private static List<ResolvedJudgement> latest(
      List<ResolvedJudgement> history, List<ResolvedJudgement> dated, RecalledJudgements recalled) {
    if (dated.isEmpty()) {
      return history.stream()
          .filter(judgement ->
              history.stream().noneMatch(other -> recalled.isLater(other.iri(), judgement.iri())))
          .toList();
    }
    ResolvedJudgement last = dated.getLast();
    List<ResolvedJudgement> later =
        history.stream().filter(other -> recalled.isLater(other.iri(), last.iri())).toList();
    return later.isEmpty() ? List.of(last) : later;
  }
}
