package scrutiny.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** What a document states, a list for each kind. */
final class StatedFacts {
  /** The number of facts of a kind before the others, which are folded away. */
  private static final int MAX_UNFOLDED = 8;

  private final SectionQuery facts;
  private final ResourceLabels labels;

  StatedFacts(PageSources sources) {
    this.facts = sources.query("source/facts.rq");
    this.labels = sources.labels();
  }

  /** Returns a section for each kind that the document states. Needs a transaction. */
  Html html(Node document) {
    Map<Node, List<QueryRow>> byKind = QueryRow.groupedBy("kind", facts.rows(document));
    List<Html> sections = new ArrayList<>();
    for (StatedKind kind : StatedKind.values()) {
      List<QueryRow> rows = byKind.getOrDefault(kind.type(), List.of());
      if (!rows.isEmpty()) {
        sections.add(section(kind, QueryRow.firstPer("fact", rows)));
      }
    }
    return sections.isEmpty()
        ? Wording.nothing("Nothing was read from this document but what is above.")
        : Html.concat(sections);
  }

  private Html section(StatedKind kind, List<QueryRow> rows) {
    List<Html> items = rows.stream().map(row -> item(kind, row)).toList();
    Html folded =
        items.size() <= MAX_UNFOLDED
            ? Html.EMPTY
            : Html.of(
                "details",
                Html.of("summary", items.size() - MAX_UNFOLDED + " more"),
                list(items.subList(MAX_UNFOLDED, items.size())));
    return Html.of(
        "section",
        Html.of("h2", kind.heading() + " (" + items.size() + ")"),
        list(items.subList(0, Math.min(MAX_UNFOLDED, items.size()))),
        folded);
  }

  private static Html list(List<Html> items) {
    return Html.element("ul").attribute("class", "findings").with(Html.concat(items));
  }

  /** Returns a fact: a judgement by its name, since its words may be a grade alone. */
  private Html item(StatedKind kind, QueryRow row) {
    String text =
        kind == StatedKind.JUDGEMENT
            ? labels.of(row.node("fact"))
            : Wording.shortened(row.text("words"));
    return Html.of("li", Links.to(row.node("fact"), Html.text(text)));
  }
}
