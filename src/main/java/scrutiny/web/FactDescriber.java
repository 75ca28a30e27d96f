package scrutiny.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Describes facts as text or HTML. Needs a transaction. */
final class FactDescriber {
  private static final Node AREA = NodeFactory.createURI(Site.ONTOLOGY + "area");
  private static final Node FINDING = NodeFactory.createURI(Site.ONTOLOGY + "Finding");
  private static final Node NUMBER = NodeFactory.createURI(Site.ONTOLOGY + "number");
  private static final Node SPEAKER = NodeFactory.createURI(Site.ONTOLOGY + "speaker");
  private static final Node MEASURE = NodeFactory.createURI(Site.ONTOLOGY + "measure");
  private static final Node UNIT = NodeFactory.createURI(Site.ONTOLOGY + "unit");
  private static final Node VALUE = NodeFactory.createURI(Site.ONTOLOGY + "value");
  private static final Node QUOTED_TEXT = NodeFactory.createURI(Site.ONTOLOGY + "words");

  private final DatasetGraph data;
  private final ResourceLabels labels;

  FactDescriber(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
  }

  /** Returns the description on one line. */
  String plainText(StatedFact fact) {
    List<String> parts = new ArrayList<>();
    if (fact.kind() != FactKind.DOCUMENT && fact.kind() != FactKind.COUNCIL) {
      parts.add(subjectLabel(fact.subject()));
    }
    if (!fact.property().equals(QUOTED_TEXT)) {
      parts.add(
          isNamedByRole(fact)
              ? objectLabel(fact)
              : labels.property(fact.property()) + ": " + objectLabel(fact));
    }
    fact.notes().forEach(note -> parts.add(labels.of(note)));
    return String.join(" · ", parts);
  }

  /**
   * Returns the description as HTML.
   *
   * @param linker renders a resource or value with its label
   */
  Html html(StatedFact fact, Linker linker) {
    List<Html> pieces = new ArrayList<>();
    if (fact.kind() != FactKind.DOCUMENT && fact.kind() != FactKind.COUNCIL) {
      pieces.add(linker.link(fact.subject(), subjectLabel(fact.subject())));
    }
    if (!fact.property().equals(QUOTED_TEXT)) {
      if (!isNamedByRole(fact)) {
        pieces.add(Html.of("b", labels.property(fact.property())));
      }
      pieces.add(linker.link(fact.object(), objectLabel(fact)));
    }
    for (Node note : fact.notes()) {
      pieces.add(Html.element("span").attribute("class", "note").with(labels.of(note)));
    }
    List<Html> spaced = new ArrayList<>();
    pieces.forEach(piece -> spaced.add(Html.concat(piece, Html.text(" "))));
    return Html.concat(spaced);
  }

  /** Returns whether the role before a name says what the person is. */
  private boolean isNamedByRole(StatedFact fact) {
    return fact.property().equals(ORG.member.asNode())
        && value(fact.subject(), ORG.role.asNode()).isPresent();
  }

  /** Returns the label of the object, with the unit if it is the value of a figure. */
  private String objectLabel(StatedFact fact) {
    String label = labels.of(fact.object());
    return fact.property().equals(VALUE)
        ? value(fact.subject(), UNIT)
            .map(unit -> label + " (" + labels.of(unit) + ")")
            .orElse(label)
        : label;
  }

  /** Returns the label of the subject, or the property that distinguishes it best. */
  private String subjectLabel(Node subject) {
    Function<Node, Optional<Node>> valueOf = property -> value(subject, property);
    return valueOf
        .apply(AREA)
        .map(labels::of)
        .or(() -> valueOf.apply(ORG.role.asNode()).map(labels::of))
        .or(() -> valueOf.apply(NUMBER).map(number -> numberedLabel(subject, labels.of(number))))
        .or(() -> valueOf.apply(MEASURE).map(labels::of))
        .or(() -> valueOf.apply(SPEAKER).map(speaker -> "Statement by " + labels.of(speaker)))
        .or(() -> labels.find(subject))
        .or(() -> valueOf.apply(RDF.type.asNode()).flatMap(labels::find))
        .orElseGet(() -> labels.of(subject));
  }

  /** Returns the kind with the number: both findings and recommendations have one. */
  private String numberedLabel(Node subject, String number) {
    boolean isFinding = data.getUnionGraph().contains(subject, RDF.type.asNode(), FINDING);
    return (isFinding ? "Finding " : "Recommendation ") + number;
  }

  private Optional<Node> value(Node subject, Node property) {
    Iterator<Triple> found = data.getUnionGraph().find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** Renders a resource or value with a label. */
  @FunctionalInterface
  interface Linker {
    /** Returns the label, as a link if the node has an address. */
    Html link(Node node, String label);
  }
}
