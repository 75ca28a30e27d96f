package scrutiny.query.pattern;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import scrutiny.store.copy.NodeNumbers;
import scrutiny.store.copy.QuadCursor;

/** A triple pattern in a graph, with numbers for its nodes and variables. */
final class QuadPattern {
  /** How many places a quad has: graph, subject, predicate and object. */
  static final int PLACES = 4;

  private static final int NONE = -1;

  /** The number of the node in each place; {@link QuadCursor#ANY} for a variable. */
  private final int[] nodes = new int[PLACES];

  /** The index of the variable in each place; {@link #NONE} for a node. */
  private final int[] variables = new int[PLACES];

  private final boolean ofAnyGraph;

  /**
   * Creates a pattern.
   *
   * @param graph a node, a variable, or {@link Node#ANY} for the union of all graphs
   * @param indexes the variables of all patterns of the query's part
   */
  QuadPattern(Node graph, Triple triple, List<Var> indexes, NodeNumbers numbers) {
    ofAnyGraph = graph.equals(Node.ANY);
    List<Node> terms =
        List.of(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    for (int place = 0; place < PLACES; place++) {
      Node term = terms.get(place);
      boolean bound = !Var.isVar(term) && !term.equals(Node.ANY);
      nodes[place] = bound ? numbers.of(term) : QuadCursor.ANY;
      variables[place] = Var.isVar(term) ? indexes.indexOf(Var.alloc(term)) : NONE;
    }
  }

  /** Returns whether the pattern is of the union of all graphs, in which each triple is once. */
  boolean ofAnyGraph() {
    return ofAnyGraph;
  }

  /** Returns whether a node of the pattern is not in the store. */
  boolean matchesNothing() {
    for (int node : nodes) {
      if (node == NodeNumbers.ABSENT) {
        return true;
      }
    }
    return false;
  }

  /** Returns the index of the variable in a place, or a negative number. */
  int variable(int place) {
    return variables[place];
  }

  /** Returns the number of the node that a place must have, or {@link QuadCursor#ANY}. */
  int value(int place, int[] values) {
    return variables[place] == NONE ? nodes[place] : values[variables[place]];
  }
}
