package scrutiny.store.copy;

/** Steps through the quads that match a pattern. It can be used for one pattern after another. */
public final class QuadCursor {
  /** A place of a pattern that any node matches. */
  public static final int ANY = -2;

  /** The most quads of a subject among which those of one graph are looked for one by one. */
  private static final int FEW = 32;

  private final QuadCopy copy;
  private QuadOrder order;
  private boolean distinct;

  /** The graph that each row is compared with, or {@link #ANY}. */
  private int graph = ANY;

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
    this.graph = ANY;
    if (isOfFewQuads(pattern, bound)) {
      this.order = copy.bySubject();
      this.distinct = false;
      this.graph = pattern[0];
      bound &= ~1;
    }
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
      to = order.endOf(from, to, column, node);
    }
    first = from;
    row = from - 1;
    end = to;
  }

  /**
   * Returns whether a pattern has a graph and a subject of few quads. These lie side by side in the
   * order by subject, while the order by graph spreads the look-ups of a query over all its rows.
   */
  private boolean isOfFewQuads(int[] pattern, int bound) {
    boolean objectAlone = (bound & 0b1100) == 0b1000;
    return (bound & 0b11) == 0b11 && !objectAlone && copy.bySubject().rows(pattern[1]) <= FEW;
  }

  /** Goes to the next quad, and returns whether there is one. */
  public boolean next() {
    row++;
    while (row < end && isSkipped()) {
      row++;
    }
    return row < end;
  }

  private boolean isSkipped() {
    return graph == ANY ? distinct && row > first && repeatsTriple() : order.value(row, 0) != graph;
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
