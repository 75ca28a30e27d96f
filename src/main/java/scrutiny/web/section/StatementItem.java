package scrutiny.web.section;

import java.util.ArrayList;
import java.util.List;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;

/** Renders a statement as a quotation with its speaker, its date and its article. */
public final class StatementItem {
  private final ResourceLabels labels;
  private final PassageLinks passages;

  /** Creates a renderer. */
  public StatementItem(ResourceLabels labels, PassageLinks passages) {
    this.labels = labels;
    this.passages = passages;
  }

  /** Returns the quotation of a row with the columns of {@link #withoutSpeaker} and a speaker. */
  public Html html(QueryRow row) {
    return figure(
        row,
        row.value("speaker").map(labels::html).orElseGet(() -> Html.text("speaker not named")));
  }

  /** Returns the quotation of a row with its words, document, day of publication and passage. */
  public Html withoutSpeaker(QueryRow row) {
    return figure(row);
  }

  private Html figure(QueryRow row, Html... before) {
    Html words = Html.text(Wording.shortened(row.text("words")));
    List<Html> origin = new ArrayList<>(List.of(before));
    origin.add(labels.html(row.node("document")));
    origin.add(DateText.html(row.value("published"), "date not stated"));
    if (row.value("reported").isPresent()) {
      origin.add(Html.text("reported, not quoted"));
    }
    return Html.of(
        "figure",
        Html.of("blockquote", passages.url(row).map(url -> Html.link(url, words)).orElse(words)),
        Html.of("figcaption", Links.joined(", ", origin)));
  }
}
