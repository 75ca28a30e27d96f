package scrutiny.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/** What a fact states, in words. To be asked inside a transaction. */
final class FactDescriber {
  private static final Node AREA = NodeFactory.createURI(Site.ONTOLOGY + "area");
  private static final Node FINDING = NodeFactory.createURI(Site.ONTOLOGY + "Finding");
  private static final Node NUMBER = NodeFactory.createURI(Site.ONTOLOGY + "number");
  private static final Node SPEAKER = NodeFactory.createURI(Site.ONTOLOGY + "speaker");
  private static final Node MEASURE = NodeFactory.createURI(Site.ONTOLOGY + "measure");
  private static final Node UNIT = NodeFactory.createURI(Site.ONTOLOGY + "unit");
  private static final Node VALUE = NodeFactory.createURI(Site.ONTOLOGY + "value");
  private static final Node WORDS = NodeFactory.createURI(Site.ONTOLOGY + "quotedText");

  private final DatasetGraph data;
  private final ResourceLabels labels;

  FactDescriber(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
  }

  /** On one line. */
  String plainText(StatedFact stated) {
    List<String> words = new ArrayList<>();
    if (stated.kind() != FactKind.DOCUMENT && stated.kind() != FactKind.COUNCIL) {
      words.add(subjectLabel(stated.subject()));
    }
    if (!stated.property().equals(WORDS)) {
      words.add(labels.property(stated.property()) + ": " + objectLabel(stated));
    }
    stated.notes().forEach(note -> words.add(labels.of(note)));
    return String.join(" · ", words);
  }

  /**
   * As part of a page.
   *
   * @param leading shows some words for a thing, as a link where it has an address
   */
  Html html(StatedFact stated, Linker leading) {
    List<Html> pieces = new ArrayList<>();
    if (stated.kind() != FactKind.DOCUMENT && stated.kind() != FactKind.COUNCIL) {
      pieces.add(leading.link(stated.subject(), subjectLabel(stated.subject())));
    }
    if (!stated.property().equals(WORDS)) {
      pieces.add(Html.of("b", labels.property(stated.property())));
      pieces.add(leading.link(stated.object(), objectLabel(stated)));
    }
    for (Node note : stated.notes()) {
      pieces.add(Html.element("span").attribute("class", "note").with(labels.of(note)));
    }
    List<Html> spaced = new ArrayList<>();
    pieces.forEach(piece -> spaced.add(Html.concat(piece, Html.text(" "))));
    return Html.concat(spaced);
  }

  /** What is said: of a figure, with its unit. */
  private String objectLabel(StatedFact stated) {
    String words = labels.of(stated.object());
    return stated.property().equals(VALUE)
        ? value(stated.subject(), UNIT)
            .map(unit -> words + " (" + labels.of(unit) + ")")
            .orElse(words)
        : words;
  }

  /** What is said of: by its name, or by what tells it from others of its kind. */
  private String subjectLabel(Node subject) {
    Function<Node, Optional<Node>> its = property -> value(subject, property);
    return its.apply(AREA)
        .map(labels::of)
        .or(() -> its.apply(ORG.role.asNode()).map(labels::of))
        .or(() -> its.apply(NUMBER).map(number -> numberedLabel(subject, labels.of(number))))
        .or(() -> its.apply(MEASURE).map(labels::of))
        .or(() -> its.apply(SPEAKER).map(speaker -> "Said by " + labels.of(speaker)))
        .or(() -> labels.find(subject))
        .or(() -> its.apply(RDF.type.asNode()).flatMap(labels::find))
        .orElseGet(() -> labels.of(subject));
  }

  /** By what it is: findings have numbers as recommendations have. */
  private String numberedLabel(Node subject, String number) {
    boolean finding = data.getUnionGraph().contains(subject, RDF.type.asNode(), FINDING);
    return (finding ? "Finding " : "Recommendation ") + number;
  }

  private Optional<Node> value(Node subject, Node property) {
    Graph all = data.getUnionGraph();
    Iterator<Triple> found = all.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** A way to show a thing by some words. */
  @FunctionalInterface
  interface Linker {
    /** The words, leading to the thing where they can. */
    Html link(Node thing, String words);
  }
}
