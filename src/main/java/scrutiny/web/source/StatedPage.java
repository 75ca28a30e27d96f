package scrutiny.web.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;

/**
 * The page of what a document states: a judgement, a finding, a recommendation, a figure or a
 * statement. Its words come first, then what they are about, then what is near them.
 */
public final class StatedPage {
  /** The number of passages on the page; all are on the page with all properties. */
  private static final int MAX_PASSAGES = 12;

  private final PassageFigure figure;
  private final ChosenProperties properties;
  private final SectionQuery words;
  private final SectionQuery related;
  private final Neighbours neighbours;
  private final OtherJudgements judgements;

  /** Creates the page. */
  public StatedPage(PageSources sources) {
    this.figure = new PassageFigure(sources);
    this.properties = new ChosenProperties(sources);
    this.words = sources.query("source/words.rq");
    this.related = sources.query("source/related.rq");
    this.neighbours = new Neighbours(sources);
    this.judgements = new OtherJudgements(sources);
  }

  /** Returns the classes of the things that have such a page. */
  public static List<Node> types() {
    return Arrays.stream(StatedKind.values()).map(StatedKind::type).toList();
  }

  /** Returns the content below the name of the thing. Needs a transaction. */
  public Html html(Node thing) {
    List<QueryRow> passages = words.rows(thing);
    List<Html> parts = new ArrayList<>();
    passages.stream().limit(MAX_PASSAGES).map(figure::html).forEach(parts::add);
    if (passages.size() > MAX_PASSAGES) {
      parts.add(
          Html.of("p", "The first %d of %d passages.".formatted(MAX_PASSAGES, passages.size())));
    }
    parts.add(properties.html(thing));
    parts.add(neighbours.html(thing));
    parts.add(judgements.html(thing));
    QueryRow.groupedBy("relation", related.rows(thing))
        .forEach((relation, rows) -> {
          parts.add(Html.of("h2", relation.getLiteralLexicalForm()));
          rows.stream().map(figure::html).forEach(parts::add);
        });
    return Html.concat(parts);
  }
}
