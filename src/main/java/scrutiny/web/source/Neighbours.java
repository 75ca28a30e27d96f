package scrutiny.web.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** What the same document states of the same kind just before and just after a thing. */
final class Neighbours {
  private final SectionQuery sameKind;

  Neighbours(PageSources sources) {
    this.sameKind = sources.query("source/neighbours.rq");
  }

  /** Returns the section, or nothing without neighbours. Needs a transaction. */
  Html html(Node thing) {
    List<QueryRow> all = QueryRow.firstPer("other", sameKind.rows(thing));
    int place = all.stream().map(row -> row.node("other")).toList().indexOf(thing);
    if (place < 0 || all.size() == 1) {
      return Html.EMPTY;
    }
    List<Html> items = new ArrayList<>();
    if (place > 0) {
      items.add(item("Before: ", all.get(place - 1)));
    }
    if (place + 1 < all.size()) {
      items.add(item("After: ", all.get(place + 1)));
    }
    return Html.concat(
        Html.of("h2", "Near it in the document"),
        Html.element("ul").attribute("class", "findings").with(Html.concat(items)));
  }

  private static Html item(String place, QueryRow row) {
    return Html.of(
        "li",
        Html.of("b", place),
        Links.to(row.node("other"), Html.text(Wording.shortened(row.text("words")))));
  }
}
