package scrutiny.store.copy;

/**
 * The quads of a store, sorted in one order of their places, such as first by subject.
 *
 * <p>A place is 0 for the graph, 1 for the subject, 2 for the predicate and 3 for the object.
 */
final class QuadOrder {
  /** How many places a quad has. */
  static final int PLACES = 4;

  private static final String LETTERS = "GSPO";

  /** The place in each column of this order. */
  private final int[] places = new int[PLACES];

  /** The column of each place. */
  private final int[] columns = new int[PLACES];

  /** The numbers of the nodes of each quad, in this order. */
  private final int[] values;

  /** The first row of each node n is starts[n], and the end of its rows is starts[n + 1]. */
  private final int[] starts;

  /**
   * Sorts quads.
   *
   * @param name the order as TDB2 names it, such as {@code POSG}
   * @param quads the numbers of the nodes of each quad, place by place
   * @param nodes how many nodes there are
   */
  QuadOrder(String name, int[] quads, int nodes) {
    for (int column = 0; column < PLACES; column++) {
      places[column] = LETTERS.indexOf(name.charAt(column));
      columns[places[column]] = column;
    }
    int[] rows = sortedRows(quads, nodes);
    values = new int[quads.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < PLACES; column++) {
        values[row * PLACES + column] = quads[rows[row] * PLACES + places[column]];
      }
    }
    starts = starts(places[0], quads, nodes);
  }

  /** Sorts by the last column first: each pass keeps the order of the one before. */
  private int[] sortedRows(int[] quads, int nodes) {
    int[] rows = new int[quads.length / PLACES];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    for (int column = PLACES - 1; column >= 0; column--) {
      int[] next = starts(places[column], quads, nodes);
      int[] sorted = new int[rows.length];
      for (int row : rows) {
        sorted[next[quads[row * PLACES + places[column]]]++] = row;
      }
      rows = sorted;
    }
    return rows;
  }

  private static int[] starts(int place, int[] quads, int nodes) {
    int[] starts = new int[nodes + 1];
    for (int i = place; i < quads.length; i += PLACES) {
      starts[quads[i] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      starts[node + 1] += starts[node];
    }
    return starts;
  }

  /** Returns how many columns from the first on are bound; bit n of {@code bound} is place n. */
  int boundColumns(int bound) {
    int count = 0;
    while (count < PLACES && (bound & 1 << places[count]) != 0) {
      count++;
    }
    return count;
  }

  /** Returns the place in a column. */
  int place(int column) {
    return places[column];
  }

  /** Returns the number of rows. */
  int size() {
    return values.length / PLACES;
  }

  /** Returns the first row whose first column is a node. */
  int start(int node) {
    return starts[node];
  }

  /** Returns how many rows have a node in their first column. */
  int rows(int node) {
    return starts[node + 1] - starts[node];
  }

  /** Returns the node in a place of a row. */
  int value(int row, int place) {
    return values[row * PLACES + columns[place]];
  }

  /**
   * Returns the first of the rows from {@code from} to before {@code to} in which a column is at
   * least a node, or else {@code to}. The columns before it must be equal in all these rows.
   */
  int firstAtLeast(int from, int to, int column, int node) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle * PLACES + column] < node) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the end of the rows from {@code from} on, and before {@code to}, in which a column is a
   * node. The columns before it must be equal in all these rows, and no node in it be less. The end
   * is looked for in steps that grow, because most such runs are short.
   */
  int endOf(int from, int to, int column, int node) {
    int low = from;
    int step = 1;
    while (step < to - low && values[(low + step - 1) * PLACES + column] <= node) {
      low += step;
      step *= 2;
    }
    return firstAtLeast(low, Math.min(to, low + step), column, node + 1);
  }
}
