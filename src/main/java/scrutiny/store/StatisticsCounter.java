package scrutiny.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Computes {@link StoreStatistics} in one pass over the quads of a dataset. */
final class StatisticsCounter {
  private final Set<Node> graphs = new HashSet<>();
  private final Set<Triple> triples = new HashSet<>();
  private final Map<Node, Set<Node>> classesOf = new HashMap<>();
  private final Digest digest = new Digest();

  /** Adds a quad of a named graph; ignores those of the default graph. */
  void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      return;
    }
    digest.add(quad);
    addTriple(quad);
  }

  /** Adds the quads of a named graph, without computing a digest. */
  void addAll(Collection<Quad> quads) {
    quads.forEach(this::addTriple);
  }

  private void addTriple(Quad quad) {
    graphs.add(quad.getGraph());
    Triple triple = quad.asTriple();
    if (triples.add(triple)
        && triple.getPredicate().equals(RDF.type.asNode())
        && triple.getObject().isURI()) {
      classesOf.computeIfAbsent(triple.getSubject(), s -> new HashSet<>(2)).add(triple.getObject());
    }
  }

  /** Returns the digest of the quads added one by one. */
  String digest() {
    return digest.hex();
  }

  /** Returns the counts. */
  StoreStatistics statistics(String version, LocalDate loaded) {
    Set<Node> subjects = new HashSet<>();
    Set<Node> objects = new HashSet<>();
    Map<Node, PropertyCounts> properties = new HashMap<>();
    Map<Node, Map<Node, ClassPropertyCounts>> classes = new HashMap<>();
    classesOf
        .values()
        .forEach(of -> of.forEach(c -> classes.computeIfAbsent(c, k -> new HashMap<>())));
    for (Triple triple : triples) {
      subjects.add(triple.getSubject());
      objects.add(triple.getObject());
      properties.computeIfAbsent(triple.getPredicate(), p -> new PropertyCounts()).add(triple);
      for (Node type : classesOf.getOrDefault(triple.getSubject(), Set.of())) {
        classes
            .computeIfAbsent(type, k -> new HashMap<>())
            .computeIfAbsent(triple.getPredicate(), p -> new ClassPropertyCounts())
            .add(triple.getObject(), classesOf.getOrDefault(triple.getObject(), Set.of()));
      }
    }
    Map<Node, Long> entities = new HashMap<>();
    classesOf.values().forEach(of -> of.forEach(c -> entities.merge(c, 1L, Long::sum)));
    SortedMap<String, StoreStatistics.ClassUse> classUses = new TreeMap<>();
    classes.forEach((type, uses) ->
        classUses.put(
            type.getURI(),
            new StoreStatistics.ClassUse(
                entities.getOrDefault(type, 0L), byIri(uses, ClassPropertyCounts::use))));
    return new StoreStatistics(
        version,
        loaded.toString(),
        graphs.size(),
        triples.size(),
        subjects.size(),
        objects.size(),
        classUses,
        byIri(properties, PropertyCounts::use));
  }

  private static <C, U> SortedMap<String, U> byIri(Map<Node, C> counts, Function<C, U> use) {
    SortedMap<String, U> byIri = new TreeMap<>();
    counts.forEach((node, each) -> byIri.put(node.getURI(), use.apply(each)));
    return byIri;
  }

  /** The triples of a property. */
  private static final class PropertyCounts {
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private long triples;

    void add(Triple triple) {
      triples++;
      subjects.add(triple.getSubject());
      objects.add(triple.getObject());
    }

    StoreStatistics.PropertyUse use() {
      return new StoreStatistics.PropertyUse(triples, subjects.size(), objects.size());
    }
  }

  /** The triples of a property on the instances of a class. */
  private static final class ClassPropertyCounts {
    private final SortedMap<String, Long> objectClasses = new TreeMap<>();
    private final SortedMap<String, Long> datatypes = new TreeMap<>();
    private long triples;

    void add(Node object, Set<Node> types) {
      triples++;
      types.forEach(type -> objectClasses.merge(type.getURI(), 1L, Long::sum));
      if (object.isLiteral()) {
        datatypes.merge(object.getLiteralDatatypeURI(), 1L, Long::sum);
      }
    }

    StoreStatistics.ClassPropertyUse use() {
      return new StoreStatistics.ClassPropertyUse(triples, objectClasses, datatypes);
    }
  }
}
