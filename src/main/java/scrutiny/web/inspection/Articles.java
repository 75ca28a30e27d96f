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
import scrutiny.web.section.StatementItem;
import scrutiny.web.section.Wording;

/** Other documents that mention an inspection, and what they quote from its report. */
final class Articles implements Section<Node> {
  /** The number of quotations on the page. */
  private static final int MAX_QUOTATIONS = 12;

  private final ResourceLabels labels;
  private final StatementItem item;
  private final SectionQuery mentions;
  private final SectionQuery quotations;

  Articles(PageSources sources) {
    this.labels = sources.labels();
    this.item = new StatementItem(sources.labels(), sources.passages());
    this.mentions = sources.query("inspection/mentions.rq");
    this.quotations = sources.query("inspection/quotations.rq");
  }

  @Override
  public String id() {
    return "articles";
  }

  @Override
  public String title() {
    return "Articles and other documents about it";
  }

  @Override
  public Html content(Node inspection) {
    List<QueryRow> documents = QueryRow.firstPer("document", mentions.rows(inspection));
    List<QueryRow> quoted = QueryRow.firstPer("statement", quotations.rows(inspection));
    Html list =
        documents.isEmpty()
            ? Wording.nothing("No other document in the collection mentions it.")
            : Html.of("ul", Html.concat(documents.stream().map(this::document).toList()));
    return Html.concat(
        list,
        quoted.isEmpty()
            ? Html.EMPTY
            : Html.concat(
                Html.of("h3", "Quoted from its report"),
                Html.concat(quoted.stream().limit(MAX_QUOTATIONS).map(item::html).toList())));
  }

  private Html document(QueryRow row) {
    return Html.of(
        "li",
        labels.html(row.node("document")),
        Html.text(", "),
        DateText.html(row.value("published"), "date not stated"));
  }
}
