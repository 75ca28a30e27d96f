package scrutiny.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

/** Writes the names and codes of authorities in lower case, by which queries find them. */
final class NameKeys {
  private static final Set<Node> NAME_PROPERTIES =
      Set.of(
          Terms.LABEL,
          Scr.fullName,
          Scr.shortName,
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode(),
          Scr.gss,
          Scr.formerGss);

  private NameKeys() {}

  /** Returns the keys of the authorities in the quads of the register, each once. */
  static List<Quad> of(List<Quad> register) {
    Set<Node> authorities =
        register.stream()
            .filter(quad -> quad.getPredicate().equals(Terms.TYPE))
            .filter(quad -> quad.getObject().equals(Scr.Authority))
            .map(Quad::getSubject)
            .collect(Collectors.toUnmodifiableSet());
    Stream<Quad> own =
        register.stream()
            .filter(quad -> NAME_PROPERTIES.contains(quad.getPredicate()))
            .filter(quad -> authorities.contains(quad.getSubject()))
            .map(NameKeys::key);
    return Stream.concat(own, inherited(register)).distinct().toList();
  }

  /** Returns the codes of councils under which the one council that continues each is found too. */
  private static Stream<Quad> inherited(List<Quad> register) {
    Map<Node, List<Quad>> bySuccessor = new LinkedHashMap<>();
    Map<Node, Integer> successors = new HashMap<>();
    Map<Node, Node> codes = new HashMap<>();
    for (Quad quad : register) {
      if (quad.getPredicate().equals(Scr.replacedBy)) {
        bySuccessor.computeIfAbsent(quad.getObject(), s -> new ArrayList<>()).add(quad);
        successors.merge(quad.getSubject(), 1, Integer::sum);
      } else if (quad.getPredicate().equals(Scr.gss)) {
        codes.put(quad.getSubject(), quad.getObject());
      }
    }
    return bySuccessor.values().stream()
        .filter(replaced -> replaced.size() == 1)
        .map(List::getFirst)
        .filter(replaced -> successors.getOrDefault(replaced.getSubject(), 0) == 1)
        .flatMap(replaced ->
            Optional.ofNullable(codes.get(replaced.getSubject()))
                .map(code ->
                    key(Quad.create(replaced.getGraph(), replaced.getObject(), Scr.gss, code)))
                .stream());
  }

  private static Quad key(Quad name) {
    String key = name.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT);
    return Quad.create(name.getGraph(), name.getSubject(), Scr.nameKey, Literals.string(key));
  }
}
