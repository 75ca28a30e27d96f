package scrutiny.web.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/**
 * The inspectors and other members of the team, the lead inspector first, and the officers who
 * signed the letter for their inspectorates, who are not in the team.
 */
final class Team implements Section<Node> {
  private static final List<String> FIRST_ROLES =
      List.of("lead-inspector", "deputy-lead-inspector", "team-inspector", "shadow-inspector");

  /** The roles of those who sign for Ofsted and for other inspectorates. */
  private static final Set<String> SIGNATORY_ROLES = Set.of("ofsted-national", "other");

  /** The role of whoever has no other: a lead inspector is in the team, too. */
  private static final String MEMBER = "team-inspector";

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
    Map<Boolean, List<QueryRow>> rows =
        QueryRow.firstPer("membership", team.rows(inspection)).stream()
            .sorted(
                Comparator.comparingInt(Team::rank)
                    .thenComparing(row -> labels.of(row.node("person"))))
            .collect(Collectors.partitioningBy(Team::isSignatory));
    List<QueryRow> members = rows.getOrDefault(false, List.of());
    List<QueryRow> officers = rows.getOrDefault(true, List.of());
    return Html.concat(
        members.isEmpty()
            ? Wording.nothing("No document in the collection names the inspectors.")
            : list(members),
        officers.isEmpty()
            ? Html.EMPTY
            : Html.concat(Html.of("h3", "Signed for the inspectorates by"), list(officers)));
  }

  private static int rank(QueryRow row) {
    int rank = FIRST_ROLES.indexOf(code(row));
    return rank < 0 ? FIRST_ROLES.size() : rank;
  }

  private static String code(QueryRow row) {
    return row.node("role").getURI().replaceFirst("^.*/", "");
  }

  private Html list(List<QueryRow> rows) {
    return Html.of(
        "ul",
        Html.concat(QueryRow.groupedBy("person", rows).values().stream().map(this::item).toList()));
  }

  /** Returns a person with all roles. */
  private Html item(List<QueryRow> rows) {
    QueryRow first = rows.getFirst();
    List<Html> roles =
        rows.stream()
            .filter(row -> row.equals(first) || !code(row).equals(MEMBER))
            .map(this::role)
            .toList();
    return Html.of(
        "li",
        labels.html(first.node("person")),
        Html.text(", "),
        isSignatory(first) ? Html.EMPTY : Links.joined(", ", roles),
        first
            .value("organisation")
            .map(body -> Html.concat(Html.text(isSignatory(first) ? "" : ", "), labels.html(body)))
            .orElse(Html.EMPTY));
  }

  private static boolean isSignatory(QueryRow row) {
    return SIGNATORY_ROLES.contains(code(row));
  }

  private Html role(QueryRow row) {
    Html role = Html.text(labels.of(row.node("role")));
    return passages.url(row).map(url -> Html.link(url, role)).orElse(role);
  }
}
