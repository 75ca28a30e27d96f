package scrutiny.web.council;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.section.Event;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionList;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.StatedGrade;

/** The page of a council for people. */
public final class CouncilPage {
  private final PageSources sources;
  private final SectionQuery code;
  private final SectionQuery events;
  private final SectionQuery grades;
  private final SectionQuery jointInspections;
  private final CouncilIntroduction introduction;
  private final SectionList<Council> sections;

  /** Creates the page with its sections. */
  public CouncilPage(PageSources sources) {
    this.sources = sources;
    this.code = sources.query("council/code.rq");
    this.events = sources.query("council/events.rq");
    this.grades = sources.query("council/grades.rq");
    this.jointInspections = sources.query("council/joint-inspections.rq");
    this.introduction = new CouncilIntroduction(sources);
    this.sections =
        new SectionList<>(
            List.of(
                new LatestGrades(sources),
                new Timeline(sources),
                new GradeMatrix(sources),
                new People(sources),
                new Deliveries(sources),
                new FindingsByTheme(sources),
                new Statements(sources),
                new Documents(sources),
                new Neighbours(sources),
                new Identifiers(sources),
                new Questions(sources)));
  }

  /** Returns the content below the name of a council. Needs a transaction. */
  public Html html(Node node) {
    String name = sources.labels().of(node);
    String key = code.rows(node).stream().map(row -> row.text("code")).findFirst().orElse(name);
    List<QueryRow> judged = grades.rows(node);
    Council council =
        new Council(
            node,
            name,
            key,
            Event.read(events.rows(node)),
            StatedGrade.read(judged, sources.passages()),
            new JointResults(jointInspections.rows(node)));
    return Html.concat(introduction.html(council), sections.html(council));
  }
}
