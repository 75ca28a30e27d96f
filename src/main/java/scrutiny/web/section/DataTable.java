package scrutiny.web.section;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;

/**
 * A table whose first column names the rows.
 *
 * @param caption what the table shows
 * @param columns the headings of the columns
 * @param labels the same as plain text, if rows can be cards on a narrow screen; empty if not
 */
public record DataTable(
    String caption, List<Html> columns, List<String> labels, List<List<Html>> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    labels = List.copyOf(labels);
    rows = List.copyOf(rows);
  }

  /** Creates a table with headings that are not plain text. */
  public DataTable(String caption, List<Html> columns, List<List<Html>> rows) {
    this(caption, columns, List.of(), rows);
  }

  /** Returns a table with plain headings, whose rows are cards on a narrow screen. */
  public static Html html(String caption, List<String> columns, List<List<Html>> rows) {
    return new DataTable(caption, columns.stream().map(Html::text).toList(), columns, rows).html();
  }

  /** Returns the table, which scrolls by itself where the page is narrower. */
  public Html html() {
    List<Html> headings =
        columns.stream()
            .map(heading -> Html.element("th").attribute("scope", "col").with(heading))
            .toList();
    return Html.element("div")
        .attribute("class", "table-container prose" + (labels.isEmpty() ? "" : " cards"))
        .attribute("role", "region")
        .attribute("aria-label", caption)
        .attribute("tabindex", "0")
        .with(
            Html.of(
                "table",
                Html.of("caption", caption),
                Html.of("thead", Html.of("tr", Html.concat(headings))),
                Html.of("tbody", Html.concat(rows.stream().map(this::row).toList()))));
  }

  private Html row(List<Html> cells) {
    List<Html> row = new ArrayList<>();
    row.add(Html.element("th").attribute("scope", "row").with(cells.getFirst()));
    for (int i = 1; i < cells.size(); i++) {
      Html.Element cell = Html.element("td");
      if (i < labels.size()) {
        cell.attribute("data-label", labels.get(i));
      }
      row.add(cell.with(cells.get(i)));
    }
    return Html.of("tr", Html.concat(row));
  }
}
