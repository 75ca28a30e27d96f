package scrutiny.web.inspection;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionList;

/** The page of an inspection or visit for people. */
public final class InspectionPage {
  private final InspectionIntroduction introduction;
  private final SectionList<Node> sections;

  /** Creates the page with its sections. */
  public InspectionPage(PageSources sources) {
    this.introduction = new InspectionIntroduction(sources);
    this.sections =
        new SectionList<>(
            List.of(
                new Grades(sources),
                new Team(sources),
                new Reports(sources),
                new MissingValues(sources),
                new Findings(sources),
                new Recommendations(sources),
                new Neighbouring(sources),
                new Director(sources),
                new Articles(sources)));
  }

  /** Returns the content below the name of an inspection. Needs a transaction. */
  public Html html(Node inspection) {
    return Html.concat(introduction.html(inspection), sections.html(inspection));
  }
}
