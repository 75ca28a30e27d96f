package scrutiny.web.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;

/** Renders how it is known that a person held a post, with a link to the text. */
public final class PostEvidence {
  private final ResourceLabels labels;
  private final PassageLinks passages;

  /** Creates a renderer. */
  public PostEvidence(ResourceLabels labels, PassageLinks passages) {
    this.labels = labels;
    this.passages = passages;
  }

  /**
   * Returns whether a document states dates or only names the holder, and where.
   *
   * @param texts the texts by tenure, with {@code predicate}, {@code document} and the passage
   */
  public Html html(PostHolding holding, Map<Node, List<QueryRow>> texts) {
    boolean stated = holding.hasStatedDates();
    Html words = Html.text(stated ? "a document states dates" : "documents name the holder");
    return holding.tenures().stream()
        .sorted(Comparator.comparing(Node::toString))
        .flatMap(tenure -> texts.getOrDefault(tenure, List.of()).stream())
        .min(Comparator.comparing(row -> stated && !isDate(row)))
        .map(row ->
            Html.concat(
                passages.url(row).map(url -> Html.link(url, words)).orElse(words),
                Html.text(", in "),
                labels.html(row.node("document"))))
        .orElse(words);
  }

  private static boolean isDate(QueryRow text) {
    return text.node("predicate").getURI().matches(".*#(since|until)");
  }

  /** Returns the titles of a post, and whether it was held for the time being. */
  public String title(PostHolding holding) {
    List<String> titles = holding.values("title").stream().map(labels::of).toList();
    String interim = holding.values("interim").isEmpty() ? "" : " (interim)";
    return (titles.isEmpty() ? "not stated" : String.join("; ", titles)) + interim;
  }
}
