package scrutiny.web;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things are called. To be asked inside a transaction. */
final class ResourceLabels {
  private static final List<Node> LABEL_PROPERTIES =
      List.of(
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          FOAF.name.asNode(),
          DCTerms.title.asNode(),
          NodeFactory.createURI(Site.ONTOLOGY + "quotedText"),
          NodeFactory.createURI(Site.ONTOLOGY + "measure"));

  /** A longer name is cut. */
  private static final int MAX_LENGTH = 90;

  private final DatasetGraph data;

  ResourceLabels(DatasetGraph data) {
    this.data = data;
  }

  /** The name of a thing that has one. */
  Optional<String> find(Node thing) {
    return findFull(thing).map(ResourceLabels::truncate);
  }

  /** The name of a thing that has one, however long. */
  Optional<String> findFull(Node thing) {
    for (Node called : LABEL_PROPERTIES) {
      Iterator<Triple> names = data.getUnionGraph().find(thing, called, Node.ANY);
      while (names.hasNext()) {
        Node name = names.next().getObject();
        if (name.isLiteral()) {
          return Optional.of(name.getLiteralLexicalForm());
        }
      }
    }
    return Optional.empty();
  }

  /** The name of a thing; of one without a name, what its IRI ends with; a value itself. */
  String of(Node thing) {
    return thing.isLiteral()
        ? truncate(thing.getLiteralLexicalForm())
        : find(thing).orElseGet(() -> localName(thing));
  }

  private static String truncate(String name) {
    return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) + "…" : name;
  }

  private static String localName(Node thing) {
    if (!thing.isURI()) {
      return thing.toString();
    }
    String iri = thing.getURI();
    if (iri.startsWith(Site.BASE + "id/")) {
      return iri.substring(Site.BASE.length() + 3);
    }
    String end = iri.replaceFirst("[#/]$", "").replaceFirst("^.*[#/]", "");
    return end.isEmpty() ? iri : end;
  }

  /** The name of a property, in words. */
  String property(Node property) {
    return find(property)
        .orElseGet(() -> localName(property).replaceAll("([a-z])([A-Z])", "$1 $2"))
        .toLowerCase(Locale.ROOT);
  }

  /** A thing or value as it stands in a page: a name that leads to the thing. */
  Html html(Node term) {
    if (!term.isURI()) {
      return Html.text(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
    }
    String iri = term.getURI();
    return Html.link(Site.url(iri).orElse(iri), Html.text(of(term)));
  }
}
