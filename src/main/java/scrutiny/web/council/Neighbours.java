package scrutiny.web.council;

import java.util.List;
import java.util.Map;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradePill;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The last overall grades of the councils that are statistically most similar. */
final class Neighbours implements Section<Council> {
  private static final String QUERY = "compare-neighbours";

  private final ResourceLabels labels;
  private final SectionQuery neighbours;

  Neighbours(PageSources sources) {
    this.labels = sources.labels();
    this.neighbours = sources.query("council/neighbours.rq");
  }

  @Override
  public String id() {
    return "neighbours";
  }

  @Override
  public String title() {
    return "Statistical neighbours";
  }

  @Override
  public Html content(Council council) {
    List<QueryRow> rows = QueryRow.firstPer("council", neighbours.rows(council.node()));
    if (rows.isEmpty()) {
      return Wording.nothing("The model of 2023 gives no statistical neighbours of this council.");
    }
    return Html.concat(
        DataTable.html(
            "The councils most similar to it, with their last overall grade",
            List.of("Council", "Overall grade", "Inspected"),
            rows.stream().map(this::row).toList()),
        spreadsheets(council),
        Links.more(Links.toQuery(QUERY, council.parameters(), "Compare it with its neighbours")));
  }

  /** Returns links to workbooks with the grades of all of them in the areas judged of late. */
  private Html spreadsheets(Council council) {
    List<Html> links =
        council.latestAreas().stream()
            .map(area ->
                Links.toQuery(
                    QUERY,
                    Map.of(
                        Council.PARAMETER,
                        council.key(),
                        "area",
                        area.getLocalName(),
                        "format",
                        "xlsx"),
                    labels.of(area)))
            .toList();
    return links.isEmpty()
        ? Html.EMPTY
        : Html.of(
            "p", Html.text("Its grade and theirs as a spreadsheet: "), Links.joined(" · ", links));
  }

  private List<Html> row(QueryRow row) {
    return List.of(
        labels.html(row.node("council")),
        row.value("grade")
            .map(grade -> GradePill.of(grade, Site.url(row.node("judgement").getURI()), labels))
            .orElseGet(() -> Html.text("no document gives one")),
        DateText.html(
            row.value("start"), row.value("grade").isPresent() ? "date not stated" : "–"));
  }
}
