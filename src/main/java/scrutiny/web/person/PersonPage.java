package scrutiny.web.person;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionList;

/** The page of a person for people. */
public final class PersonPage {
  private final SectionList<Node> sections;

  /** Creates the page with its sections. */
  public PersonPage(PageSources sources) {
    this.sections =
        new SectionList<>(
            List.of(
                new Posts(sources),
                new Inspections(sources),
                new Statements(sources),
                new SamePeople(sources)));
  }

  /** Returns the content below the name of a person. Needs a transaction. */
  public Html html(Node person) {
    return sections.html(person);
  }
}
