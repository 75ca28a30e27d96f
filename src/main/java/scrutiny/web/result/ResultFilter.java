package scrutiny.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scrutiny.web.html.Html;

/**
 * Renders the form that limits a result to the rows that contain a text, and orders them where the
 * table has no headings.
 */
public final class ResultFilter {
  private ResultFilter() {}

  /**
   * Returns the form.
   *
   * @param path the path of the query
   * @param values the values of its parameters, which the form keeps
   * @param columns the names of the columns
   */
  public static Html html(
      String path, Map<String, String> values, RowSelection selection, List<String> columns) {
    Html kept =
        Html.concat(
            values.entrySet().stream()
                .map(value -> hidden(value.getKey(), value.getValue()))
                .toList());
    return Html.element("form")
        .attribute("class", "filter")
        .attribute("action", path)
        .attribute("role", "search")
        .attribute("aria-label", "Rows")
        .with(
            kept,
            Html.element("label").attribute("for", "contains").with("Only rows that contain"),
            Html.element("input")
                .attribute("type", "search")
                .attribute("id", "contains")
                .attribute("name", RowSelection.CONTAINS_PARAMETER)
                .attribute("value", selection.contains())
                .attribute("maxlength", String.valueOf(RowSelection.MAX_TEXT_LENGTH))
                .with(),
            order(selection, columns),
            Html.element("button").attribute("class", "secondary").with("Filter"),
            details(columns));
  }

  /** Returns the choice of an order, which is shown where headings are not. */
  private static Html order(RowSelection selection, List<String> columns) {
    String current = selection.order().map(RowOrder::text).orElse("");
    List<Html> options = new ArrayList<>();
    options.add(option("", "the question", current));
    for (int i : ColumnOrder.of(columns)) {
      String column = columns.get(i);
      for (boolean descending : new boolean[] {false, true}) {
        RowOrder order = new RowOrder(column, descending);
        options.add(option(order.text(), order.words(columns), current));
      }
    }
    return Html.element("label")
        .attribute("class", "order")
        .with(
            Html.text("In the order of"),
            Html.element("select")
                .attribute("name", RowSelection.SORT_PARAMETER)
                .with(Html.concat(options)));
  }

  private static Html option(String value, String text, String current) {
    return Html.element("option")
        .attribute("value", value)
        .flag("selected", value.equals(current))
        .with(text);
  }

  /** Returns the box that shows the details of rows, with the names of their columns. */
  private static Html details(List<String> columns) {
    TableColumns table = new TableColumns(columns);
    String headings =
        ColumnOrder.of(columns).stream()
            .map(columns::get)
            .filter(table::isDetail)
            .map(table::heading)
            .distinct()
            .collect(Collectors.joining(", "));
    return headings.isEmpty()
        ? Html.EMPTY
        : Html.element("label")
            .attribute("class", "details-choice")
            .with(
                Html.element("input")
                    .attribute("type", "checkbox")
                    .attribute("id", "show-details")
                    .with(),
                Html.text("All columns "),
                Html.of("small", "also " + headings));
  }

  private static Html hidden(String name, String value) {
    return Html.element("input")
        .attribute("type", "hidden")
        .attribute("name", name)
        .attribute("value", value)
        .with();
  }
}
