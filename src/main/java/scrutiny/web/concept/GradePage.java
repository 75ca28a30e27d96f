package scrutiny.web.concept;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionList;

/** The page of a grade for people. */
public final class GradePage {
  private final Definition definition;
  private final SectionList<Node> sections;

  /** Creates the page with its sections. */
  public GradePage(PageSources sources) {
    this.definition = new Definition(sources);
    this.sections = new SectionList<>(List.of(new GradeCouncils(sources), new GradeScale(sources)));
  }

  /** Returns the content below the name of a grade. Needs a transaction. */
  public Html html(Node grade) {
    return Html.concat(definition.html(grade), sections.html(grade));
  }
}
