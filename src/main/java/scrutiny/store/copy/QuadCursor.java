package scrutiny.store.copy;

/** Steps through the quads that match a pattern. It can be used for one pattern after another. */
public final class QuadCursor {
  /** A place of a pattern that any node matches. */
  public static final int ANY = -2;

  private final QuadCopy copy;
  private QuadOrder order;
  private boolean distinct;
  private int first;
  private int row;
  private int end;

  QuadCursor(QuadCopy copy) {
    this.copy = copy;
    this.order = copy.order(0);
  }

  /**
   * Goes to before the first quad of a pattern.
   *
   * @param pattern the graph, subject, predicate and object: numbers of nodes, or {@link #ANY}
   * @param distinct whether to step through each triple once, for a pattern of any graph
   */
  public void find(int[] pattern, boolean distinct) {
    int bound = 0;
    for (int place = 0; place < QuadOrder.PLACES; place++) {
      if (pattern[place] != ANY) {
        bound |= 1 << place;
      }
    }
    this.order = copy.order(bound);
    this.distinct = distinct;
    int from = 0;
    int to = order.size();
    int columns = order.boundColumns(bound);
    if (columns > 0) {
      int node = pattern[order.place(0)];
      from = order.start(node);
      to = order.start(node + 1);
    }
    for (int column = 1; column < columns && from < to; column++) {
      int node = pattern[order.place(column)];
      from = order.firstAtLeast(from, to, column, node);
      to = order.firstAtLeast(from, to, column, node + 1);
    }
    first = from;
    row = from - 1;
    end = to;
  }

  /** Goes to the next quad, and returns whether there is one. */
  public boolean next() {
    row++;
    while (distinct && row < end && row > first && repeatsTriple()) {
      row++;
    }
    return row < end;
  }

  /** Returns whether the row before has the same triple, in another graph. */
  private boolean repeatsTriple() {
    return order.value(row, 1) == order.value(row - 1, 1)
        && order.value(row, 3) == order.value(row - 1, 3)
        && order.value(row, 2) == order.value(row - 1, 2);
  }

  /** Returns the number of the node in a place: 0 is the graph, 1 the subject, and so on. */
  public int value(int place) {
    return order.value(row, place);
  }
}
