package scrutiny.web.person;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.DateText;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The inspections in whose team a person was, in order of time. */
final class Inspections implements Section<Node> {
  private final ResourceLabels labels;
  private final PassageLinks passages;
  private final SectionQuery inspections;

  Inspections(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
    this.inspections = sources.query("person/inspections.rq");
  }

  @Override
  public String id() {
    return "inspections";
  }

  @Override
  public String title() {
    return "Inspections";
  }

  @Override
  public Html content(Node person) {
    List<List<Html>> rows =
        QueryRow.firstPer("membership", inspections.rows(person)).stream().map(this::row).toList();
    return rows.isEmpty()
        ? Wording.nothing("No document in the collection names this person as an inspector.")
        : DataTable.html(
            "Inspections and visits, the earliest first",
            List.of("Inspection", "Began", "Role"),
            rows);
  }

  private List<Html> row(QueryRow row) {
    Html role = Html.text(labels.of(row.node("role")));
    return List.of(
        labels.html(row.node("inspection")),
        DateText.html(row.value("start"), "date not stated"),
        passages.url(row).map(url -> Html.link(url, role)).orElse(role));
  }
}
