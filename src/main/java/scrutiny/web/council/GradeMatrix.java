package scrutiny.web.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.Event;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.StatedGrade;
import scrutiny.web.section.Wording;

/** The grades of each area by inspection, in a table for each framework. */
final class GradeMatrix implements Section<Council> {
  private final ResourceLabels labels;

  GradeMatrix(PageSources sources) {
    this.labels = sources.labels();
  }

  @Override
  public String id() {
    return "grades-by-inspection";
  }

  @Override
  public String title() {
    return "Grades by area and inspection";
  }

  @Override
  public Html content(Council council) {
    Map<String, List<Event>> frameworks = new LinkedHashMap<>();
    for (Event event : council.events()) {
      if (!council.gradesOf(event).isEmpty()) {
        frameworks.computeIfAbsent(framework(event), name -> new ArrayList<>()).add(event);
      }
    }
    if (frameworks.isEmpty()) {
      return Wording.nothing("No inspection of this council in the collection gives a grade.");
    }
    List<Html> tables = new ArrayList<>();
    frameworks.forEach((name, events) -> tables.add(table(name, events, council)));
    tables.add(
        Links.more(
            Links.toPicture("grades-of-a-council", council.parameters(), "All in one picture")));
    return Html.concat(tables);
  }

  private String framework(Event event) {
    return event
        .framework()
        .map(scale -> "Grades on the " + labels.of(scale))
        .orElseGet(() -> "Grades of: " + event.kind().map(labels::of).orElse("unknown kind"));
  }

  private Html table(String caption, List<Event> events, Council council) {
    List<Html> columns = new ArrayList<>();
    columns.add(Html.text("Area"));
    events.forEach(event ->
        columns.add(Html.concat(event.link(labels), Html.of("small", " " + event.dates()))));
    List<List<Html>> rows = new ArrayList<>();
    areas(events, council).forEach(area -> rows.add(row(area, events, council)));
    return new DataTable(caption, columns, rows).html();
  }

  /** Returns the areas, overall effectiveness first. */
  private static List<Node> areas(List<Event> events, Council council) {
    List<StatedGrade> grades =
        events.stream().flatMap(event -> council.gradesOf(event).stream()).toList();
    return Stream.concat(
            grades.stream().filter(StatedGrade::isOverall),
            grades.stream().filter(grade -> !grade.isOverall()))
        .map(StatedGrade::area)
        .distinct()
        .toList();
  }

  private List<Html> row(Node area, List<Event> events, Council council) {
    List<Html> cells = new ArrayList<>();
    cells.add(Html.text(Wording.capitalised(labels.of(area))));
    for (Event event : events) {
      cells.add(
          council.gradesOf(event).stream()
              .filter(grade -> grade.area().equals(area))
              .findFirst()
              .map(grade -> grade.pill(labels))
              .orElseGet(() -> Html.of("small", "no grade known")));
    }
    return cells;
  }
}
