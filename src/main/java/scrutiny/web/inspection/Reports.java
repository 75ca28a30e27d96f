package scrutiny.web.inspection;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The reports and letters about an inspection, here and at their publisher's. */
final class Reports implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery reports;

  Reports(PageSources sources) {
    this.labels = sources.labels();
    this.reports = sources.query("inspection/reports.rq");
  }

  @Override
  public String id() {
    return "report";
  }

  @Override
  public String title() {
    return "Report";
  }

  @Override
  public Html content(Node inspection) {
    Map<Node, List<QueryRow>> documents = QueryRow.groupedBy("document", reports.rows(inspection));
    return documents.isEmpty()
        ? Wording.nothing(
            "Its report or letter is not in the collection; other documents mention it.")
        : Html.of("ul", Html.concat(documents.entrySet().stream().map(this::item).toList()));
  }

  private Html item(Map.Entry<Node, List<QueryRow>> document) {
    List<Html> addresses =
        QueryRow.firstPer("url", document.getValue()).stream()
            .flatMap(row -> row.value("url").stream())
            .map(Reports::address)
            .toList();
    return Html.of(
        "li",
        labels.html(document.getKey()),
        Html.text(", "),
        DateText.html(document.getValue().getFirst().value("published"), "date not stated"),
        Site.textUrl(document.getKey())
            .map(url ->
                Html.concat(
                    Html.text(" · "), Html.link(url, Html.text("text with all facts marked"))))
            .orElse(Html.EMPTY),
        Html.text(" · "),
        addresses.isEmpty()
            ? Html.text("its address at the publisher is not known")
            : Links.joined(" · ", addresses));
  }

  private static Html address(Node url) {
    String address = url.isURI() ? url.getURI() : url.getLiteralLexicalForm();
    return Html.link(
        address, Html.text("original at " + Links.host(address).orElse("its publisher")));
  }
}
