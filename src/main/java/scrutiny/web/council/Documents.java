package scrutiny.web.council;

import java.util.List;
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

/** The reports, letters and articles that name a council, the newest first. */
final class Documents implements Section<Council> {
  /** The number of documents on the page. */
  private static final int MAX_DOCUMENTS = 12;

  private final ResourceLabels labels;
  private final SectionQuery documents;

  Documents(PageSources sources) {
    this.labels = sources.labels();
    this.documents = sources.query("council/documents.rq");
  }

  @Override
  public String id() {
    return "documents";
  }

  @Override
  public String title() {
    return "Documents";
  }

  @Override
  public Html content(Council council) {
    List<QueryRow> rows = QueryRow.firstPer("document", documents.rows(council.node()));
    if (rows.isEmpty()) {
      return Wording.nothing("No document in the collection names this council.");
    }
    String caption =
        rows.size() <= MAX_DOCUMENTS
            ? "Documents that name the council, the newest first"
            : "The newest %d of %d documents that name the council"
                .formatted(MAX_DOCUMENTS, rows.size());
    return Html.concat(
        DataTable.html(
            caption,
            List.of("Document", "Published", "Publisher", "About"),
            rows.stream().limit(MAX_DOCUMENTS).map(this::row).toList()),
        Links.more(
            Links.toQuery("documents-about-an-authority", council.parameters(), "All documents")));
  }

  private List<Html> row(QueryRow row) {
    String publisherName = row.text("publisherName");
    return List.of(
        labels.html(row.node("document")),
        DateText.html(row.value("published"), "date not stated"),
        row.value("publisher")
            .map(labels::html)
            .orElseGet(() -> Html.text(publisherName.isEmpty() ? "not stated" : publisherName)),
        Html.text(row.value("kind").map(labels::of).orElse("article")));
  }
}
