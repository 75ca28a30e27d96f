package scrutiny.query.limit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.util.graph.GraphContainerUtils;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.sparql.vocabulary.ListPFunction;
import org.apache.jena.vocabulary.RDFS;

/**
 * Evaluates property paths from a node. Unlike Jena's evaluation, which calls itself for each link
 * that it follows, it needs no stack that grows with the data; an overflow of the stack while the
 * store holds a lock would block all later queries.
 */
final class PathEvaluation {
  private final Graph graph;
  private final ExecutionGuard guard;
  private final int maxNodes;

  /** Creates an evaluation on a graph whose iterators check the deadline. */
  PathEvaluation(CheckedGraph graph, ExecutionGuard guard) {
    this.graph = graph;
    this.guard = guard;
    this.maxNodes = guard.limits().maxStoredRows();
  }

  /**
   * Returns the ends of a path from a node; an end occurs as often as SPARQL counts it.
   *
   * @param forward false to follow the path from its end to its start
   */
  List<Node> ends(Path path, Node start, boolean forward) {
    List<Node> ends = new ArrayList<>();
    evaluate(path, start, forward, ends);
    return ends;
  }

  private void evaluate(Path path, Node node, boolean forward, Collection<Node> ends) {
    switch (path) {
      case P_Link link -> follow(link.getNode(), node, forward, ends);
      case P_ReverseLink link -> follow(link.getNode(), node, !forward, ends);
      case P_Inverse inverse -> evaluate(inverse.getSubPath(), node, !forward, ends);
      case P_Seq sequence -> {
        Path first = forward ? sequence.getLeft() : sequence.getRight();
        Path second = forward ? sequence.getRight() : sequence.getLeft();
        for (Node middle : ends(first, node, forward)) {
          evaluate(second, middle, forward, ends);
        }
      }
      case P_Alt alternative -> {
        evaluate(alternative.getLeft(), node, forward, ends);
        evaluate(alternative.getRight(), node, forward, ends);
      }
      case P_NegPropSet others -> followOthers(others, node, forward, ends);
      case P_ZeroOrOne optional -> {
        Set<Node> distinct = new HashSet<>(ends(optional.getSubPath(), node, forward));
        distinct.add(node);
        addAll(distinct, ends);
      }
      case P_ZeroOrMore1 closure -> close(closure.getSubPath(), List.of(node), forward, ends);
      case P_ZeroOrMoreN closure -> close(closure.getSubPath(), List.of(node), forward, ends);
      case P_OneOrMore1 closure -> closeAfterOne(closure, node, forward, ends);
      case P_OneOrMoreN closure -> closeAfterOne(closure, node, forward, ends);
      case P_FixedLength repeated ->
          repeat(
              repeated.getSubPath(), node, forward, repeated.getCount(), repeated.getCount(), ends);
      case P_Mod repeated ->
          repeat(
              repeated.getSubPath(),
              node,
              forward,
              Math.max(0, repeated.getMin()),
              repeated.getMax(),
              ends);
      case P_Path1 other -> evaluate(other.getSubPath(), node, forward, ends);
      default -> throw new IllegalArgumentException("unknown kind of path: " + path);
    }
  }

  private void closeAfterOne(P_Path1 closure, Node node, boolean forward, Collection<Node> ends) {
    close(closure.getSubPath(), ends(closure.getSubPath(), node, forward), forward, ends);
  }

  /** Adds all nodes that can be reached from some nodes by following a path repeatedly. */
  private void close(Path step, List<Node> starts, boolean forward, Collection<Node> ends) {
    Set<Node> visited = new HashSet<>();
    Deque<Node> pending = new ArrayDeque<>();
    for (Node start : starts) {
      if (visited.add(start)) {
        pending.add(start);
      }
    }
    while (!pending.isEmpty()) {
      Node node = pending.remove();
      add(node, ends);
      for (Node next : ends(step, node, forward)) {
        if (visited.add(next)) {
          pending.add(next);
        }
      }
    }
  }

  /** Adds the ends after min to max repetitions; a negative max stands for no maximum. */
  private void repeat(
      Path step, Node node, boolean forward, long min, long max, Collection<Node> ends) {
    List<Node> reached = List.of(node);
    for (long length = 0; max < 0 ? length < min : length <= max; length++) {
      if (length >= min) {
        addAll(reached, ends);
      }
      List<Node> next = new ArrayList<>();
      if (max < 0 || length < max) {
        reached.forEach(n -> evaluate(step, n, forward, next));
      }
      reached = next;
    }
    if (max < 0) {
      reached.forEach(n -> close(step, List.of(n), forward, ends));
    }
  }

  private void follow(Node property, Node node, boolean forward, Collection<Node> ends) {
    Iterator<Triple> links =
        forward ? find(node, property, Node.ANY) : find(Node.ANY, property, node);
    links.forEachRemaining(link -> add(forward ? link.getObject() : link.getSubject(), ends));
  }

  private void followOthers(
      P_NegPropSet others, Node node, boolean forward, Collection<Node> ends) {
    List<Node> excludedForward = forward ? others.getFwdNodes() : others.getBwdNodes();
    List<Node> excludedBackward = forward ? others.getBwdNodes() : others.getFwdNodes();
    if (!excludedForward.isEmpty()) {
      graph
          .find(node, Node.ANY, Node.ANY)
          .filterDrop(link -> excludedForward.contains(link.getPredicate()))
          .forEachRemaining(link -> add(link.getObject(), ends));
    }
    if (!excludedBackward.isEmpty()) {
      graph
          .find(Node.ANY, Node.ANY, node)
          .filterDrop(link -> excludedBackward.contains(link.getPredicate()))
          .forEachRemaining(link -> add(link.getSubject(), ends));
    }
  }

  private Iterator<Triple> find(Node subject, Node property, Node object) {
    if (property.equals(RDFS.Nodes.member)) {
      return GraphContainerUtils.rdfsMember(graph, subject, object);
    }
    if (property.equals(ListPFunction.nListMember)) {
      return GraphList.listMember(graph, subject, object);
    }
    return graph.find(subject, property, object);
  }

  private void addAll(Collection<Node> nodes, Collection<Node> ends) {
    nodes.forEach(node -> add(node, ends));
  }

  private void add(Node node, Collection<Node> ends) {
    guard.deadline().check();
    if (ends.size() >= maxNodes) {
      guard.visibly(() -> {
        throw new QueryLimitException(
            QueryLimitException.Limit.STORED_ROWS,
            String.format(
                Locale.ROOT,
                "a property path leads to more than %,d ends; make it more specific",
                maxNodes));
      });
    }
    ends.add(node);
  }
}
