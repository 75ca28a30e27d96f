package scrutiny.web.council;

import java.util.List;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.StatementItem;
import scrutiny.web.section.Wording;

/** What people said for a council, with the articles that quote them. */
final class Statements implements Section<Council> {
  /** The number of statements on the page, the newest. */
  private static final int MAX_STATEMENTS = 6;

  private final SectionQuery statements;
  private final StatementItem item;

  Statements(PageSources sources) {
    this.statements = sources.query("council/statements.rq");
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
  public Html content(Council council) {
    List<QueryRow> rows = QueryRow.firstPer("statement", statements.rows(council.node()));
    if (rows.isEmpty()) {
      return Wording.nothing("No article in the collection quotes anyone who speaks for it.");
    }
    return Html.concat(
        Html.concat(rows.stream().limit(MAX_STATEMENTS).map(item::html).toList()),
        Links.more(
            Links.toQuery(
                "statements-of-an-authority", council.parameters(), "All its statements")));
  }
}
