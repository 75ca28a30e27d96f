package scrutiny.query.limit;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph in which each triple found is checked against the deadline. */
public final class CheckedGraph extends GraphWrapper {
  private final Deadline deadline;

  /** Creates a view of a graph. */
  public CheckedGraph(Graph graph, Deadline deadline) {
    super(graph);
    this.deadline = deadline;
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    deadline.check();
    return super.find(subject, predicate, object).mapWith(this::check);
  }

  @Override
  @SuppressWarnings("removal")
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject());
  }

  @Override
  public Stream<Triple> stream(Node subject, Node predicate, Node object) {
    return super.stream(subject, predicate, object).peek(this::check);
  }

  private Triple check(Triple triple) {
    deadline.check();
    return triple;
  }
}
