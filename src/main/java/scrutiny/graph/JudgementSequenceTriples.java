package scrutiny.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.Area;
import scrutiny.fact.PartialDate;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedJudgement;

/** What follows from the documents together: each service's judgements in the order of time. */
final class JudgementSequenceTriples {
  private record ServiceArea(String service, Area area) {}

  private JudgementSequenceTriples() {}

  static void add(Resolution resolved, List<Quad> quads) {
    Node graph = Terms.uri(resolved.iris().inferredGraph());
    Map<ServiceArea, List<ResolvedJudgement>> histories =
        resolved.judgements().stream()
            .filter(ruling -> ruling.grade().isPresent())
            .filter(ruling -> ruling.inspection().start().isPresent())
            .collect(
                Collectors.groupingBy(
                    ruling ->
                        new ServiceArea(ruling.inspection().council().service(), ruling.area()),
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(ServiceArea::service)
                                .thenComparing(ServiceArea::area)),
                    Collectors.toList()));
    histories.forEach((subject, history) -> add(graph, subject, history, quads));
  }

  private static void add(
      Node graph, ServiceArea subject, List<ResolvedJudgement> history, List<Quad> quads) {
    List<ResolvedJudgement> inTime =
        history.stream()
            .sorted(
                Comparator.comparing((ResolvedJudgement ruling) ->
                        ruling.inspection().start().map(PartialDate::earliest).orElseThrow())
                    .thenComparing(ResolvedJudgement::iri))
            .toList();
    for (int i = 0; i < inTime.size(); i++) {
      Node judgement = Terms.uri(inTime.get(i).iri());
      quads.add(
          Quad.create(graph, judgement, Terms.DERIVED_FROM, Terms.uri(inTime.get(i).document())));
      if (i > 0) {
        Node previous = Terms.uri(inTime.get(i - 1).iri());
        quads.add(Quad.create(graph, judgement, Scr.previousJudgement, previous));
      }
    }
    quads.add(
        Quad.create(
            graph,
            Terms.uri(subject.service),
            Scr.latestJudgement,
            Terms.uri(inTime.getLast().iri())));
  }
}
