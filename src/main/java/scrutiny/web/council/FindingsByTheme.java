package scrutiny.web.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.FindingItem;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** Some findings of the latest report on a council, by theme. */
final class FindingsByTheme implements Section<Council> {
  /** The number of themes on the page, those with most findings. */
  private static final int MAX_THEMES = 6;

  /** The number of findings of a theme on the page. */
  private static final int MAX_FINDINGS = 2;

  private final ResourceLabels labels;
  private final FindingItem item;
  private final SectionQuery findings;

  FindingsByTheme(PageSources sources) {
    this.labels = sources.labels();
    this.item = new FindingItem(sources.labels(), sources.passages());
    this.findings = sources.query("inspection/findings.rq");
  }

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public String title() {
    return "Latest findings by theme";
  }

  @Override
  public Html content(Council council) {
    List<QueryRow> rows = latest(council);
    if (rows.isEmpty()) {
      return Wording.nothing("No report in the collection has findings about this council.");
    }
    List<Html> themes =
        QueryRow.groupedBy("theme", rows).entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<Node, List<QueryRow>> theme) -> -theme.getValue().size())
                    .thenComparing(theme -> labels.of(theme.getKey())))
            .limit(MAX_THEMES)
            .map(theme -> theme(theme.getKey(), theme.getValue(), council))
            .toList();
    return Html.concat(
        Html.of(
            "p",
            Html.text("From "),
            labels.html(rows.getFirst().node("inspection")),
            Html.text(".")),
        Html.concat(themes),
        Links.more(
            Links.toQuery(
                "findings-of-an-authority", council.parameters(), "All findings on all themes"),
            Links.toQuery(
                "recommendations-of-an-authority", council.parameters(), "Recommendations"),
            Links.toPicture(
                "themes-over-the-years", council.parameters(), "Themes over the years")));
  }

  /** Returns the findings on a theme of the latest report that has any. */
  private List<QueryRow> latest(Council council) {
    return council.events().stream()
        .filter(event -> event.report().isPresent() && event.council().equals(council.node()))
        .map(event ->
            findings.rows(event.inspection()).stream()
                .filter(row -> row.value("theme").isPresent())
                .toList())
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Html theme(Node theme, List<QueryRow> rows, Council council) {
    List<QueryRow> found =
        QueryRow.withDistinctText("words", QueryRow.groupedBy("found", rows).values()).stream()
            .map(List::getFirst)
            .toList();
    Map<String, String> parameters = new TreeMap<>(council.parameters());
    parameters.put("theme", theme.getURI().replaceFirst("^.*/", ""));
    List<Html> items = new ArrayList<>();
    found.stream().limit(MAX_FINDINGS).forEach(row -> items.add(item.shortened(row)));
    return Html.of(
        "section",
        Html.of("h3", Wording.capitalised(labels.of(theme))),
        Html.element("ul").attribute("class", "findings").with(Html.concat(items)),
        Links.more(
            Links.toQuery(
                "findings-of-an-authority",
                parameters,
                Wording.count(found.size(), "finding", "findings")
                    + " on this theme in this report; those of all reports")));
  }
}
