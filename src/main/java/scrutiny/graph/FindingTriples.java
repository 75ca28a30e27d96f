package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.ResolvedDocument;

/** Writes the findings of inspectors, and what articles report of them. */
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
    graph.addTypes(node, Scr.Finding);
    graph.addTriple(node, Terms.LABEL, Labels.finding(finding, inspection));
    graph.addTriple(node, Scr.words, Literals.quotedText(finding.quote()));
    finding.number().ifPresent(n -> graph.addTriple(node, Scr.number, Literals.integer(n)));
    finding
        .area()
        .ifPresent(area -> graph.addTriple(node, Scr.area, Scr.concept("area", area.notation())));
    finding
        .themes()
        .forEach(theme -> graph.addTriple(node, Scr.theme, Scr.concept("theme", theme)));
    finding
        .polarity()
        .ifPresent(p -> graph.addTriple(node, Scr.polarity, Scr.concept("polarity", p.notation())));
    if (finding.strength()) {
      graph.addTriple(node, Scr.strength, Literals.TRUE);
    }
    graph.addTriple(node, Scr.inspection, Terms.uri(inspection.iri()));
    graph.addEvidence(finding.quote(), node);
  }

  /** Adds what an article says that inspectors found. */
  static void add(FindingReported reported, DocumentGraph graph) {
    graph
        .document()
        .inspection(reported.inspection())
        .ifPresent(inspection -> add(reported, inspection, graph));
  }

  private static void add(FindingReported reported, Inspection inspection, DocumentGraph graph) {
    Node node = node(reported, graph.document());
    graph.addTypes(node, Scr.ReportedFinding);
    graph.addTriple(node, Terms.LABEL, Labels.reportedFinding(inspection));
    graph.addTriple(node, Scr.words, Literals.quotedText(reported.quote()));
    reported
        .themes()
        .forEach(theme -> graph.addTriple(node, Scr.theme, Scr.concept("theme", theme)));
    reported
        .polarity()
        .ifPresent(p -> graph.addTriple(node, Scr.polarity, Scr.concept("polarity", p.notation())));
    graph.addTriple(node, Scr.inspection, Terms.uri(inspection.iri()));
    graph.addEvidence(reported.quote(), node);
  }

  /** Returns the node of a finding of the graph's document. */
  static Node node(Finding finding, DocumentGraph graph) {
    return node(finding, graph.document());
  }

  /** Returns the node of a finding of a document. */
  static Node node(Finding finding, ResolvedDocument document) {
    return Terms.uri(document.iri() + "/finding/" + finding.quote().span().start());
  }

  /** Returns the node of a reported finding of an article. */
  static Node node(FindingReported reported, ResolvedDocument document) {
    return Terms.uri(document.iri() + "/reported-finding/" + reported.quote().span().start());
  }
}
