package scrutiny.web.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradePill;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** Which council an inspection was of, of what kind, when, and on what topic. */
final class InspectionIntroduction {
  private final ResourceLabels labels;
  private final SectionQuery properties;

  InspectionIntroduction(PageSources sources) {
    this.labels = sources.labels();
    this.properties = sources.query("inspection/introduction.rq");
  }

  /** Returns the paragraphs at the top of the page. Needs a transaction. */
  Html html(Node inspection) {
    List<QueryRow> rows = properties.rows(inspection);
    List<Html> lead =
        new ArrayList<>(values("authority", rows).stream().map(labels::html).toList());
    values("kind", rows).stream()
        .map(kind -> Html.text(Wording.capitalised(labels.of(kind))))
        .forEach(lead::add);
    lead.add(dates(rows));
    List<Html> items = new ArrayList<>();
    values("reportPublishedOn", rows).stream()
        .findFirst()
        .ifPresent(day -> add("Report published", DateText.html(day), items));
    addAll(
        "Outcome",
        values("outcome", rows).stream()
            .map(outcome -> GradePill.of(outcome, Optional.empty(), labels))
            .toList(),
        items);
    addAll("Theme of the joint inspection", linked("jointTheme", rows), items);
    addAll("Topic", linked("topic", rows), items);
    addAll("Focus", linked("focus", rows), items);
    addAll("Themes", linked("theme", rows), items);
    addAll("Partners", linked("partner", rows), items);
    addAll("Combined with", linked("combinedWith", rows), items);
    if (!values("priorityAction", rows).isEmpty()) {
      add(
          "Priority action",
          Html.text(
              isOfKind("sif", rows)
                  ? "The report recommends priority and immediate action."
                  : "The inspectors identified an area for priority action."),
          items);
    }
    return Html.concat(
        Html.element("p").attribute("class", "lead").with(Links.joined(" · ", lead)),
        items.isEmpty()
            ? Html.EMPTY
            : Html.element("dl").attribute("class", "properties").with(Html.concat(items)));
  }

  private static Html dates(List<QueryRow> rows) {
    Optional<Node> start =
        values("startDate", rows).stream()
            .findFirst()
            .or(() -> values("month", rows).stream().findFirst());
    Optional<Node> end = values("endDate", rows).stream().findFirst();
    return Html.text(
        start.map(day -> DateText.period(day, end)).orElse("no document states its date"));
  }

  private List<Html> linked(String property, List<QueryRow> rows) {
    return values(property, rows).stream().map(labels::html).toList();
  }

  /** Returns whether an inspection is of a kind: each framework has its own words. */
  private static boolean isOfKind(String kind, List<QueryRow> rows) {
    return values("kind", rows).stream()
        .anyMatch(node -> node.isURI() && node.getURI().endsWith("/kind/" + kind));
  }

  private static void addAll(String term, List<Html> values, List<Html> items) {
    if (!values.isEmpty()) {
      add(term, Links.joined("; ", values), items);
    }
  }

  private static void add(String term, Html value, List<Html> items) {
    items.add(Html.of("dt", term));
    items.add(Html.of("dd", value));
  }

  private static List<Node> values(String property, List<QueryRow> rows) {
    Node wanted = NodeFactory.createURI(Site.ONTOLOGY + property);
    return rows.stream()
        .filter(row -> row.node("property").equals(wanted))
        .map(row -> row.node("value"))
        .toList();
  }
}
