package scrutiny.query.limit;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.util.graph.GraphUtils;

/** The rows of a pattern with a property path, for each row of its input. */
final class PathRows extends QueryIterRepeatApply {
  private final TriplePath pattern;
  private final CheckedGraph graph;
  private final PathEvaluation evaluation;

  PathRows(
      TriplePath pattern, QueryIterator input, ExecutionContext context, ExecutionGuard guard) {
    super(input, context);
    this.pattern = pattern;
    this.graph = new CheckedGraph(context.getActiveGraph(), guard.deadline());
    this.evaluation = new PathEvaluation(graph, guard);
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Node subject = Var.lookup(row, pattern.getSubject());
    Node object = Var.lookup(row, pattern.getObject());
    return QueryIterPlainWrapper.create(rows(row, subject, object), getExecContext());
  }

  private Iterator<Binding> rows(Binding row, Node subject, Node object) {
    Path path = pattern.getPath();
    boolean fromSubject = !Var.isVar(subject);
    if (fromSubject || !Var.isVar(object)) {
      Node start = fromSubject ? subject : object;
      Node end = fromSubject ? object : subject;
      Iterator<Node> ends = evaluation.ends(path, start, fromSubject).iterator();
      return Var.isVar(end)
          ? Iter.map(ends, node -> BindingFactory.binding(row, Var.alloc(end), node))
          : matches(row, ends, start, end);
    }
    return Iter.flatMap(starts(path), start -> rowsFrom(row, start, subject, object));
  }

  /** Returns the row as often as the path leads from one given node to another. */
  private Iterator<Binding> matches(Binding row, Iterator<Node> ends, Node start, Node end) {
    boolean zeroLength = pattern.getPath().hasZeroLengthComponent() && start.sameValueAs(end);
    if (zeroLength && !isInGraph(start)) {
      return Iter.nullIterator();
    }
    return Iter.map(Iter.filter(ends, node -> node.sameValueAs(end)), node -> row);
  }

  private Iterator<Binding> rowsFrom(Binding row, Node start, Node subject, Node object) {
    Iterator<Node> ends = evaluation.ends(pattern.getPath(), start, true).iterator();
    Binding started = BindingFactory.binding(row, Var.alloc(subject), start);
    if (subject.equals(object)) {
      return Iter.map(Iter.filter(ends, start::equals), node -> started);
    }
    return Iter.map(ends, node -> BindingFactory.binding(started, Var.alloc(object), node));
  }

  /** Returns each node that a path can start from, once; it may have others. */
  private Iterator<Node> starts(Path path) {
    return hasKnownStarts(path)
        ? starts(path, true).distinct().iterator()
        : GraphUtils.allNodes(graph);
  }

  private static boolean hasKnownStarts(Path path) {
    return switch (path) {
      case P_Link link -> !AllowedPropertyFunctions.all().isRegistered(link.getNode().toString());
      case P_Inverse inverse -> hasKnownStarts(inverse.getSubPath());
      case P_Seq sequence ->
          hasKnownStarts(sequence.getLeft()) && hasKnownStarts(sequence.getRight());
      case P_Alt alternative ->
          hasKnownStarts(alternative.getLeft()) && hasKnownStarts(alternative.getRight());
      case P_OneOrMore1 closure -> hasKnownStarts(closure.getSubPath());
      default -> false;
    };
  }

  private Stream<Node> starts(Path path, boolean forward) {
    return switch (path) {
      case P_Link link -> {
        var links = graph.find(Node.ANY, link.getNode(), Node.ANY);
        var ends = links.mapWith(l -> forward ? l.getSubject() : l.getObject());
        Iterable<Node> each = () -> ends;
        yield StreamSupport.stream(each.spliterator(), false);
      }
      case P_Inverse inverse -> starts(inverse.getSubPath(), !forward);
      case P_Seq sequence -> starts(forward ? sequence.getLeft() : sequence.getRight(), forward);
      case P_Alt alternative ->
          Stream.concat(
              starts(alternative.getLeft(), forward), starts(alternative.getRight(), forward));
      case P_OneOrMore1 closure -> starts(closure.getSubPath(), forward);
      default -> throw new IllegalArgumentException("the starts of a path are unknown: " + path);
    };
  }

  private boolean isInGraph(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
  }
}
