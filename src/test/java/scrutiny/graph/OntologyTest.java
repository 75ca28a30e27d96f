package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.graph.OntologyFiles.instances;
import static scrutiny.graph.OntologyFiles.load;
import static scrutiny.graph.OntologyFiles.nodes;
import static scrutiny.graph.OntologyFiles.triples;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The ontology is complete and consistent: its terms are declared, documented and used. */
class OntologyTest {
  static final Iterable<String> FILES = OntologyFiles.ALL;

  private static final Node STATUS =
      NodeFactory.createURI("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");
  private static final Set<Node> OWL2_RL_DATATYPES =
      Set.of(
          RDFS.Literal.asNode(),
          XSD.xstring.asNode(),
          XSD.integer.asNode(),
          XSD.decimal.asNode(),
          XSD.xboolean.asNode(),
          XSD.dateTime.asNode(),
          XSD.anyURI.asNode());
  private static final Graph ONTOLOGY = load("scrutiny");
  private static final Set<Node> CLASSES = projectTerms(instances(ONTOLOGY, OWL2.Class.asNode()));
  private static final Set<Node> PROPERTIES =
      projectTerms(
          instances(ONTOLOGY, OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode()));

  @ParameterizedTest
  @FieldSource("FILES")
  void everyProjectTermUsedInAFileIsDeclared(String file) {
    Set<Node> used = projectTerms(nodes(load(file)).collect(Collectors.toSet()));
    assertThat(used).as("terms of the project in the file").isNotEmpty();
    assertThat(used).filteredOn(term -> !term.getURI().equals(Scr.NAMESPACE)).isSubsetOf(terms());
  }

  @Test
  void everyTermHasAnEnglishLabelAndCommentAndAStatus() {
    assertThat(terms())
        .allSatisfy(term -> {
          assertThat(languages(term, RDFS.label.asNode())).containsExactly("en-GB");
          assertThat(languages(term, RDFS.comment.asNode())).containsExactly("en-GB");
          assertThat(ONTOLOGY.contains(term, RDFS.isDefinedBy.asNode(), Node.ANY)).isTrue();
          assertThat(ONTOLOGY.contains(term, STATUS, Node.ANY)).isTrue();
        });
  }

  @Test
  void noTwoTermsHaveTheSameLabel() {
    assertThat(terms())
        .extracting(term ->
            ONTOLOGY.find(term, RDFS.label.asNode(), Node.ANY).next().getObject().getLiteral())
        .extracting(label -> label.getLexicalForm().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void rangesAreClassesOrDatatypesOfOwl2() {
    Set<Node> allowed = instances(ONTOLOGY, OWL2.Class.asNode());
    allowed.addAll(OWL2_RL_DATATYPES);
    assertThat(triples(ONTOLOGY).filter(t -> t.getPredicate().equals(RDFS.range.asNode())))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(allowed).contains(t.getObject()));
  }

  @Test
  void theOntologyDeclaresEveryPredicateAndTypeOfOtherVocabularies() {
    Set<Node> declared =
        instances(
            ONTOLOGY,
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode());
    assertThat(declared).noneMatch(OntologyTest::isReserved);
    assertThat(triples(ONTOLOGY))
        .extracting(
            t -> t.getPredicate().equals(RDF.type.asNode()) ? t.getObject() : t.getPredicate())
        .filteredOn(term -> !isReserved(term))
        .isNotEmpty()
        .isSubsetOf(declared);
    assertThat(triples(ONTOLOGY).filter(t -> t.getPredicate().equals(RDFS.subClassOf.asNode())))
        .isNotEmpty()
        .noneMatch(t -> isReserved(t.getObject()));
  }

  /** Returns whether the term belongs to RDF, RDFS or OWL itself. */
  private static boolean isReserved(Node term) {
    return Stream.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI())
        .anyMatch(term.getURI()::startsWith);
  }

  @Test
  void theConstantsAreExactlyTheTerms() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Scr.class.getFields()) {
      if (field.getType() == Node.class && Modifier.isStatic(field.getModifiers())) {
        constants.add(field.getName());
        assertThat(((Node) field.get(null)).getURI()).isEqualTo(Scr.NAMESPACE + field.getName());
      }
    }
    assertThat(constants)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(terms().stream().map(Node::getLocalName).toList());
  }

  @Test
  void noTermIsBothAClassAndAProperty() {
    assertThat(CLASSES).isNotEmpty().doesNotContainAnyElementsOf(PROPERTIES);
    assertThat(instances(ONTOLOGY, OWL2.ObjectProperty.asNode()))
        .doesNotContainAnyElementsOf(instances(ONTOLOGY, OWL2.DatatypeProperty.asNode()))
        .doesNotContainAnyElementsOf(instances(ONTOLOGY, OWL2.AnnotationProperty.asNode()));
  }

  @Test
  void everyTermUsedInAnAxiomIsDeclared() {
    Set<Node> declared =
        instances(
            ONTOLOGY,
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode());
    Set<Node> axioms =
        Set.of(
            RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(),
            RDFS.domain.asNode(),
            OWL2.disjointWith.asNode());
    assertThat(triples(ONTOLOGY).filter(t -> axioms.contains(t.getPredicate())))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(declared).contains(t.getObject()));
  }

  @Test
  void theOntologyIsConsistent() {
    ValidityReport report =
        validate(load("scrutiny", "figures", "vocabulary", "measures", "delivery"));
    assertThat(report.isValid()).isTrue();
    assertThat(report.getReports()).toIterable().isEmpty();
  }

  @Test
  void detectsAContradiction() {
    Graph broken = load("scrutiny");
    Node thing = NodeFactory.createURI("https://example.org/thing");
    broken.add(thing, RDF.type.asNode(), Scr.Inspection);
    broken.add(thing, RDF.type.asNode(), Scr.Judgement);
    assertThat(validate(broken).isValid()).isFalse();
  }

  @Test
  void everyProjectIriIsDescribed() {
    Graph all =
        load(
            "scrutiny", "figures", "vocabulary", "measures", "authorities", "delivery", "accuracy");
    Set<Node> subjects = triples(all).map(t -> t.getSubject()).collect(Collectors.toSet());
    assertThat(nodes(all).filter(Node::isURI).distinct())
        .filteredOn(node -> node.getURI().startsWith("https://w3id.org/scrutiny/"))
        .filteredOn(node -> !node.getURI().matches(".*/ontology(/\\d.*|#)?"))
        .isNotEmpty()
        .isSubsetOf(subjects);
  }

  @Test
  void onlyTheShapesContainBlankNodes() {
    assertThat(
            nodes(
                load(
                    "scrutiny",
                    "figures",
                    "vocabulary",
                    "measures",
                    "authorities",
                    "delivery",
                    "accuracy")))
        .noneMatch(Node::isBlank);
  }

  private static ValidityReport validate(Graph graph) {
    InfModel model =
        ModelFactory.createInfModel(
            ReasonerRegistry.getOWLMicroReasoner(), ModelFactory.createModelForGraph(graph));
    return model.validate();
  }

  private static Set<Node> terms() {
    return Stream.of(CLASSES, PROPERTIES).flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static Set<Node> projectTerms(Set<Node> nodes) {
    return nodes.stream()
        .filter(n -> n.isURI() && n.getURI().startsWith(Scr.NAMESPACE))
        .collect(Collectors.toSet());
  }

  private static Stream<String> languages(Node term, Node property) {
    return ONTOLOGY.find(term, property, Node.ANY).toList().stream()
        .map(t -> t.getObject().getLiteralLanguage());
  }
}
