package scrutiny.web.person;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** Other people in the graph who are possibly the same, with the reason. */
final class SamePeople implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery people;

  SamePeople(PageSources sources) {
    this.labels = sources.labels();
    this.people = sources.query("person/possibly-same.rq");
  }

  @Override
  public String id() {
    return "possibly-the-same";
  }

  @Override
  public String title() {
    return "Possibly the same person";
  }

  @Override
  public Html content(Node person) {
    List<Html> items =
        QueryRow.firstPer("other", people.rows(person)).stream().map(this::item).toList();
    return items.isEmpty()
        ? Wording.nothing("Nobody else in the graph might be the same person.")
        : Html.of("ul", Html.concat(items));
  }

  private Html item(QueryRow row) {
    String reason = row.text("reason");
    return Html.of(
        "li", labels.html(row.node("other")), Html.text(reason.isEmpty() ? "" : ": " + reason));
  }
}
