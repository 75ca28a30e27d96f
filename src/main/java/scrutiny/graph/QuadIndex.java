package scrutiny.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The objects of some properties by subject, whatever the graph that contains them. */
final class QuadIndex {
  private final Map<Node, Map<Node, Set<Node>>> objects = new HashMap<>();

  private QuadIndex(Set<Node> properties) {
    properties.forEach(property -> objects.put(property, new LinkedHashMap<>()));
  }

  /** Returns an index of the quads whose predicate is one of the properties. */
  static QuadIndex of(List<Quad> quads, Set<Node> properties) {
    QuadIndex index = new QuadIndex(properties);
    quads.forEach(index::add);
    return index;
  }

  private void add(Quad quad) {
    Map<Node, Set<Node>> bySubject = objects.get(quad.getPredicate());
    if (bySubject != null) {
      bySubject
          .computeIfAbsent(quad.getSubject(), s -> new LinkedHashSet<>())
          .add(quad.getObject());
    }
  }

  /** Returns the subjects of a property in the index, each with its objects. */
  Map<Node, Set<Node>> all(Node property) {
    return objects.getOrDefault(property, Map.of());
  }

  /** Returns the objects of a property in the index. */
  Set<Node> objects(Node subject, Node property) {
    return all(property).getOrDefault(subject, Set.of());
  }

  /** Returns the object of a property in the index, if it has exactly one. */
  Optional<Node> only(Node subject, Node property) {
    Set<Node> found = objects(subject, property);
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** Returns the resources of a class; the index must contain their types. */
  List<Node> instances(Node type) {
    return all(Terms.TYPE).entrySet().stream()
        .filter(resource -> resource.getValue().contains(type))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns whether a resource has a class; the index must contain its types. */
  boolean isA(Node resource, Node type) {
    return objects(resource, Terms.TYPE).contains(type);
  }
}
