package scrutiny.web.source;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.web.html.Site;

/** The kinds of what documents state in words of their own, in the order of a document's page. */
enum StatedKind {
  JUDGEMENT("Judgement", "Judgements"),
  RECOMMENDATION("Recommendation", "Recommendations"),
  FINDING("Finding", "Findings"),
  REPORTED_FINDING("ReportedFinding", "Findings that it retells"),
  STATEMENT("Statement", "Statements"),
  FIGURE("Figure", "Figures");

  private final String className;
  private final String heading;

  StatedKind(String className, String heading) {
    this.className = className;
    this.heading = heading;
  }

  /** Returns its class. */
  Node type() {
    return NodeFactory.createURI(Site.ONTOLOGY + className);
  }

  /** Returns the heading of its list on a document's page. */
  String heading() {
    return heading;
  }
}
