package scrutiny.web.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        source(event));
  }

  /** Returns the report, or what the inspection is known from. */
  private Html source(Event event) {
    if (event.report().isPresent()) {
      return Links.to(event.report().get(), Html.text("Report or letter"));
    }
    Html missing = Html.text("not in the collection");
    return event
        .article()
        .map(article ->
            Html.concat(missing, Html.text("; known only from the article "), labels.html(article)))
        .orElse(missing);
  }

  /**
   * Returns the grade or outcome; visits give none, and that of other inspections may be unknown.
   */
  private Html result(Event event, Council council) {
    List<Html> outcomes = council.jointResults().of(event, labels, passages);
    if (!outcomes.isEmpty()) {
      return Links.joined(" ", outcomes);
    }
    List<StatedGrade> grades = council.gradesOf(event);
    return grades.stream()
        .filter(StatedGrade::isOverall)
        .findFirst()
        .map(grade -> grade.pill(labels))
        .or(() -> onlyGrade(grades))
        .orElseGet(() -> Html.text(withoutGrade(event, grades)));
  }

  /** Returns the grade of an inspection of one area, such as a review of a board, with its name. */
  private Optional<Html> onlyGrade(List<StatedGrade> grades) {
    return grades.size() == 1 && grades.getFirst().isGrade()
        ? Optional.of(
            Html.concat(
                grades.getFirst().pill(labels),
                Html.of("small", " " + labels.of(grades.getFirst().area()))))
        : Optional.empty();
  }

  private static String withoutGrade(Event event, List<StatedGrade> grades) {
    if (grades.stream().anyMatch(StatedGrade::isGrade)) {
      return "grades of areas, none overall";
    }
    boolean isUnknown = event.framework().isPresent() || event.report().isEmpty();
    return isUnknown ? "no grade in the collection" : "none given";
  }
}
