package scrutiny.web.concept;

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

/** The documents that name a programme. */
final class ProgrammeDocuments implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery documents;

  ProgrammeDocuments(PageSources sources) {
    this.labels = sources.labels();
    this.documents = sources.query("concept/programme-documents.rq");
  }

  @Override
  public String id() {
    return "documents";
  }

  @Override
  public String title() {
    return "Documents that name it";
  }

  @Override
  public Html content(Node programme) {
    List<Html> items =
        QueryRow.firstPer("document", documents.rows(programme)).stream()
            .map(row ->
                Html.of(
                    "li",
                    labels.html(row.node("document")),
                    Html.text(", "),
                    DateText.html(row.value("published"), "date not stated")))
            .toList();
    return items.isEmpty()
        ? Wording.nothing("No document in the collection names it.")
        : Html.of("ul", Html.concat(items));
  }
}
