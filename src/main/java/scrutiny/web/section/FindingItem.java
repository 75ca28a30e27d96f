package scrutiny.web.section;

import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;

/** Renders a finding as an item of a list: whether it is good or bad, and its text. */
public final class FindingItem {
  private final ResourceLabels labels;
  private final PassageLinks passages;

  /** Creates a renderer. */
  public FindingItem(ResourceLabels labels, PassageLinks passages) {
    this.labels = labels;
    this.passages = passages;
  }

  /** Returns the item, its text shortened if it is long, of a row as that of {@link #complete}. */
  public Html shortened(QueryRow row) {
    return item(row, Wording.shortened(row.text("words")), Html.EMPTY);
  }

  /**
   * Returns the item with its complete text.
   *
   * @param row has {@code words}, {@code polarity} and the passage
   * @param note what follows the text, such as the themes
   */
  public Html complete(QueryRow row, Html note) {
    return item(row, row.text("words"), note);
  }

  private Html item(QueryRow row, String text, Html note) {
    Html words = Html.text(text);
    Optional<Node> polarity = row.value("polarity");
    return Html.element("li")
        .attribute("class", polarity.map(FindingItem::code).orElse("unclear"))
        .with(
            polarity
                .map(node ->
                    Html.concat(
                        Html.element("b")
                            .attribute("class", "polarity")
                            .with(Wording.capitalised(labels.of(node))),
                        Html.text(" ")))
                .orElse(Html.EMPTY),
            passages.url(row).map(url -> Html.link(url, words)).orElse(words),
            note);
  }

  private static String code(Node polarity) {
    return polarity.isURI() ? polarity.getURI().replaceFirst("^.*/", "") : "unclear";
  }
}
