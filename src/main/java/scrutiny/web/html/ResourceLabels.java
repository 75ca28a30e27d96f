package scrutiny.web.html;

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

/** Finds the labels of resources and properties. Needs a transaction. */
public final class ResourceLabels {
  /** The name in everyday use, such as Ofsted, comes before the name in law. */
  private static final List<Node> LABEL_PROPERTIES =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          FOAF.name.asNode(),
          DCTerms.title.asNode(),
          NodeFactory.createURI(Site.ONTOLOGY + "words"),
          NodeFactory.createURI(Site.ONTOLOGY + "measure"));

  /** Longer labels end at the last word before this number of characters: few titles are longer. */
  private static final int MAX_LENGTH = 150;

  private static final String COUNCILS = Site.BASE + "id/authority/";

  private static final Node END = NodeFactory.createURI(Site.ONTOLOGY + "endDate");

  private final DatasetGraph data;

  public ResourceLabels(DatasetGraph data) {
    this.data = data;
  }

  /** Returns the label of a resource, truncated; a council that ended has the year beside it. */
  public Optional<String> find(Node resource) {
    return findFull(resource).map(ResourceLabels::truncate).map(name -> name + ended(resource));
  }

  /** Returns the year in which a council ended, since another one may have its name today. */
  private String ended(Node resource) {
    if (!resource.isURI() || !resource.getURI().startsWith(COUNCILS)) {
      return "";
    }
    Iterator<Triple> ends = data.getUnionGraph().find(resource, END, Node.ANY);
    return ends.hasNext()
        ? " (until " + ends.next().getObject().getLiteralLexicalForm().substring(0, 4) + ")"
        : "";
  }

  /** Returns the complete label of a resource. */
  public Optional<String> findFull(Node resource) {
    for (Node property : LABEL_PROPERTIES) {
      Iterator<Triple> labels = data.getUnionGraph().find(resource, property, Node.ANY);
      while (labels.hasNext()) {
        Node label = labels.next().getObject();
        if (label.isLiteral()) {
          return Optional.of(label.getLiteralLexicalForm());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the text of a literal, or the label of a resource, or else the end of its IRI. */
  public String of(Node resource) {
    return resource.isLiteral()
        ? truncate(resource.getLiteralLexicalForm())
        : find(resource).orElseGet(() -> localName(resource));
  }

  /** Returns the complete label of a resource, or else the end of its IRI. */
  public String full(Node resource) {
    return findFull(resource).orElseGet(() -> localName(resource));
  }

  private static String truncate(String label) {
    if (label.length() <= MAX_LENGTH) {
      return label;
    }
    int end = label.lastIndexOf(' ', MAX_LENGTH);
    return label.substring(0, end < 0 ? MAX_LENGTH : end) + " …";
  }

  private static String localName(Node resource) {
    if (!resource.isURI()) {
      return resource.toString();
    }
    String iri = resource.getURI();
    if (iri.startsWith(Site.BASE + "id/")) {
      return iri.substring(Site.BASE.length() + 3);
    }
    String ending = iri.replaceFirst("[#/]$", "").replaceFirst("^.*[#/]", "");
    return ending.isEmpty() ? iri : ending;
  }

  /** Returns the label of a property in lower case. */
  public String property(Node property) {
    return find(property)
        .orElseGet(() -> localName(property).replaceAll("([a-z])([A-Z])", "$1 $2"))
        .toLowerCase(Locale.ROOT);
  }

  /** Returns a literal as text, or a resource as a link with its label. */
  public Html html(Node term) {
    if (!term.isURI()) {
      return Html.text(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
    }
    String iri = term.getURI();
    return Html.link(Site.url(iri).orElse(iri), Html.text(of(term)));
  }
}
