package scrutiny.web.concept;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionList;

/** The page of a theme of findings for people. */
public final class ThemePage {
  private final Definition definition;
  private final SectionList<Node> sections;

  /** Creates the page with its sections. */
  public ThemePage(PageSources sources) {
    this.definition = new Definition(sources);
    this.sections =
        new SectionList<>(
            List.of(
                new ThemeCouncils(sources),
                new FoundItems(sources, "concept/theme-findings.rq", "Newest findings"),
                new ThemeInspections(sources)));
  }

  /** Returns the content below the name of a theme. Needs a transaction. */
  public Html html(Node theme) {
    return Html.concat(definition.html(theme), sections.html(theme));
  }
}
