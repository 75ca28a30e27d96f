package scrutiny.web.result;

import java.util.Map;
import scrutiny.web.html.Html;

/** Renders the form that limits a result to the rows that contain a text. */
public final class ResultFilter {
  private ResultFilter() {}

  /**
   * Returns the form.
   *
   * @param path the path of the query
   * @param values the values of its parameters, which the form keeps
   */
  public static Html html(String path, Map<String, String> values, RowSelection selection) {
    Html kept =
        Html.concat(
            values.entrySet().stream()
                .map(value -> hidden(value.getKey(), value.getValue()))
                .toList());
    Html order =
        selection
            .order()
            .map(by -> hidden(RowSelection.SORT_PARAMETER, by.text()))
            .orElse(Html.EMPTY);
    return Html.element("form")
        .attribute("class", "filter")
        .attribute("action", path)
        .attribute("role", "search")
        .attribute("aria-label", "Rows")
        .with(
            kept,
            order,
            Html.element("label").attribute("for", "contains").with("Only rows that contain"),
            Html.element("input")
                .attribute("type", "search")
                .attribute("id", "contains")
                .attribute("name", RowSelection.CONTAINS_PARAMETER)
                .attribute("value", selection.contains())
                .attribute("maxlength", String.valueOf(RowSelection.MAX_TEXT_LENGTH))
                .with(),
            Html.element("button").attribute("class", "secondary").with("Filter"));
  }

  private static Html hidden(String name, String value) {
    return Html.element("input")
        .attribute("type", "hidden")
        .attribute("name", name)
        .attribute("value", value)
        .with();
  }
}
