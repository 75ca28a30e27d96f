package scrutiny.graph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
    return register.stream()
        .filter(quad -> NAME_PROPERTIES.contains(quad.getPredicate()))
        .filter(quad -> authorities.contains(quad.getSubject()))
        .map(NameKeys::key)
        .distinct()
        .toList();
  }

  private static Quad key(Quad name) {
    String key = name.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT);
    return Quad.create(name.getGraph(), name.getSubject(), Scr.nameKey, Literals.string(key));
  }
}
