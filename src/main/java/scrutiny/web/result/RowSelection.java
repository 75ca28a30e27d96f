package scrutiny.web.result;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import scrutiny.query.Rows;
import scrutiny.web.format.SingleParameter;
import scrutiny.web.format.UnacceptableRequestException;

/**
 * The requested rows of a result, and their order.
 *
 * @param order the order; empty for that of the query
 * @param contains a text that a value of each row contains, in any case; empty for all rows
 */
public record RowSelection(Optional<RowOrder> order, String contains) {
  /** The request parameter with the column to order by, after a hyphen if descending. */
  public static final String SORT_PARAMETER = "sort";

  /** The request parameter with the text that rows contain. */
  public static final String CONTAINS_PARAMETER = "contains";

  /** The parameters of a selection. */
  public static final Set<String> PARAMETERS = Set.of(SORT_PARAMETER, CONTAINS_PARAMETER);

  /** The maximum length of the text that rows contain, in characters. */
  public static final int MAX_TEXT_LENGTH = 200;

  /** The maximum number of rows of a result that is ordered or searched. */
  public static final int MAX_ROWS = 100_000;

  /**
   * Reads the selection of a request.
   *
   * @throws UnacceptableRequestException with status 400 if a parameter is repeated or too long
   */
  public static RowSelection of(HttpServletRequest request) throws UnacceptableRequestException {
    String contains = SingleParameter.value(request, CONTAINS_PARAMETER).orElse("").strip();
    if (contains.length() > MAX_TEXT_LENGTH) {
      throw new UnacceptableRequestException(
          400, CONTAINS_PARAMETER + " must have at most " + MAX_TEXT_LENGTH + " characters");
    }
    return new RowSelection(
        SingleParameter.value(request, SORT_PARAMETER)
            .filter(text -> !text.isBlank())
            .map(RowOrder::parse),
        contains);
  }

  /** Returns the parameters of the selection, for an address. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    order.ifPresent(by -> parameters.put(SORT_PARAMETER, by.text()));
    if (!contains.isEmpty()) {
      parameters.put(CONTAINS_PARAMETER, contains);
    }
    return parameters;
  }

  /** Returns whether it has all rows in the order of the query. */
  public boolean isEverything() {
    return order.isEmpty() && contains.isEmpty();
  }

  /**
   * Checks that a result can be ordered.
   *
   * @param columns the names of its columns
   * @throws UnacceptableRequestException with status 400 if it has no such column
   */
  public void checkColumns(List<String> columns) throws UnacceptableRequestException {
    if (order.isPresent() && !columns.contains(order.get().column())) {
      throw new UnacceptableRequestException(
          400, "sort must be one of the columns " + String.join(", ", columns));
    }
  }

  /**
   * Checks that a result is not too long.
   *
   * @throws UnacceptableRequestException with status 400 if it has too many rows to be ordered
   */
  public static void checkComplete(boolean truncated) throws UnacceptableRequestException {
    if (truncated) {
      throw new UnacceptableRequestException(
          400, "only results of up to " + MAX_ROWS + " rows can be sorted or searched");
    }
  }

  /** Returns the requested rows, in their order. */
  public Rows of(Rows rows, CellText texts) {
    Stream<List<Optional<Node>>> selected = rows.rows().stream();
    if (!contains.isEmpty()) {
      String text = contains.toLowerCase(Locale.UK);
      selected = selected.filter(row -> contains(row, rows.columns(), text, texts));
    }
    if (order.isPresent()) {
      int column = rows.columns().indexOf(order.get().column());
      selected = selected.sorted(order.get().comparator(column, texts));
    }
    return new Rows(rows.columns(), selected.toList(), rows.truncated());
  }

  private static boolean contains(
      List<Optional<Node>> row, List<String> columns, String text, CellText texts) {
    return IntStream.range(0, columns.size())
        .anyMatch(i ->
            row.get(i)
                .filter(value ->
                    Rows.text(value).toLowerCase(Locale.UK).contains(text)
                        || texts.of(columns.get(i), value).toLowerCase(Locale.UK).contains(text))
                .isPresent());
  }
}
