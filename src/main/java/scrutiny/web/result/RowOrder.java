package scrutiny.web.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.Rows;

/**
 * The order of the rows of a result by one column; rows of equal values keep the query's order, and
 * those without a value come last.
 *
 * @param column the name of a column
 */
public record RowOrder(String column, boolean descending) {
  private static final List<String> GRADES =
      List.of("outstanding", "good", "adequate", "requires-improvement", "inadequate");

  /** Reads the value of the request parameter: a column, after a hyphen if descending. */
  static RowOrder parse(String text) {
    return text.startsWith("-") ? new RowOrder(text.substring(1), true) : new RowOrder(text, false);
  }

  /** Returns the value of the request parameter. */
  public String text() {
    return (descending ? "-" : "") + column;
  }

  /** Returns the order in words. */
  public String words(List<String> columns) {
    String heading = new TableColumns(columns).heading(column);
    return descending ? heading + ", descending" : heading;
  }

  /**
   * Returns a comparator of rows by the value at an index: numbers by size, then grades from the
   * best, then other values by the text that a page shows.
   */
  Comparator<List<Optional<Node>>> comparator(int index, CellText texts) {
    Comparator<Node> ascending =
        Comparator.<Node>comparingInt(RowOrder::kind)
            .thenComparingInt(RowOrder::grade)
            .thenComparingDouble(value -> number(value).orElse(0.0))
            .thenComparing(value -> texts.of(column, value), String.CASE_INSENSITIVE_ORDER);
    return Comparator.comparing(
        row -> row.get(index).orElse(null),
        Comparator.nullsLast(descending ? ascending.reversed() : ascending));
  }

  private static int kind(Node value) {
    if (number(value).isPresent()) {
      return 0;
    }
    return grade(value) >= 0 ? 1 : 2;
  }

  /** Returns the place of a grade, from the best; -1 for any other value. */
  private static int grade(Node value) {
    return GRADES.indexOf(Rows.text(value));
  }

  private static Optional<Double> number(Node value) {
    return value.isLiteral() && value.getLiteralValue() instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }
}
