package scrutiny.web.person;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DataTable;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PostEvidence;
import scrutiny.web.section.PostHolding;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The posts of a person, with dates and how they are known. */
final class Posts implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery posts;
  private final SectionQuery texts;
  private final PostEvidence evidence;

  Posts(PageSources sources) {
    this.labels = sources.labels();
    this.posts = sources.query("person/posts.rq");
    this.texts = sources.query("person/posts-evidence.rq");
    this.evidence = new PostEvidence(sources.labels(), sources.passages());
  }

  @Override
  public String id() {
    return "posts";
  }

  @Override
  public String title() {
    return "Posts";
  }

  @Override
  public Html content(Node person) {
    List<PostHolding> holdings = PostHolding.read(posts.rows(person), "organisation");
    if (holdings.isEmpty()) {
      return Wording.nothing("No document in the collection gives this person a post.");
    }
    Map<Node, List<QueryRow>> byTenure = QueryRow.groupedBy("tenure", texts.rows(person));
    return DataTable.html(
        "Posts, the latest first",
        List.of("Post", "At", "Title", "Time in post", "How it is known"),
        holdings.stream()
            .sorted(PostHolding.latestFirst())
            .map(holding -> row(holding, byTenure))
            .toList());
  }

  private List<Html> row(PostHolding holding, Map<Node, List<QueryRow>> byTenure) {
    return List.of(
        Html.text(Wording.capitalised(labels.of(holding.role()))),
        holding.other().map(labels::html).orElseGet(() -> Html.text("not stated")),
        Html.text(evidence.title(holding)),
        Html.text(holding.time()),
        evidence.html(holding, byTenure));
  }
}
