package scrutiny.web.answer;

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

  private static final Comparator<Node> BY_KIND =
      Comparator.comparingInt(value -> number(value).isPresent() ? 0 : grade(value) >= 0 ? 1 : 2);

  /** Reads the value of the request parameter: a column, after a hyphen if descending. */
  static RowOrder parse(String text) {
    return text.startsWith("-") ? new RowOrder(text.substring(1), true) : new RowOrder(text, false);
  }

  /** Returns the value of the request parameter. */
  public String text() {
    return (descending ? "-" : "") + column;
  }

  /** Returns a comparator of rows by the value at an index. */
  Comparator<List<Optional<Node>>> comparator(int index) {
    Comparator<Node> values = descending ? RowOrder::reversed : RowOrder::compare;
    return Comparator.comparing(row -> row.get(index).orElse(null), Comparator.nullsLast(values));
  }

  private static int reversed(Node one, Node other) {
    return compare(other, one);
  }

  /** Compares numbers by size, then grades from the best, then other values by their text. */
  private static int compare(Node one, Node other) {
    return BY_KIND
        .thenComparingInt(RowOrder::grade)
        .thenComparingDouble(value -> number(value).orElse(0.0))
        .thenComparing(Rows::text, String.CASE_INSENSITIVE_ORDER)
        .compare(one, other);
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
