package scrutiny.web.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import scrutiny.query.Rows;

/**
 * The groups of rows about one council each, for a table that would repeat its name in every row.
 *
 * @param column the position of the column with the name of the council
 */
record RowGroups(int column) {
  private static final String COUNCIL = "authority";

  /**
   * Returns the groups of rows; empty if the council is not what they begin with, or hardly
   * repeats.
   *
   * @param shown the positions of the columns, in the order of the page
   */
  static Optional<RowGroups> of(Rows rows, List<Integer> shown) {
    int column = shown.getFirst();
    if (!rows.columns().get(column).equals(COUNCIL)) {
      return Optional.empty();
    }
    RowGroups groups = new RowGroups(column);
    long starts =
        IntStream.range(0, rows.rows().size()).filter(i -> groups.begins(i, rows)).count();
    return starts > 1 && 2 * starts <= rows.rows().size() ? Optional.of(groups) : Optional.empty();
  }

  /** Returns whether a row is the first of its group. */
  boolean begins(int row, Rows rows) {
    return row == 0 || !Objects.equals(council(row, rows), council(row - 1, rows));
  }

  private Optional<Node> council(int row, Rows rows) {
    return rows.rows().get(row).get(column);
  }
}
