package scrutiny.web.section;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;

/**
 * A table whose first column names the rows.
 *
 * @param caption what the table shows
 * @param columns the headings of the columns
 */
public record DataTable(String caption, List<Html> columns, List<List<Html>> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Returns a table with plain headings. */
  public static Html html(String caption, List<String> columns, List<List<Html>> rows) {
    return new DataTable(caption, columns.stream().map(Html::text).toList(), rows).html();
  }

  /** Returns the table, which scrolls by itself where the page is narrower. */
  public Html html() {
    List<Html> headings =
        columns.stream()
            .map(heading -> Html.element("th").attribute("scope", "col").with(heading))
            .toList();
    return Html.element("div")
        .attribute("class", "table-container prose")
        .attribute("role", "region")
        .attribute("aria-label", caption)
        .attribute("tabindex", "0")
        .with(
            Html.of(
                "table",
                Html.of("caption", caption),
                Html.of("thead", Html.of("tr", Html.concat(headings))),
                Html.of("tbody", Html.concat(rows.stream().map(DataTable::row).toList()))));
  }

  private static Html row(List<Html> cells) {
    List<Html> row = new ArrayList<>();
    row.add(Html.element("th").attribute("scope", "row").with(cells.getFirst()));
    cells.subList(1, cells.size()).forEach(cell -> row.add(Html.of("td", cell)));
    return Html.of("tr", Html.concat(row));
  }
}
