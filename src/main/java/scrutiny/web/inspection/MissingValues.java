package scrutiny.web.inspection;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** What reports of its kind state and the report of this inspection does not, with the reason. */
final class MissingValues implements Section<Node> {
  private final ResourceLabels labels;
  private final PassageLinks passages;
  private final SectionQuery missing;

  MissingValues(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
    this.missing = sources.query("inspection/missing-values.rq");
  }

  @Override
  public String id() {
    return "missing-values";
  }

  @Override
  public String title() {
    return "Not stated in its report";
  }

  @Override
  public Html content(Node inspection) {
    List<Html> items =
        QueryRow.firstPer("missing", missing.rows(inspection)).stream().map(this::item).toList();
    return items.isEmpty()
        ? Wording.nothing("No value is known to be missing.")
        : Html.of("ul", Html.concat(items));
  }

  private Html item(QueryRow row) {
    String area = row.value("area").map(node -> " of " + labels.of(node)).orElse("");
    Html reason = Html.text(row.value("reason").map(labels::of).orElse("reason not known"));
    return Html.of(
        "li",
        Html.text(Wording.capitalised(labels.of(row.node("value"))) + area + ": "),
        passages.url(row).map(url -> Html.link(url, reason)).orElse(reason));
  }
}
