package scrutiny.web.inspection;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DateText;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** Who was director of children's services when an inspection began, and how that is known. */
final class Director implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery director;

  Director(PageSources sources) {
    this.labels = sources.labels();
    this.director = sources.query("inspection/director.rq");
  }

  @Override
  public String id() {
    return "director";
  }

  @Override
  public String title() {
    return "Director of children’s services then";
  }

  @Override
  public Html content(Node inspection) {
    List<QueryRow> rows = director.rows(inspection);
    if (rows.isEmpty()) {
      return Wording.nothing(
          "Not determined: the graph links directors only to inspections that gave a grade.");
    }
    QueryRow row = rows.getFirst();
    return row.value("director")
        .or(() -> row.value("possibleDirector"))
        .map(person -> shown(row, person))
        .orElseGet(() ->
            Wording.nothing("Not known: no document within six months shows who held the post."));
  }

  private Html shown(QueryRow row, Node person) {
    boolean known = row.value("director").isPresent();
    Html evidence =
        Html.concat(Html.text(" Evidence: "), labels.html(row.node("evidence")), Html.text("."));
    Html nearest =
        row.value("nearest")
            .map(day ->
                Html.concat(
                    Html.text(" The nearest day on which a document shows this: "),
                    DateText.html(day),
                    row.value("document")
                        .map(document ->
                            Html.concat(Html.text(" ("), labels.html(document), Html.text(")")))
                        .orElse(Html.EMPTY),
                    Html.text(".")))
            .orElse(Html.EMPTY);
    return Html.of(
        "p",
        Html.text(known ? "" : "Perhaps "),
        labels.html(person),
        Html.text("."),
        evidence,
        nearest);
  }
}
