package scrutiny.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import scrutiny.query.Rows;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Renders the rows of a result as a table, whose headings order it. */
public final class ResultTable {
  /** Cells shorter than this number of characters are not wrapped. */
  private static final int MAX_SHORT_LENGTH = 12;

  /** Cells shorter than this number of characters are wrapped to a few words a line. */
  private static final int MAX_MEDIUM_LENGTH = 80;

  /** The class of the cells that are shown on demand. */
  private static final String DETAIL = "detail";

  private final ResourceLabels labels;
  private final CellText texts;
  private final CellLinks links;
  private final Address address;

  /** Creates a table for one response; needs its transaction. */
  public ResultTable(ResourceLabels labels, CellText texts, CellLinks links, Address address) {
    this.labels = labels;
    this.texts = texts;
    this.links = links;
    this.address = address;
  }

  /**
   * The address of a result.
   *
   * @param path the path of the query
   * @param values the values of its parameters
   */
  public record Address(String path, Map<String, String> values, RowSelection selection) {
    String orderedBy(RowOrder order) {
      Map<String, String> parameters = new TreeMap<>(values);
      parameters.putAll(new RowSelection(Optional.of(order), selection.contains()).parameters());
      return Site.url(path, parameters);
    }
  }

  /** Returns the table of some rows. */
  public Html html(Rows rows) {
    List<String> columns = rows.columns();
    TableColumns table = new TableColumns(columns);
    List<Integer> order = ColumnOrder.of(columns);
    Optional<RowGroups> groups =
        address.selection().order().isEmpty() ? RowGroups.of(rows, order) : Optional.empty();
    List<Integer> shown =
        order.stream().filter(i -> groups.isEmpty() || i != groups.get().column()).toList();
    List<Html> headings = shown.stream().map(i -> heading(columns.get(i), table)).toList();
    List<Html> body = new ArrayList<>();
    for (int number = 0; number < rows.rows().size(); number++) {
      List<Optional<Node>> row = rows.rows().get(number);
      if (groups.isPresent() && groups.get().begins(number, rows)) {
        body.add(groupHeading(columns, row, groups.get().column(), shown.size()));
      }
      List<Html> cells = new ArrayList<>();
      for (int i : shown) {
        cells.add(cell(columns.get(i), row.get(i), row, table));
      }
      body.add(Html.of("tr", Html.concat(cells)));
    }
    return Html.element("div")
        .attribute("class", "table-container result")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", "Results")
        .with(
            Html.of(
                "table",
                Html.of("thead", Html.of("tr", Html.concat(headings))),
                Html.of("tbody", Html.concat(body))));
  }

  private Html groupHeading(List<String> columns, List<Optional<Node>> row, int column, int width) {
    return Html.element("tr")
        .attribute("class", "group")
        .with(
            Html.element("th")
                .attribute("scope", "rowgroup")
                .attribute("colspan", String.valueOf(width))
                .with(
                    row.get(column)
                        .map(value -> content(columns.get(column), value, row))
                        .orElseGet(() -> Html.text("No council"))));
  }

  /** Returns whether a column is shown on demand; the one that orders the rows always is shown. */
  private boolean isOnDemand(String column, TableColumns table) {
    return table.isDetail(column)
        && address.selection().order().filter(by -> by.column().equals(column)).isEmpty();
  }

  /** Returns a heading whose link orders by its column, or turns the order round. */
  private Html heading(String column, TableColumns table) {
    Optional<RowOrder> current =
        address.selection().order().filter(order -> order.column().equals(column));
    boolean ascending = current.isPresent() && !current.get().descending();
    Html.Element heading = Html.element("th").attribute("scope", "col").attribute("title", column);
    if (isOnDemand(column, table)) {
      heading.attribute("class", DETAIL);
    } else if (table.isMainText(column)) {
      heading.attribute("class", "text");
    }
    if (current.isPresent()) {
      heading.attribute("aria-sort", ascending ? "ascending" : "descending");
    }
    return heading.with(
        Html.link(
            address.orderedBy(new RowOrder(column, ascending)), Html.text(table.heading(column))));
  }

  private Html cell(
      String column, Optional<Node> value, List<Optional<Node>> row, TableColumns table) {
    String detail = isOnDemand(column, table) ? " " + DETAIL : "";
    Optional<String> other = links.ofOther(column, row);
    if (value.isEmpty() && other.isPresent()) {
      return labelled(column, table)
          .attribute("class", "short" + detail)
          .with(Html.link(other.get(), Html.text("not known")));
    }
    if (value.isEmpty()) {
      return Html.element("td").attribute("class", "none" + detail).with("–");
    }
    Node term = value.get();
    String code = Rows.text(term);
    String text = text(column, term, row);
    if (ResultColumn.vocabulary(column).filter("grade"::equals).isPresent()) {
      return labelled(column, table)
          .with(Html.element("span").attribute("class", "grade " + code).with(linked(other, text)));
    }
    Html.Element cell = labelled(column, table).attribute("class", width(text) + detail);
    if (!text.equals(code) && term.isLiteral()) {
      cell.attribute("title", code);
    }
    return cell.with(content(column, term, row));
  }

  private static Html linked(Optional<String> target, String text) {
    return target
        .map(address -> Html.link(address, Html.text(text)))
        .orElseGet(() -> Html.text(text));
  }

  private String text(String column, Node term, List<Optional<Node>> row) {
    return links.name(column, term, row).orElseGet(() -> texts.of(column, term));
  }

  private Html content(String column, Node term, List<Optional<Node>> row) {
    String text = text(column, term, row);
    Optional<String> target = links.of(column, term, row);
    return target.isEmpty() && term.isURI() ? labels.html(term) : linked(target, text);
  }

  /** Returns a cell with its heading, which narrow screens show beside it. */
  private static Html.Element labelled(String column, TableColumns table) {
    return Html.element("td").attribute("data-label", table.heading(column));
  }

  private static String width(String text) {
    if (text.length() < MAX_SHORT_LENGTH) {
      return "short";
    }
    return text.length() < MAX_MEDIUM_LENGTH ? "medium" : "long";
  }
}
