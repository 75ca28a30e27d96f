package scrutiny.web.home;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import scrutiny.query.BundledQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.SparqlService;
import scrutiny.web.html.Html;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradeMark;
import scrutiny.web.section.Links;
import scrutiny.web.section.Wording;

/** Renders the inspections and visits that began last. */
public final class LatestInspections {
  private static final BundledQuery INSPECTIONS =
      BundledQuery.read("/web/home/latest-inspections.rq");

  private final SparqlService service;

  public LatestInspections(SparqlService service) {
    this.service = service;
  }

  /** Returns the table, or a sentence if the graph has no inspection with a date. */
  public Html html() {
    Collection<List<QueryRow>> inspections =
        QueryRow.groupedBy("inspection", INSPECTIONS.rows(service)).values();
    if (inspections.isEmpty()) {
      return Html.of("p", "No inspection with a date is known.");
    }
    return DataTable.html(
        "Latest inspections and visits",
        List.of("Council", "Kind", "Began", "Overall grade"),
        inspections.stream().map(LatestInspections::row).toList());
  }

  private static List<Html> row(List<QueryRow> rows) {
    QueryRow first = rows.getFirst();
    Html kind =
        Html.text(Wording.capitalised(first.optionalText("kind").orElse("kind not stated")));
    return List.of(
        councils(rows),
        Links.to(first.node("inspection"), kind),
        DateText.html(first.value("start").orElseGet(() -> first.node("sortDate"))),
        grade(rows));
  }

  private static Html councils(List<QueryRow> rows) {
    return Links.joined(
        ", ",
        QueryRow.firstPer("council", rows).stream()
            .map(row -> Links.to(row.node("council"), Html.text(row.text("name"))))
            .toList());
  }

  /** Returns the grade, or the reason why the inspection gave none. */
  private static Html grade(List<QueryRow> rows) {
    for (QueryRow row : rows) {
      Optional<GradeMark> mark = row.optionalText("grade").flatMap(GradeMark::ofGrade);
      if (mark.isPresent()) {
        return mark.get().pill(row.optionalText("judgement"));
      }
    }
    for (QueryRow row : rows) {
      if (row.value("reason").isPresent()) {
        return Links.to(row.node("judgement"), Html.text(Wording.capitalised(row.text("reason"))));
      }
    }
    return Html.element("span").attribute("class", "none").with("No overall grade");
  }
}
