package scrutiny.web.section;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;

/**
 * An inspection or visit.
 *
 * @param council the council that it was of, which may have ended
 * @param framework the scale of its grades, if inspections of its kind give any
 * @param start the first day, or only its month or year
 * @param report a report or letter about it
 * @param article an article that mentions it, if it is known from articles only
 */
public record Event(
    Node inspection,
    Node council,
    Optional<Node> kind,
    Optional<Node> framework,
    Optional<Node> start,
    Optional<Node> end,
    Optional<Node> report,
    Optional<Node> article) {
  /** Reads the events of a query's rows, in their order. */
  public static List<Event> read(List<QueryRow> rows) {
    return QueryRow.firstPer("inspection", rows).stream()
        .map(row ->
            new Event(
                row.node("inspection"),
                row.node("council"),
                row.value("kind"),
                row.value("framework"),
                row.value("start"),
                row.value("end"),
                row.value("report"),
                row.value("article")))
        .toList();
  }

  /** Returns whether it is of a kind with a code, such as {@code focused-visit}. */
  public boolean isOfKind(String code) {
    return kind.filter(node -> node.isURI() && node.getURI().endsWith("/kind/" + code)).isPresent();
  }

  /** Returns the name of its kind, with a capital letter. */
  public String kindName(ResourceLabels labels) {
    return Wording.capitalised(kind.map(labels::of).orElse("inspection of an unknown kind"));
  }

  /** Returns a link to its page with the name of its kind. */
  public Html link(ResourceLabels labels) {
    return Links.to(inspection, Html.text(kindName(labels)));
  }

  /** Returns its dates in words. */
  public String dates() {
    return start.map(day -> DateText.period(day, end)).orElse("date not stated");
  }
}
