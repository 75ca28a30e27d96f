package scrutiny.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.QueryRow;
import scrutiny.resource.BundledFile;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradePill;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The properties of a thing that its page shows, in the order of their file. */
final class ChosenProperties {
  /** The names of the properties with their headings. */
  private static final List<List<String>> CHOSEN =
      BundledFile.rows("/web/source/properties.tsv", 2);

  /** The number of values of a property on the page; all are among all properties. */
  private static final int MAX_VALUES = 12;

  private final SectionQuery properties;
  private final ResourceLabels labels;

  ChosenProperties(PageSources sources) {
    this.properties = sources.query("source/properties.rq");
    this.labels = sources.labels();
  }

  /** Returns the properties as a list of headings with their values. Needs a transaction. */
  Html html(Node thing) {
    Map<Node, List<QueryRow>> byProperty = QueryRow.groupedBy("property", properties.rows(thing));
    List<Html> items = new ArrayList<>();
    for (List<String> chosen : CHOSEN) {
      Node property = NodeFactory.createURI(Site.ONTOLOGY + chosen.getFirst());
      List<QueryRow> rows = byProperty.getOrDefault(property, List.of());
      if (!rows.isEmpty()) {
        items.add(Html.of("dt", chosen.get(1)));
        items.add(Html.of("dd", values(rows)));
      }
    }
    return items.isEmpty()
        ? Html.EMPTY
        : Html.element("dl").attribute("class", "properties").with(Html.concat(items));
  }

  private Html values(List<QueryRow> rows) {
    List<Html> values =
        rows.stream().limit(MAX_VALUES).map(row -> value(row.node("value"))).toList();
    String more =
        rows.size() > MAX_VALUES ? " and %d more".formatted(rows.size() - MAX_VALUES) : "";
    return Html.concat(Links.joined("; ", values), Html.text(more));
  }

  private Html value(Node value) {
    if (value.isLiteral()) {
      return Html.text(Wording.number(DateText.of(value)));
    }
    return value.isURI() && value.getURI().contains("/vocab/grade/")
        ? GradePill.of(value, Optional.empty(), labels)
        : labels.html(value);
  }
}
