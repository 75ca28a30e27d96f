package scrutiny.query.limit;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph in which each triple found is checked against the deadline. */
final class CheckedGraph extends GraphWrapper {
  private final ExecutionGuard guard;

  CheckedGraph(Graph graph, ExecutionGuard guard) {
    super(graph);
    this.guard = guard;
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    guard.deadline().check();
    return super.find(subject, predicate, object).mapWith(this::check);
  }

  @Override
  @SuppressWarnings("removal")
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject());
  }

  private Triple check(Triple triple) {
    guard.deadline().check();
    return triple;
  }
}
