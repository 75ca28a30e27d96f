package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.resolve.Inspection;

/** What inspectors found; its words are those of its passage. */
final class FindingTriples {
  private FindingTriples() {}

  static void add(Finding finding, DocumentGraph graph) {
    graph
        .document()
        .inspection(finding.inspection())
        .ifPresent(inspection -> add(finding, inspection, graph));
  }

  private static void add(Finding finding, Inspection inspection, DocumentGraph graph) {
    Node node = node(finding, graph);
    graph.type(node, Scr.Finding);
    finding.number().ifPresent(n -> graph.state(node, Scr.number, Literals.number(n)));
    finding
        .area()
        .ifPresent(area -> graph.state(node, Scr.area, Scr.concept("area", area.notation())));
    finding.themes().forEach(theme -> graph.state(node, Scr.theme, Scr.concept("theme", theme)));
    finding
        .polarity()
        .ifPresent(p -> graph.state(node, Scr.polarity, Scr.concept("polarity", p.notation())));
    if (finding.strength()) {
      graph.state(node, Scr.strength, Literals.TRUE);
    }
    graph.claim(finding.quote(), node, Scr.inspection, Terms.uri(inspection.iri()));
  }

  /** What an article says that they found. */
  static void add(FindingReported reported, DocumentGraph graph) {
    graph
        .document()
        .inspection(reported.inspection())
        .ifPresent(inspection -> add(reported, inspection, graph));
  }

  private static void add(FindingReported reported, Inspection inspection, DocumentGraph graph) {
    Node node = graph.part("reported-finding/" + reported.quote().span().start());
    graph.type(node, Scr.ReportedFinding);
    reported.themes().forEach(theme -> graph.state(node, Scr.theme, Scr.concept("theme", theme)));
    reported
        .polarity()
        .ifPresent(p -> graph.state(node, Scr.polarity, Scr.concept("polarity", p.notation())));
    graph.claim(reported.quote(), node, Scr.inspection, Terms.uri(inspection.iri()));
  }

  /** The node of a finding of a document. */
  static Node node(Finding finding, DocumentGraph graph) {
    return graph.part("finding/" + finding.quote().span().start());
  }
}
