package scrutiny.store.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The values of properties in all named graphs. All values of a property are read at once, which is
 * much faster than one lookup for each thing. Needs a transaction.
 */
final class PropertyValues {
  /** Makes the order of values, and so the index, the same for the same data. */
  private static final Comparator<Node> ORDER =
      Comparator.comparing((Node node) -> node.toString()).thenComparing(Node::isURI);

  private final DatasetGraph data;
  private final Map<Node, Map<Node, Set<Node>>> byProperty = new HashMap<>();

  PropertyValues(DatasetGraph data) {
    this.data = data;
  }

  /** Returns the things with a value of a property, in a fixed order. */
  List<Node> subjects(Node property, Node value) {
    Set<Node> subjects = new TreeSet<>(ORDER);
    data.findNG(Node.ANY, Node.ANY, property, value)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return List.copyOf(subjects);
  }

  /** Returns whether a thing has a property. */
  boolean has(Node thing, Node property) {
    return of(property).containsKey(thing);
  }

  /** Returns the values that paths lead to from a thing, without repetitions. */
  List<Node> values(Node thing, List<PropertyPath> paths) {
    Set<Node> values = new LinkedHashSet<>();
    paths.forEach(path -> values.addAll(values(thing, path)));
    return List.copyOf(values);
  }

  /** Returns the values of the first path that leads to any. */
  List<Node> first(Node thing, List<PropertyPath> paths) {
    for (PropertyPath path : paths) {
      Set<Node> values = values(thing, path);
      if (!values.isEmpty()) {
        return List.copyOf(values);
      }
    }
    return List.of();
  }

  /** Returns the texts of the literals that paths lead to. */
  List<String> texts(Node thing, List<PropertyPath> paths) {
    return values(thing, paths).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  private Set<Node> values(Node thing, PropertyPath path) {
    Set<Node> reached = Set.of(thing);
    for (Node property : path.properties()) {
      Map<Node, Set<Node>> values = of(property);
      Set<Node> next = new LinkedHashSet<>();
      reached.forEach(each -> next.addAll(values.getOrDefault(each, Set.of())));
      reached = next;
    }
    return reached;
  }

  private Map<Node, Set<Node>> of(Node property) {
    return byProperty.computeIfAbsent(property, this::read);
  }

  private Map<Node, Set<Node>> read(Node property) {
    Map<Node, Set<Node>> values = new HashMap<>();
    data.findNG(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad ->
            values
                .computeIfAbsent(quad.getSubject(), subject -> new TreeSet<>(ORDER))
                .add(quad.getObject()));
    return values;
  }

}
