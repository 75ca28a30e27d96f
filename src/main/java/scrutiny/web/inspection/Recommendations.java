package scrutiny.web.inspection;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** What an inspection recommended, in the order of its report. */
final class Recommendations implements Section<Node> {
  private final ResourceLabels labels;
  private final PassageLinks passages;
  private final SectionQuery recommendations;

  Recommendations(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
    this.recommendations = sources.query("inspection/recommendations.rq");
  }

  @Override
  public String id() {
    return "recommendations";
  }

  @Override
  public String title() {
    return "Recommendations";
  }

  @Override
  public Html content(Node inspection) {
    List<List<QueryRow>> all =
        QueryRow.withDistinctText(
            "words",
            QueryRow.groupedBy("recommendation", recommendations.rows(inspection)).values());
    if (all.isEmpty()) {
      return Wording.nothing("No document in the collection lists recommendations of it.");
    }
    List<Html> items = all.stream().map(this::item).toList();
    return Html.element("ol").attribute("class", "findings").with(Html.concat(items));
  }

  private Html item(List<QueryRow> rows) {
    QueryRow first = rows.getFirst();
    Html words = Html.text(first.text("words"));
    List<Html> addressees =
        QueryRow.firstPer("addressee", rows).stream()
            .flatMap(row -> row.value("addressee").stream())
            .map(labels::html)
            .toList();
    return Html.of(
        "li",
        first.text("priority").equals("true")
            ? Html.concat(
                Html.element("b").attribute("class", "polarity").with("Priority action"),
                Html.text(" "))
            : Html.EMPTY,
        passages.url(first).map(url -> Html.link(url, words)).orElse(words),
        addressees.isEmpty()
            ? Html.EMPTY
            : Html.of("small", Html.text(" To: "), Links.joined(", ", addressees)));
  }
}
