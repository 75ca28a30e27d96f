package scrutiny.web.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PostEvidence;
import scrutiny.web.section.PostHolding;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The directors, members and officers of a council, now and before, and how that is known. */
final class People implements Section<Council> {
  /** The roles that come first; the others follow in the order of their names. */
  private static final List<String> FIRST_ROLES =
      List.of(
          "director-of-childrens-services", "cabinet-member", "council-leader", "chief-executive");

  /** The number of holders of a role on the page; the others are in the prebuilt query. */
  private static final int MAX_HOLDERS = 12;

  private final ResourceLabels labels;
  private final SectionQuery people;
  private final SectionQuery texts;
  private final PostEvidence evidence;

  People(PageSources sources) {
    this.labels = sources.labels();
    this.people = sources.query("council/people.rq");
    this.texts = sources.query("council/people-evidence.rq");
    this.evidence = new PostEvidence(sources.labels(), sources.passages());
  }

  @Override
  public String id() {
    return "people";
  }

  @Override
  public String title() {
    return "People";
  }

  @Override
  public Html content(Council council) {
    List<PostHolding> holdings = PostHolding.read(people.rows(council.node()), "person");
    if (holdings.isEmpty()) {
      return Wording.nothing("No document in the collection names a holder of a post here.");
    }
    Map<Node, List<QueryRow>> byTenure = QueryRow.groupedBy("tenure", texts.rows(council.node()));
    Map<String, List<PostHolding>> roles = new TreeMap<>(Comparator.comparing(this::rank));
    for (PostHolding holding : holdings) {
      roles.computeIfAbsent(code(holding.role()), role -> new ArrayList<>()).add(holding);
    }
    List<Html> tables = new ArrayList<>();
    roles.values().forEach(role -> tables.add(table(role, byTenure)));
    return Html.concat(
        Html.of(
            "p",
            "Each date is that of a document that names the person in the post. The first person in"
                + " each table is the most recent one named; they may have left since."),
        Html.concat(tables),
        Links.more(
            Links.toPicture("posts-over-the-years", council.parameters(), "As a picture"),
            Links.toQuery(
                "officers-of-an-authority", council.parameters(), "Every day and document")));
  }

  private String rank(String code) {
    int first = FIRST_ROLES.indexOf(code);
    return (first < 0 ? FIRST_ROLES.size() : first) + code;
  }

  private static String code(Node role) {
    return role.isURI() ? role.getURI().replaceFirst("^.*/", "") : "";
  }

  private Html table(List<PostHolding> holdings, Map<Node, List<QueryRow>> byTenure) {
    List<List<Html>> rows =
        holdings.stream()
            .sorted(PostHolding.latestFirst().thenComparing(this::name))
            .limit(MAX_HOLDERS)
            .map(holding -> row(holding, byTenure))
            .toList();
    return DataTable.html(
        Wording.capitalised(labels.of(holdings.getFirst().role())),
        List.of("Person", "Title", "Time in post", "How it is known"),
        rows);
  }

  private String name(PostHolding holding) {
    return holding.other().map(labels::of).orElse("holder not named");
  }

  private List<Html> row(PostHolding holding, Map<Node, List<QueryRow>> byTenure) {
    return List.of(
        holding.other().map(labels::html).orElseGet(() -> Html.text("holder not named")),
        Html.text(evidence.title(holding)),
        Html.text(holding.time()),
        evidence.html(holding, byTenure));
  }
}
