package scrutiny.web.inspection;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The inspectors and other members of the team, the lead inspector first. */
final class Team implements Section<Node> {
  private static final List<String> FIRST_ROLES =
      List.of("lead-inspector", "deputy-lead-inspector", "team-inspector", "shadow-inspector");

  private final ResourceLabels labels;
  private final PassageLinks passages;
  private final SectionQuery team;

  Team(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
    this.team = sources.query("inspection/team.rq");
  }

  @Override
  public String id() {
    return "team";
  }

  @Override
  public String title() {
    return "Inspection team";
  }

  @Override
  public Html content(Node inspection) {
    List<Html> items =
        QueryRow.firstPer("membership", team.rows(inspection)).stream()
            .sorted(
                Comparator.comparingInt(Team::rank)
                    .thenComparing(row -> labels.of(row.node("person"))))
            .map(this::item)
            .toList();
    return items.isEmpty()
        ? Wording.nothing("No document in the collection names the inspectors.")
        : Html.of("ul", Html.concat(items));
  }

  private static int rank(QueryRow row) {
    int rank = FIRST_ROLES.indexOf(row.node("role").getURI().replaceFirst("^.*/", ""));
    return rank < 0 ? FIRST_ROLES.size() : rank;
  }

  private Html item(QueryRow row) {
    Html role = Html.text(labels.of(row.node("role")));
    return Html.of(
        "li",
        labels.html(row.node("person")),
        Html.text(", "),
        passages.url(row).map(url -> Html.link(url, role)).orElse(role),
        row.value("organisation")
            .map(body -> Html.concat(Html.text(", "), labels.html(body)))
            .orElse(Html.EMPTY));
  }
}
