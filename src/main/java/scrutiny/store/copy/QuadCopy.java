package scrutiny.store.copy;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a store in memory, as they are in one version of it.
 *
 * <p>TDB2 needs 2 to 3 microseconds to look up the quads of a pattern in its files, and a query may
 * look up a hundred thousand patterns.
 */
public final class QuadCopy {
  /** The largest number of quads that are copied. */
  private static final int MAX_QUADS = 1_000_000;

  /** How many bytes a quad takes, with its part of the nodes once all of them have been read. */
  private static final int BYTES_PER_QUAD = 350;

  private static final Symbol SYMBOL = Symbol.create("scrutiny:quadCopy");

  /** The orders of TDB2. The first of those that bind most columns has the quads of a pattern. */
  private static final List<String> ORDERS =
      List.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG");

  /** The order by subject; used for all quads too, as it has those of a triple side by side. */
  private static final int BY_SUBJECT = ORDERS.indexOf("SPOG");

  private final DatasetGraphTDB data;
  private final long version;
  private final NodeNumbers nodes;

  /** The order to look up a pattern in; bit n of the index is set if place n is bound. */
  private final QuadOrder[] orders = new QuadOrder[1 << QuadOrder.PLACES];

  private final QuadOrder bySubject;

  private QuadCopy(DatasetGraphTDB data, long version, NodeNumbers nodes, int[] quads) {
    this.data = data;
    this.version = version;
    this.nodes = nodes;
    List<QuadOrder> sorted =
        ORDERS.stream().map(order -> new QuadOrder(order, quads, nodes.size())).toList();
    bySubject = sorted.get(BY_SUBJECT);
    orders[0] = bySubject;
    for (int bound = 1; bound < orders.length; bound++) {
      orders[bound] = best(sorted, bound);
    }
  }

  private static QuadOrder best(List<QuadOrder> sorted, int bound) {
    QuadOrder best = sorted.getFirst();
    for (QuadOrder order : sorted) {
      if (order.boundColumns(bound) > best.boundColumns(bound)) {
        best = order;
      }
    }
    return best;
  }

  /** Copies the quads of a TDB2 dataset, if they are not too many, for its later queries. */
  public static void prepare(DatasetGraph dataset) {
    prepare(dataset, () -> false);
  }

  /**
   * Copies the quads of a TDB2 dataset, if they are at most a million and would take at most half
   * of the heap, for its later queries.
   *
   * @param stopped whether to end without a copy
   */
  public static void prepare(DatasetGraph dataset, BooleanSupplier stopped) {
    long inHalfOfTheHeap = Runtime.getRuntime().maxMemory() / 2 / BYTES_PER_QUAD;
    prepare(dataset, (int) Math.min(MAX_QUADS, inHalfOfTheHeap), stopped);
  }

  static void prepare(DatasetGraph dataset, int maxQuads, BooleanSupplier stopped) {
    Txn.executeRead(
        dataset,
        () -> {
          DatasetGraphTDB data = TDBInternal.getDatasetGraphTDB(dataset);
          read(data, maxQuads, stopped).ifPresent(copy -> dataset.getContext().set(SYMBOL, copy));
        });
  }

  /** Returns the copy of a dataset, if there is one of the version that a transaction reads. */
  public static Optional<QuadCopy> of(DatasetGraph data, Context context) {
    return context.get(SYMBOL) instanceof QuadCopy copy
            && copy.data == data
            && reads(copy.data, copy.version)
        ? Optional.of(copy)
        : Optional.empty();
  }

  /** Returns whether the thread is in a transaction that only reads, and reads a version. */
  private static boolean reads(DatasetGraphTDB data, long version) {
    Transaction transaction = data.getTxnSystem().getThreadTransaction();
    return transaction != null
        && transaction.isReadTxn()
        && transaction.getDataVersion() == version;
  }

  private static long version(DatasetGraphTDB data) {
    return data.getTxnSystem().getThreadTransaction().getDataVersion();
  }

  private static Optional<QuadCopy> read(
      DatasetGraphTDB data, int maxQuads, BooleanSupplier stopped) {
    NodeTupleTable table = data.getQuadTable().getNodeTupleTable();
    long[] ids = new long[1 << 16];
    int length = 0;
    for (Iterator<Tuple<NodeId>> rows = table.findAll(); rows.hasNext(); ) {
      if (length == maxQuads * QuadOrder.PLACES || stopped.getAsBoolean()) {
        return Optional.empty();
      }
      if (length == ids.length) {
        ids = Arrays.copyOf(ids, 2 * length);
      }
      Tuple<NodeId> row = rows.next();
      for (int place = 0; place < QuadOrder.PLACES; place++) {
        ids[length++] = NodeNumbers.key(row.get(place));
      }
    }
    ids = Arrays.copyOf(ids, length);
    NodeNumbers nodes = new NodeNumbers(table.getNodeTable(), ids);
    int[] quads = new int[length];
    for (int i = 0; i < length; i++) {
      quads[i] = nodes.of(ids[i]);
    }
    return Optional.of(new QuadCopy(data, version(data), nodes, quads));
  }

  /** Returns the numbers of the nodes. */
  public NodeNumbers nodes() {
    return nodes;
  }

  /** Returns a new cursor. */
  public QuadCursor cursor() {
    return new QuadCursor(this);
  }

  QuadOrder order(int bound) {
    return orders[bound];
  }

  /** Returns the order by subject, predicate, object and graph. */
  QuadOrder bySubject() {
    return bySubject;
  }
}
