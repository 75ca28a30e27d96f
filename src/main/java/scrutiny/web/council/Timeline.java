package scrutiny.web.council;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.Event;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.StatedGrade;
import scrutiny.web.section.Wording;

/** The inspections, visits and monitoring visits of a council, the newest first. */
final class Timeline implements Section<Council> {
  private final ResourceLabels labels;
  private final PassageLinks passages;

  Timeline(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
  }

  @Override
  public String id() {
    return "inspections";
  }

  @Override
  public String title() {
    return "Inspections and visits";
  }

  @Override
  public Html content(Council council) {
    if (council.events().isEmpty()) {
      return Wording.nothing(
          "No document in the collection reports or mentions an inspection of this council.");
    }
    List<List<Html>> rows = new ArrayList<>();
    council.events().forEach(event -> rows.add(row(event, council)));
    return Html.concat(
        DataTable.html(
            "Inspections and visits, the newest first",
            List.of("Dates", "Kind", "Overall grade or outcome", "Report"),
            rows),
        Links.more(
            Links.toPicture("timeline-of-a-council", council.parameters(), "As a picture"),
            Links.toQuery(
                "history-of-an-authority", council.parameters(), "History with all grades")));
  }

  private List<Html> row(Event event, Council council) {
    Html former =
        event.council().equals(council.node())
            ? Html.EMPTY
            : Html.concat(Html.text(" of "), labels.html(event.council()));
    return List.of(
        Html.text(event.dates()),
        Html.concat(event.link(labels), former),
        result(event, council),
        event
            .report()
            .map(report -> Links.to(report, Html.text("Report or letter")))
            .orElseGet(() -> Html.text("not in the collection")));
  }

  /**
   * Returns the grade or outcome; visits give none, and that of other inspections may be unknown.
   */
  private Html result(Event event, Council council) {
    List<Html> outcomes = council.jointResults().of(event, labels, passages);
    if (!outcomes.isEmpty()) {
      return Links.joined(" ", outcomes);
    }
    boolean isUnknown = event.framework().isPresent() || event.report().isEmpty();
    return council.gradesOf(event).stream()
        .filter(StatedGrade::isOverall)
        .findFirst()
        .map(grade -> grade.pill(labels))
        .orElseGet(() -> Html.text(isUnknown ? "not known" : "none given"));
  }
}
