package scrutiny.web.person;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.StatementItem;
import scrutiny.web.section.Wording;

/** What documents quote a person as saying, the newest first. */
final class Statements implements Section<Node> {
  /** The number of statements on the page; all are among the properties. */
  private static final int MAX_STATEMENTS = 20;

  private final SectionQuery statements;
  private final StatementItem item;

  Statements(PageSources sources) {
    this.statements = sources.query("person/statements.rq");
    this.item = new StatementItem(sources.labels(), sources.passages());
  }

  @Override
  public String id() {
    return "statements";
  }

  @Override
  public String title() {
    return "Statements";
  }

  @Override
  public Html content(Node person) {
    List<QueryRow> rows = QueryRow.firstPer("statement", statements.rows(person));
    if (rows.isEmpty()) {
      return Wording.nothing("No document in the collection quotes this person.");
    }
    Html shown =
        rows.size() <= MAX_STATEMENTS
            ? Html.EMPTY
            : Html.of("p", "The newest %d of %d.".formatted(MAX_STATEMENTS, rows.size()));
    return Html.concat(
        shown, Html.concat(rows.stream().limit(MAX_STATEMENTS).map(item::withoutSpeaker).toList()));
  }
}
