package scrutiny.web.concept;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionList;
import scrutiny.web.section.SectionQuery;

/** The page of a programme of a council for people. */
public final class ProgrammePage {
  private final ResourceLabels labels;
  private final SectionQuery councils;
  private final SectionList<Node> sections;

  /** Creates the page with its sections. */
  public ProgrammePage(PageSources sources) {
    this.labels = sources.labels();
    this.councils = sources.query("concept/programme-councils.rq");
    this.sections =
        new SectionList<>(
            List.of(
                new FoundItems(sources, "concept/programme-findings.rq", "Findings that name it"),
                new ProgrammeDocuments(sources)));
  }

  /** Returns the content below the name of a programme. Needs a transaction. */
  public Html html(Node programme) {
    List<Html> names =
        QueryRow.firstPer("council", councils.rows(programme)).stream()
            .map(row -> labels.html(row.node("council")))
            .toList();
    return Html.concat(
        Html.element("p")
            .attribute("class", "lead")
            .with(Html.text("Programme of "), Links.joined(", ", names)),
        sections.html(programme));
  }
}
