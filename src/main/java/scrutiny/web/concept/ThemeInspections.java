package scrutiny.web.concept;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The inspections and visits that were about a theme. */
final class ThemeInspections implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery inspections;

  ThemeInspections(PageSources sources) {
    this.labels = sources.labels();
    this.inspections = sources.query("concept/theme-inspections.rq");
  }

  @Override
  public String id() {
    return "inspections";
  }

  @Override
  public String title() {
    return "Inspections and visits on it";
  }

  @Override
  public Html content(Node theme) {
    List<Html> items =
        QueryRow.firstPer("inspection", inspections.rows(theme)).stream()
            .map(row -> Html.of("li", labels.html(row.node("inspection"))))
            .toList();
    return items.isEmpty()
        ? Wording.nothing("No inspection or visit in the collection had this theme.")
        : Html.of("ul", Html.concat(items));
  }
}
