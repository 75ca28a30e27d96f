package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradeMark;

/**
 * An inspection or visit of a council, as the query history-of-an-authority gives it.
 *
 * @param kind the code of its kind; empty if it is not known
 * @param start the first day, month or year; empty if it is not known
 * @param grades the codes of its grades, or of the reasons for missing ones, by area
 */
record Visit(
    String inspection,
    String label,
    String kind,
    String start,
    String end,
    Map<String, String> grades) {
  /** The code of the area of overall effectiveness. */
  static final String OVERALL = "overall-effectiveness";

  Visit {
    grades = Map.copyOf(grades);
  }

  /** Reads the inspections of the rows, in their order. */
  static List<Visit> read(List<QueryRow> rows) {
    List<Visit> visits = new ArrayList<>();
    QueryRow.groupedBy("inspection", rows)
        .values()
        .forEach(ofOne -> {
          Map<String, String> grades = new LinkedHashMap<>();
          ofOne.forEach(row ->
              row.optionalText("area")
                  .ifPresent(area -> grades.putIfAbsent(area, row.text("grade"))));
          QueryRow row = ofOne.getFirst();
          visits.add(
              new Visit(
                  row.text("inspection"),
                  row.text("inspectionLabel"),
                  row.text("kind"),
                  row.text("start"),
                  row.text("end"),
                  grades));
        });
    return visits;
  }

  /** Returns when it began; empty if not even its year is known. */
  Optional<ChartDate> date() {
    return ChartDate.parse(start);
  }

  /** Returns what stands for its grade in an area; empty if it has none. */
  Optional<GradeMark> mark(String area) {
    return Optional.ofNullable(grades.get(area)).flatMap(GradeMark::ofGrade);
  }

  /** Returns what stands for its overall grade; empty if it has none. */
  Optional<GradeMark> overall() {
    return mark(OVERALL);
  }

  /** Returns its dates in words. */
  String dates() {
    return DateText.period(
        NodeFactory.createLiteralString(start),
        Optional.of(end).filter(day -> !day.isEmpty()).map(NodeFactory::createLiteralString));
  }

  /** Returns its month and year in a few letters, such as Jun 2021. */
  String monthAndYear() {
    return date().map(ChartDate::monthAndYear).orElse("no date");
  }

  /** Returns the path of its page. */
  String address() {
    return Site.url(inspection).orElse("/");
  }
}
