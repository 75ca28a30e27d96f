package scrutiny.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.DocumentListing;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Status;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;

/**
 * Writes the day by which an inspection without a date had taken place: the earliest publication of
 * a document that gives one of its grades as current.
 */
final class NotAfterTriples {
  private NotAfterTriples() {}

  static void add(Resolution resolved, List<Quad> quads) {
    Node graph = Terms.uri(resolved.iris().inferredGraph());
    Map<String, LocalDate> days = new TreeMap<>();
    for (ResolvedDocument document : resolved.documents()) {
      published(document)
          .map(PartialDate::latest)
          .ifPresent(day ->
              undated(document)
                  .forEach(inspection ->
                      days.merge(inspection.iri(), day, (a, b) -> a.isBefore(b) ? a : b)));
    }
    days.forEach((inspection, day) ->
        quads.add(
            Quad.create(
                graph, Terms.uri(inspection), Scr.notAfter, Literals.date(PartialDate.of(day)))));
  }

  private static Optional<PartialDate> published(ResolvedDocument document) {
    return document
        .published()
        .or(() -> document.documentFacts().listing().flatMap(DocumentListing::published));
  }

  /** Returns the inspections without a date of which a document gives a grade as current. */
  private static Stream<Inspection> undated(ResolvedDocument document) {
    return document.documentFacts().facts().stream()
        .filter(JudgementStated.class::isInstance)
        .map(JudgementStated.class::cast)
        .filter(stated -> stated.status() == Status.CURRENT && !document.isDisputed(stated))
        .flatMap(stated ->
            document
                .inspection(stated.inspection())
                .map(mentioned -> document.judgingInspection(mentioned, stated.area()))
                .stream())
        .filter(inspection -> inspection.start().isEmpty());
  }
}
