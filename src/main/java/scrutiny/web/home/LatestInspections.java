package scrutiny.web.home;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.query.BundledQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.SparqlService;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;

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
    List<Html> rows = inspections.stream().map(LatestInspections::row).toList();
    return MapTable.table(
        "Latest inspections and visits", rows, "Council", "Kind", "Began", "Overall grade");
  }

  private static Html row(List<QueryRow> rows) {
    QueryRow first = rows.getFirst();
    Html kind =
        Html.text(Wording.capitalised(first.optionalText("kind").orElse("kind not stated")));
    return Html.of(
        "tr",
        Html.element("th").attribute("scope", "row").with(councils(rows)),
        Html.of("td", link(first.text("inspection"), kind)),
        Html.of(
            "td",
            first
                .optionalText("start")
                .or(() -> first.optionalText("sortDate"))
                .map(DayText::html)
                .orElse(Html.EMPTY)),
        Html.of("td", grade(rows)));
  }

  private static Html councils(List<QueryRow> rows) {
    Map<String, String> names = new LinkedHashMap<>();
    rows.forEach(row -> names.putIfAbsent(row.text("council"), row.text("name")));
    List<Html> links = new ArrayList<>();
    names.forEach((council, name) -> {
      if (!links.isEmpty()) {
        links.add(Html.text(", "));
      }
      links.add(link(council, Html.text(name)));
    });
    return Html.concat(links);
  }

  /** Returns the grade, or the reason why the inspection gave none. */
  private static Html grade(List<QueryRow> rows) {
    for (QueryRow row : rows) {
      Optional<GradeMark> mark = row.optionalText("grade").flatMap(GradeMark::ofGrade);
      if (mark.isPresent()) {
        return KnownGrade.pill(mark.get(), row.optionalText("judgement"));
      }
    }
    for (QueryRow row : rows) {
      if (row.value("reason").isPresent()) {
        return link(row.text("judgement"), Html.text(Wording.capitalised(row.text("reason"))));
      }
    }
    return Html.element("span").attribute("class", "none").with("No overall grade");
  }

  private static Html link(String iri, Html content) {
    return Html.link(Site.url(iri).orElse(iri), content);
  }
}
