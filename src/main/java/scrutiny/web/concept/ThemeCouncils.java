package scrutiny.web.concept;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The councils with the most negative findings on a theme. */
final class ThemeCouncils implements Section<Node> {
  /** The number of councils on the page; the query has all. */
  private static final int MAX_COUNCILS = 15;

  private final ResourceLabels labels;
  private final SectionQuery councils;

  ThemeCouncils(PageSources sources) {
    this.labels = sources.labels();
    this.councils = sources.query("concept/theme-councils.rq");
  }

  @Override
  public String id() {
    return "councils";
  }

  @Override
  public String title() {
    return "Councils most concerned";
  }

  @Override
  public Html content(Node theme) {
    List<QueryRow> rows = councils.rows(theme);
    if (rows.isEmpty()) {
      return Wording.nothing("No council in the collection has a finding on this theme.");
    }
    Map<String, String> parameters = Map.of("theme", theme.getURI().replaceFirst("^.*/", ""));
    return Html.concat(
        DataTable.html(
            "Councils by their negative findings, " + rows.size() + " in all",
            List.of("Council", "Negative findings", "All findings"),
            rows.stream().limit(MAX_COUNCILS).map(this::row).toList()),
        Links.more(
            Links.toQuery("findings-on-a-theme", parameters, "All findings, council by council"),
            Links.toPicture("themes-over-the-years", parameters, "Over the years")));
  }

  private List<Html> row(QueryRow row) {
    return List.of(
        labels.html(row.node("council")),
        Html.text(row.text("negatives")),
        Html.text(row.text("findings")));
  }
}
