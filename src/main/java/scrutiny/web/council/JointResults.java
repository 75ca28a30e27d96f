package scrutiny.web.council;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.Event;
import scrutiny.web.section.GradePill;
import scrutiny.web.section.PassageLinks;

/** The outcomes of area inspections and the themes of joint inspections. */
record JointResults(List<QueryRow> rows) {
  private static final Node OUTCOME = NodeFactory.createURI(Site.ONTOLOGY + "outcome");

  JointResults {
    rows = List.copyOf(rows);
  }

  /** Returns the outcomes of an inspection in frames and its themes; empty if it has none. */
  List<Html> of(Event event, ResourceLabels labels, PassageLinks passages) {
    List<QueryRow> own =
        rows.stream().filter(row -> row.node("inspection").equals(event.inspection())).toList();
    return QueryRow.firstPer("value", own).stream()
        .map(row -> html(row, labels, passages))
        .toList();
  }

  private static Html html(QueryRow row, ResourceLabels labels, PassageLinks passages) {
    return row.node("property").equals(OUTCOME)
        ? GradePill.of(row.node("value"), passages.url(row), labels)
        : Html.of("small", Html.text("Theme: "), labels.html(row.node("value")));
  }
}
