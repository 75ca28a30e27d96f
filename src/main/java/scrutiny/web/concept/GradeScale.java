package scrutiny.web.concept;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.GradePill;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The grades from the best to the worst, among them the one of the page. */
final class GradeScale implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery scale;

  GradeScale(PageSources sources) {
    this.labels = sources.labels();
    this.scale = sources.query("concept/grade-scale.rq");
  }

  @Override
  public String id() {
    return "scale";
  }

  @Override
  public String title() {
    return "Scale";
  }

  @Override
  public Html content(Node grade) {
    List<Html> items =
        QueryRow.firstPer("grade", scale.rows(grade)).stream()
            .map(row -> item(row, row.node("grade").equals(grade)))
            .toList();
    return items.isEmpty()
        ? Wording.nothing("It is on no scale.")
        : Html.of("ul", Html.concat(items));
  }

  private Html item(QueryRow row, boolean isThis) {
    return Html.of(
        "li",
        Html.text("Rank " + row.text("rank") + ": "),
        GradePill.of(row.node("grade"), Optional.empty(), labels),
        Html.text(isThis ? " this grade" : ""));
  }
}
