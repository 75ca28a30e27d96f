package scrutiny.store.copy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * Numbers of the nodes of a store, from 0, in the order of TDB2's indexes.
 *
 * <p>A node is read from the store when it is first asked for, within a transaction.
 */
public final class NodeNumbers {
  /** The number of a node that is in no quad. */
  public static final int ABSENT = -1;

  private final NodeTable table;

  /** The ids as in TDB2's indexes, sorted; a NodeId itself does not compare its type. */
  private final long[] ids;

  private final AtomicReferenceArray<Node> nodes;

  /** Numbers nodes, given all their ids in any order, each at least once. */
  NodeNumbers(NodeTable table, long[] all) {
    this.table = table;
    this.ids = Arrays.stream(all).sorted().distinct().toArray();
    this.nodes = new AtomicReferenceArray<>(ids.length);
  }

  /** Returns an id as a number that is ordered like the bytes in TDB2's indexes. */
  static long key(NodeId id) {
    ByteBuffer bytes = ByteBuffer.allocate(NodeId.SIZE);
    NodeIdFactory.set(id, bytes, 0);
    return bytes.getLong(0) ^ Long.MIN_VALUE;
  }

  private static NodeId id(long key) {
    return NodeIdFactory.get(ByteBuffer.allocate(NodeId.SIZE).putLong(0, key ^ Long.MIN_VALUE));
  }

  /** Returns how many nodes there are. */
  int size() {
    return ids.length;
  }

  /** Returns the number of the node with an id, or {@link #ABSENT}. */
  int of(long id) {
    return Math.max(Arrays.binarySearch(ids, id), ABSENT);
  }

  /** Returns the number of a node, or {@link #ABSENT}. */
  public int of(Node node) {
    NodeId id = table.getNodeIdForNode(node);
    return id == null || NodeId.isDoesNotExist(id) ? ABSENT : of(key(id));
  }

  /** Returns the node with a number. */
  public Node node(int number) {
    Node node = nodes.get(number);
    if (node == null) {
      node = table.getNodeForNodeId(id(ids[number]));
      nodes.set(number, node);
    }
    return node;
  }
}
