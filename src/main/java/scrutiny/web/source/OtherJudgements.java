package scrutiny.web.source;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;

/** The other judgements of the same inspection, and those of the same area at other times. */
final class OtherJudgements {
  private final SectionQuery judgements;
  private final ResourceLabels labels;

  OtherJudgements(PageSources sources) {
    this.judgements = sources.query("source/judgements.rq");
    this.labels = sources.labels();
  }

  /** Returns the sections of a judgement; nothing for other things. Needs a transaction. */
  Html html(Node thing) {
    List<QueryRow> rows = judgements.rows(thing);
    return Html.concat(
        section("The same area at other inspections", "area", rows),
        section("Other judgements of this inspection", "inspection", rows));
  }

  private Html section(String heading, String group, List<QueryRow> rows) {
    List<Html> items =
        QueryRow.firstPer(
                "other", rows.stream().filter(row -> row.text("group").equals(group)).toList())
            .stream()
            .map(this::item)
            .toList();
    return items.isEmpty()
        ? Html.EMPTY
        : Html.concat(Html.of("h2", heading), Html.of("ul", Html.concat(items)));
  }

  private Html item(QueryRow row) {
    Node judgement = row.node("other");
    return Html.of(
        "li",
        Links.to(
            judgement, Html.text(labels.findFull(judgement).orElseGet(() -> labels.of(judgement)))),
        Html.text(row.value("sortDate").isEmpty() ? ", date not stated" : ""));
  }
}
