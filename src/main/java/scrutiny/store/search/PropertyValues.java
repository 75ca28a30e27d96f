package scrutiny.store.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The values of properties in all named graphs. All values of a property are read at once, which is
 * much faster than one lookup for each thing. Needs a transaction.
 */
final class PropertyValues {
  /** Makes the order of values, and so the index, the same for the same data. */
  private static final Comparator<Node> ORDER =
      Comparator.comparing(PropertyValues::text).thenComparing(node -> node.toString());

  private final DatasetGraph data;
  private final Map<Node, Map<Node, List<Node>>> byProperty = new HashMap<>();

  PropertyValues(DatasetGraph data) {
    this.data = data;
  }

  /** Returns the things with a value of a property, in a fixed order. */
  List<Node> subjects(Node property, Node value) {
    Set<Node> subjects = new HashSet<>();
    data.findNG(Node.ANY, Node.ANY, property, value)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects.stream().sorted(ORDER).toList();
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

  /** Returns the texts of the literals that paths lead to. */
  List<String> texts(Node thing, List<PropertyPath> paths) {
    return values(thing, paths).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  private Collection<Node> values(Node thing, PropertyPath path) {
    for (List<Node> sequence : path.alternatives()) {
      Collection<Node> values = follow(thing, sequence);
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private Collection<Node> follow(Node thing, List<Node> sequence) {
    Collection<Node> reached = List.of(thing);
    for (Node property : sequence) {
      Map<Node, List<Node>> values = of(property);
      Set<Node> next = new LinkedHashSet<>();
      reached.forEach(each -> next.addAll(values.getOrDefault(each, List.of())));
      reached = next;
    }
    return reached;
  }

  private Map<Node, List<Node>> of(Node property) {
    return byProperty.computeIfAbsent(property, this::read);
  }

  private Map<Node, List<Node>> read(Node property) {
    Map<Node, List<Node>> values = new HashMap<>();
    data.findNG(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(quad ->
            values
                .computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>(1))
                .add(quad.getObject()));
    values.values().forEach(each -> each.sort(ORDER));
    return values;
  }

  /** Returns the text of a node, without building a new one. */
  private static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI() : node.toString();
  }
}
