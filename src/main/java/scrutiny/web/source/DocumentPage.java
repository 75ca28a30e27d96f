package scrutiny.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The page of a document: what it is, where its text is, and what it states, by kind. */
public final class DocumentPage {
  private final ResourceLabels labels;
  private final SectionQuery document;
  private final ChosenProperties properties;
  private final StatedFacts facts;

  /** Creates the page. */
  public DocumentPage(PageSources sources) {
    this.labels = sources.labels();
    this.document = sources.query("source/document.rq");
    this.properties = new ChosenProperties(sources);
    this.facts = new StatedFacts(sources);
  }

  /** Returns the content below the title of a document. Needs a transaction. */
  public Html html(Node thing) {
    List<QueryRow> rows = document.rows(thing);
    List<Html> lead = new ArrayList<>();
    first("type", rows)
        .map(type -> Html.text(Wording.capitalised(labels.of(type))))
        .ifPresent(lead::add);
    first("publisher", rows).map(labels::html).ifPresent(lead::add);
    lead.add(DateText.html(first("published", rows), "date not stated"));
    return Html.concat(
        Html.element("p").attribute("class", "lead").with(Links.joined(" · ", lead)),
        Html.of("p", Links.joined(" · ", texts(thing, rows))),
        properties.html(thing),
        facts.html(thing));
  }

  private static Optional<Node> first(String column, List<QueryRow> rows) {
    return rows.stream().flatMap(row -> row.value(column).stream()).findFirst();
  }

  /** Returns the links to the text here and at the publisher. */
  private static List<Html> texts(Node thing, List<QueryRow> rows) {
    List<Html> links = new ArrayList<>();
    Site.textUrl(thing)
        .ifPresent(url -> links.add(Html.link(url, Html.text("Text with all facts marked"))));
    for (QueryRow row : QueryRow.firstPer("url", rows)) {
      row.optionalText("url")
          .ifPresent(address ->
              links.add(
                  Html.link(
                      address,
                      Html.text("Original at " + Links.host(address).orElse("its publisher")))));
    }
    if (first("url", rows).isEmpty()) {
      links.add(Html.text("its address at the publisher is not known"));
    }
    return links;
  }
}
