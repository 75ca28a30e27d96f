package scrutiny.web.council;

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
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** What a council is, where, since when, and which councils it replaced or was replaced by. */
final class CouncilIntroduction {
  private final ResourceLabels labels;
  private final SectionQuery properties;
  private final SectionQuery reorganisation;

  CouncilIntroduction(PageSources sources) {
    this.labels = sources.labels();
    this.properties = sources.query("council/introduction.rq");
    this.reorganisation = sources.query("council/reorganisation.rq");
  }

  /** Returns the paragraphs at the top of the page. Needs a transaction. */
  Html html(Council council) {
    List<QueryRow> rows = properties.rows(council.node());
    List<Html> lead = new ArrayList<>();
    first("fullName", rows).map(labels::of).map(Html::text).ifPresent(lead::add);
    first("authorityType", rows)
        .map(type -> Html.text(Wording.capitalised(labels.of(type))))
        .ifPresent(lead::add);
    first("region", rows).map(labels::html).ifPresent(lead::add);
    return Html.concat(
        Html.element("p").attribute("class", "lead").with(Links.joined(" · ", lead)),
        life(rows, reorganisation.rows(council.node())));
  }

  private Html life(List<QueryRow> rows, List<QueryRow> changes) {
    Optional<Node> end = first("endDate", rows);
    List<Html> sentences = new ArrayList<>();
    List<QueryRow> before = ofRelation("predecessor", changes);
    if (!before.isEmpty()) {
      sentences.add(
          Html.concat(
              first("startDate", rows)
                  .map(day ->
                      Html.concat(Html.text("Formed on "), DateText.html(day), Html.text(". ")))
                  .orElse(Html.EMPTY),
              Html.text("It replaced "),
              councils(before, "end", ", which ended on "),
              Html.text(". ")));
    }
    end.ifPresent(day ->
        sentences.add(
            Html.concat(
                Html.of("strong", "This council has ended"),
                Html.text(": its last day was "),
                DateText.html(day),
                Html.text(". "))));
    List<QueryRow> after = ofRelation("successor", changes);
    if (!after.isEmpty()) {
      sentences.add(
          Html.concat(
              Html.text("It was replaced by "),
              councils(after, "start", ", which began on "),
              Html.text(".")));
    }
    return sentences.isEmpty() ? Html.EMPTY : Html.of("p", Html.concat(sentences));
  }

  private Html councils(List<QueryRow> rows, String date, String words) {
    List<Html> names =
        rows.stream()
            .map(row ->
                Html.concat(
                    labels.html(row.node("council")),
                    row.value(date)
                        .map(day -> Html.concat(Html.text(words), DateText.html(day)))
                        .orElse(Html.EMPTY)))
            .toList();
    return Links.joined("; ", names);
  }

  private static List<QueryRow> ofRelation(String relation, List<QueryRow> rows) {
    return QueryRow.firstPer(
        "council", rows.stream().filter(row -> row.text("relation").equals(relation)).toList());
  }

  private static Optional<Node> first(String property, List<QueryRow> rows) {
    Node wanted = NodeFactory.createURI(Site.ONTOLOGY + property);
    return rows.stream()
        .filter(row -> row.node("property").equals(wanted))
        .map(row -> row.node("value"))
        .findFirst();
  }
}
