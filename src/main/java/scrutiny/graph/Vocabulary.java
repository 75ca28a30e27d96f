package scrutiny.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;

/** The ranks of grades, the close matches of areas and the labels of all concepts. */
final class Vocabulary {
  private static final Vocabulary BUNDLED = new Vocabulary(load());

  private final Map<Grade, Integer> ranks = new EnumMap<>(Grade.class);
  private final Map<Area, Set<Area>> closeMatches = new EnumMap<>(Area.class);
  private final Map<Node, String> labels = new HashMap<>();

  private Vocabulary(Graph graph) {
    graph
        .find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .forEach(t -> labels.put(t.getSubject(), t.getObject().getLiteralLexicalForm()));
    for (Grade grade : Grade.values()) {
      graph
          .find(Scr.concept("grade", grade.notation()), Scr.rank, Node.ANY)
          .forEach(t -> ranks.put(grade, (Integer) t.getObject().getLiteralValue()));
    }
    for (Area area : Area.values()) {
      closeMatches.put(area, closeMatches(graph, area));
    }
  }

  private static Set<Area> closeMatches(Graph graph, Area area) {
    Set<Area> matches = EnumSet.noneOf(Area.class);
    Arrays.stream(Area.values())
        .filter(other -> areCloseMatches(graph, area, other))
        .forEach(matches::add);
    return matches;
  }

  private static boolean areCloseMatches(Graph graph, Area area, Area other) {
    return graph.contains(
        Scr.concept("area", area.notation()),
        SKOS.closeMatch.asNode(),
        Scr.concept("area", other.notation()));
  }

  private static Graph load() {
    try (InputStream turtle = Vocabulary.class.getResourceAsStream("/ontology/vocabulary.ttl")) {
      return RDFParser.source(turtle).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rank of a grade in its framework's scale, from 1, the best. */
  static int rank(Grade grade) {
    return BUNDLED.ranks.getOrDefault(grade, 0);
  }

  /** Returns the label of a concept. */
  static String label(Node concept) {
    return Objects.requireNonNull(BUNDLED.labels.get(concept), concept::toString);
  }

  /** Returns the areas of other frameworks that closely match an area. */
  static Set<Area> closeMatches(Area area) {
    return BUNDLED.closeMatches.getOrDefault(area, Set.of());
  }
}
