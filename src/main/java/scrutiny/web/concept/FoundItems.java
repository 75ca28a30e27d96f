package scrutiny.web.concept;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DateText;
import scrutiny.web.section.FindingItem;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The findings of a query about a thing, each with its council and the date of its inspection. */
final class FoundItems implements Section<Node> {
  private final ResourceLabels labels;
  private final FindingItem item;
  private final SectionQuery findings;
  private final String title;

  /**
   * Creates the section.
   *
   * @param file the query, whose rows have the columns of {@link FindingItem}, and {@code found},
   *     {@code council}, {@code inspection} and {@code start}
   */
  FoundItems(PageSources sources, String file, String title) {
    this.labels = sources.labels();
    this.item = new FindingItem(sources.labels(), sources.passages());
    this.findings = sources.query(file);
    this.title = title;
  }

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Html content(Node thing) {
    List<Html> items =
        QueryRow.withDistinctText(
                "words", QueryRow.groupedBy("found", findings.rows(thing)).values())
            .stream()
            .map(rows -> item(rows.getFirst()))
            .toList();
    return items.isEmpty()
        ? Wording.nothing("No finding in the collection is about it.")
        : Html.element("ul").attribute("class", "findings").with(Html.concat(items));
  }

  private Html item(QueryRow row) {
    String date = row.value("start").map(DateText::of).orElse("date not stated");
    return item.complete(
        row,
        Html.of(
            "small",
            Html.text(" "),
            labels.html(row.node("council")),
            Html.text(", "),
            Links.to(row.node("inspection"), Html.text(date))));
  }
}
