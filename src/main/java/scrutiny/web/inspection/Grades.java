package scrutiny.web.inspection;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.StatedGrade;
import scrutiny.web.section.Wording;

/** The grades of an inspection, each with a link to the text that states it. */
final class Grades implements Section<Node> {
  private final ResourceLabels labels;
  private final PassageLinks passages;
  private final SectionQuery grades;

  Grades(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
    this.grades = sources.query("inspection/grades.rq");
  }

  @Override
  public String id() {
    return "grades";
  }

  @Override
  public String title() {
    return "Grades";
  }

  @Override
  public Html content(Node inspection) {
    List<Html> items =
        StatedGrade.read(grades.rows(inspection), passages).stream()
            .sorted(
                Comparator.comparing((StatedGrade grade) -> !grade.isOverall())
                    .thenComparing(grade -> !grade.isGrade())
                    .thenComparing(grade -> labels.of(grade.area())))
            .map(this::item)
            .toList();
    return items.isEmpty()
        ? Wording.nothing(
            "No document in the collection gives grades of it; visits and area inspections have"
                + " none.")
        : Html.element("ul").attribute("class", "grade-list").with(Html.concat(items));
  }

  private Html item(StatedGrade grade) {
    return Html.of(
        "li", Html.of("b", Wording.capitalised(labels.of(grade.area()))), grade.pill(labels));
  }
}
