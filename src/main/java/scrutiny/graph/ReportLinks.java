package scrutiny.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.ReportMentioned;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;

/** Links a document that mentions a report to that report, by its inspection and date. */
final class ReportLinks {
  private ReportLinks() {}

  static void add(Resolution resolved, List<Quad> quads) {
    Node graph = Terms.uri(resolved.iris().inferredGraph());
    Map<String, List<ResolvedDocument>> reports =
        resolved.documents().stream()
            .filter(d ->
                d.documentFacts().official() && d.inspection(InspectionMentioned.THIS).isPresent())
            .collect(
                Collectors.groupingBy(
                    d -> d.inspection(InspectionMentioned.THIS).map(Inspection::iri).orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    for (ResolvedDocument document : resolved.documents()) {
      for (var fact : document.documentFacts().facts()) {
        if (fact instanceof ReportMentioned mentioned) {
          document.inspection(mentioned.inspection()).stream()
              .flatMap(inspection -> reports.getOrDefault(inspection.iri(), List.of()).stream())
              .filter(report -> datesAgree(mentioned, report))
              .map(report ->
                  Quad.create(
                      graph,
                      Terms.uri(document.iri()),
                      Scr.mentionsReport,
                      Terms.uri(report.iri())))
              .forEach(quads::add);
        }
      }
    }
  }

  private static boolean datesAgree(ReportMentioned mentioned, ResolvedDocument report) {
    return mentioned.published().isEmpty()
        || report.published().isEmpty()
        || mentioned.published().get().agreesWith(report.published().get());
  }
}
