package scrutiny.web.council;

import java.util.List;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DateText;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;

/** The bodies that deliver or delivered a council’s services for it, such as a trust. */
final class Deliveries implements Section<Council> {
  private final ResourceLabels labels;
  private final SectionQuery delivery;

  Deliveries(PageSources sources) {
    this.labels = sources.labels();
    this.delivery = sources.query("council/delivery.rq");
  }

  @Override
  public String id() {
    return "delivery";
  }

  @Override
  public String title() {
    return "Bodies that deliver its services";
  }

  @Override
  public Html content(Council council) {
    List<Html> items =
        QueryRow.firstPer("delivery", delivery.rows(council.node())).stream()
            .map(this::item)
            .toList();
    return Html.of("ul", Html.concat(items));
  }

  @Override
  public boolean appliesTo(Council council) {
    return !delivery.rows(council.node()).isEmpty();
  }

  private Html item(QueryRow row) {
    String description = row.text("description");
    return Html.of(
        "li",
        labels.html(row.node("body")),
        Html.text(description.isEmpty() ? "" : ": " + description),
        row.value("start")
            .map(day -> Html.concat(Html.text(", from "), DateText.html(day)))
            .orElse(Html.EMPTY),
        row.value("end")
            .map(day -> Html.concat(Html.text(", until "), DateText.html(day)))
            .orElse(Html.EMPTY));
  }
}
