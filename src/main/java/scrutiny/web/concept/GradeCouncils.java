package scrutiny.web.concept;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.DateText;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The councils whose latest overall grade is that of the page. */
final class GradeCouncils implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery councils;

  GradeCouncils(PageSources sources) {
    this.labels = sources.labels();
    this.councils = sources.query("concept/grade-councils.rq");
  }

  @Override
  public String id() {
    return "councils";
  }

  @Override
  public String title() {
    return "Councils with this grade now";
  }

  @Override
  public Html content(Node grade) {
    List<QueryRow> rows = QueryRow.firstPer("council", councils.rows(grade));
    return Html.concat(
        rows.isEmpty()
            ? Wording.nothing("It is the latest overall grade of no council in the collection.")
            : DataTable.html(
                "Councils whose latest overall grade it is, "
                    + rows.size()
                    + " in all, the newest first",
                List.of("Council", "Region", "Inspection", "Date"),
                rows.stream().map(this::row).toList()),
        Links.more(
            Links.toQuery("latest-judgements", Map.of(), "Latest grades in each area"),
            Links.toPicture("grades-over-the-years", Map.of(), "Grades over the years")));
  }

  private List<Html> row(QueryRow row) {
    String kind = Wording.capitalised(row.value("kind").map(labels::of).orElse("kind not stated"));
    return List.of(
        labels.html(row.node("council")),
        row.value("region").map(labels::html).orElse(Html.EMPTY),
        Links.to(row.node("inspection"), Html.text(kind)),
        Html.text(row.value("start").map(DateText::of).orElse("date not stated")));
  }
}
