package scrutiny.web.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DateText;
import scrutiny.web.section.Event;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.StatedGrade;
import scrutiny.web.section.Wording;

/** The last grade in each area, and apart from them the results of joint inspections. */
final class LatestGrades implements Section<Council> {
  /** The kinds of joint inspections, which judge an area's services together. */
  private static final List<String> JOINT_KINDS = List.of("area-send", "jtai");

  /** A last grade; {@code noneSince} is the first later inspection without a grade in its area. */
  private record Latest(StatedGrade grade, Optional<Event> event, String noneSince) {}

  private final ResourceLabels labels;
  private final PassageLinks passages;
  private final SectionQuery latestGrades;

  LatestGrades(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
    this.latestGrades = sources.query("council/latest-grades.rq");
  }

  @Override
  public String id() {
    return "latest-grades";
  }

  @Override
  public String title() {
    return "Latest grades";
  }

  @Override
  public Html content(Council council) {
    List<Latest> latest = latest(council);
    Optional<Node> framework = newestFramework(latest);
    List<Latest> judged = latest.stream().filter(each -> isOf(framework, each)).toList();
    List<Latest> earlier = latest.stream().filter(each -> !isOf(framework, each)).toList();
    return Html.concat(
        latest.isEmpty()
            ? Wording.nothing("No document in the collection gives this council a grade.")
            : list(judged),
        earlier.isEmpty()
            ? Html.EMPTY
            : Html.concat(Html.of("h3", "Areas of earlier frameworks"), list(earlier)),
        joint(council));
  }

  /** Returns the framework of the newest of the inspections that gave the grades. */
  private static Optional<Node> newestFramework(List<Latest> latest) {
    return latest.stream()
        .max(Comparator.comparing(LatestGrades::start))
        .flatMap(newest -> newest.event)
        .flatMap(Event::framework);
  }

  private static boolean isOf(Optional<Node> framework, Latest latest) {
    return latest.grade.isOverall()
        || (latest.noneSince.isEmpty() && latest.event.flatMap(Event::framework).equals(framework));
  }

  private List<Latest> latest(Council council) {
    Map<Node, StatedGrade> grades =
        council.grades().stream()
            .collect(Collectors.toMap(StatedGrade::judgement, Function.identity(), (a, b) -> a));
    List<Latest> latest = new ArrayList<>();
    for (QueryRow row : latestGrades.rows(council.node())) {
      StatedGrade grade = grades.get(row.node("judgement"));
      if (grade != null && grade.isGrade()) {
        latest.add(new Latest(grade, council.event(grade.inspection()), row.text("noneSince")));
      }
    }
    latest.sort(
        Comparator.comparing((Latest each) -> !each.grade.isOverall())
            .thenComparing(LatestGrades::start, Comparator.reverseOrder())
            .thenComparing(each -> labels.of(each.grade.area())));
    return latest;
  }

  private static String start(Latest latest) {
    return latest.event.flatMap(Event::start).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Html list(List<Latest> grades) {
    return Html.element("ul")
        .attribute("class", "grade-list")
        .with(Html.concat(grades.stream().map(this::item).toList()));
  }

  private Html item(Latest latest) {
    Html since =
        latest.noneSince.isEmpty()
            ? Html.EMPTY
            : Html.of(
                "small",
                "Inspections since "
                    + DateText.of(NodeFactory.createLiteralString(latest.noneSince))
                    + " give no grade in this area.");
    return Html.of(
        "li",
        Html.of("b", Wording.capitalised(labels.of(latest.grade.area()))),
        latest.grade.pill(labels),
        latest
            .event
            .map(event -> Html.of("small", event.link(labels), Html.text(", " + event.dates())))
            .orElse(Html.EMPTY),
        since);
  }

  private Html joint(Council council) {
    List<Html> items = new ArrayList<>();
    for (String kind : JOINT_KINDS) {
      council.events().stream()
          .filter(event -> event.isOfKind(kind))
          .findFirst()
          .ifPresent(event -> items.add(joint(event, council)));
    }
    return items.isEmpty()
        ? Html.EMPTY
        : Html.concat(
            Html.of("h3", "Joint inspections"),
            Html.element("ul").attribute("class", "grade-list").with(Html.concat(items)));
  }

  private Html joint(Event event, Council council) {
    List<Html> results = council.jointResults().of(event, labels, passages);
    return Html.of(
        "li",
        Html.of("b", event.link(labels)),
        results.isEmpty() ? Html.of("small", "no outcome stated") : Html.concat(results),
        Html.of("small", event.dates()));
  }
}
