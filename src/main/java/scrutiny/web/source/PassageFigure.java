package scrutiny.web.source;

import java.util.ArrayList;
import java.util.List;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.DateText;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.PassageLinks;

/** Renders the words of a passage with its document, page and day of publication. */
final class PassageFigure {
  private final ResourceLabels labels;
  private final PassageLinks passages;

  PassageFigure(PageSources sources) {
    this.labels = sources.labels();
    this.passages = sources.passages();
  }

  /** Returns the words of a row, which link to their place in the text, and their origin. */
  Html html(QueryRow row) {
    Html words = Html.text(row.text("words"));
    List<Html> origin = new ArrayList<>(List.of(labels.html(row.node("document"))));
    row.optionalText("page").ifPresent(page -> origin.add(Html.text("page " + page)));
    origin.add(DateText.html(row.value("published"), "date not stated"));
    passages
        .url(row)
        .ifPresent(url -> origin.add(Html.link(url, Html.text("these words in the text"))));
    return Html.element("figure")
        .attribute("class", "words")
        .with(Html.of("blockquote", words), Html.of("figcaption", Links.joined(", ", origin)));
  }
}
