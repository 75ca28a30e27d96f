package scrutiny.web.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.FindingItem;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The findings of an inspection by section of its report, with polarity and themes. */
final class Findings implements Section<Node> {
  /** The heading of findings that stand in no section on an area; a letter has no such sections. */
  private static final String NO_AREA = "Outside the sections on judged areas";

  private final ResourceLabels labels;
  private final FindingItem item;
  private final SectionQuery findings;

  Findings(PageSources sources) {
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
    return "Findings";
  }

  @Override
  public Html content(Node inspection) {
    List<QueryRow> rows = findings.rows(inspection);
    if (rows.isEmpty()) {
      return Wording.nothing("No report in the collection has findings of it.");
    }
    Map<String, List<Html>> sections = new LinkedHashMap<>();
    for (List<QueryRow> found :
        QueryRow.withDistinctText("words", QueryRow.groupedBy("found", rows).values())) {
      sections
          .computeIfAbsent(section(found.getFirst()), name -> new ArrayList<>())
          .add(item(found));
    }
    List<Html> parts = new ArrayList<>();
    boolean onlyOneList = sections.keySet().equals(Set.of(NO_AREA));
    sections.forEach((name, items) -> {
      if (!onlyOneList) {
        parts.add(Html.of("h3", name));
      }
      parts.add(Html.element("ul").attribute("class", "findings").with(Html.concat(items)));
    });
    return Html.concat(parts);
  }

  private String section(QueryRow row) {
    return row.value("area").map(area -> Wording.capitalised(labels.of(area))).orElse(NO_AREA);
  }

  private Html item(List<QueryRow> found) {
    List<String> themes =
        QueryRow.firstPer("theme", found).stream()
            .flatMap(row -> row.value("theme").stream())
            .map(labels::of)
            .toList();
    Html note =
        themes.isEmpty()
            ? Html.EMPTY
            : Html.element("small").with(" On: " + String.join(", ", themes));
    return item.complete(found.getFirst(), note);
  }
}
