package scrutiny.web.concept;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;

/** What a concept means, and where it comes from. */
final class Definition {
  /** The source of the concepts that no framework defines. */
  private static final String OWN = "Scrutiny";

  private final SectionQuery definition;

  Definition(PageSources sources) {
    this.definition = sources.query("concept/definition.rq");
  }

  /** Returns the paragraphs below the name of a concept. Needs a transaction. */
  Html html(Node concept) {
    List<QueryRow> rows = definition.rows(concept);
    List<Html> lead =
        QueryRow.firstPer("definition", rows).stream()
            .map(row -> Html.element("p").attribute("class", "lead").with(row.text("definition")))
            .toList();
    List<Html> frameworks =
        QueryRow.firstPer("source", rows).stream()
            .map(row -> row.text("source"))
            .filter(source -> !source.isEmpty() && !source.equals(OWN))
            .map(source -> Html.of("li", source))
            .toList();
    return Html.concat(
        Html.concat(lead),
        frameworks.isEmpty()
            ? Html.EMPTY
            : Html.concat(Html.of("p", "Defined in:"), Html.of("ul", Html.concat(frameworks))));
  }
}
