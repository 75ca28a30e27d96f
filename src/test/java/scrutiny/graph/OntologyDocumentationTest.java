package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static scrutiny.graph.OntologyFiles.instances;
import static scrutiny.graph.OntologyFiles.load;
import static scrutiny.graph.OntologyFiles.nodes;
import static scrutiny.graph.OntologyFiles.triples;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/**
 * The ontology's terms have what a reader needs to use them: examples, domains and top concepts.
 */
class OntologyDocumentationTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final Node DOMAIN_INCLUDES = NodeFactory.createURI(SCHEMA + "domainIncludes");
  private static final Node RANGE_INCLUDES = NodeFactory.createURI(SCHEMA + "rangeIncludes");
  private static final Graph ONTOLOGY = load("scrutiny");
  private static final Set<Node> CLASSES = ownTerms(OWL2.Class.asNode());
  private static final Set<Node> PROPERTIES =
      ownTerms(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode());

  /** The part of a thing's IRI that says what kind of thing it is. */
  private static final Pattern KIND_OF_THING =
      Pattern.compile(
          "https://w3id\\.org/scrutiny/((?:id|vocab)/[a-z-]+(?:/[0-9a-f]{16}/[a-z-]+)?)");

  @Test
  void everyClassHasAnExampleThatIsAnInstanceOfIt() {
    assertThat(CLASSES)
        .isNotEmpty()
        .allSatisfy(type -> {
          List<Node> examples = objects(type, SKOS.example.asNode());
          assertThat(examples).isNotEmpty();
          for (Node example : examples) {
            Graph graph = parse(example.getLiteralLexicalForm());
            assertThat(graph.contains(Node.ANY, RDF.type.asNode(), type)).isTrue();
          }
        });
  }

  @Test
  void examplesHaveOnlyDeclaredTermsAndIrisOfTheFormsThatDataHave() throws IOException {
    Set<String> forms = forms(UsedTerms.data());
    assertThat(CLASSES)
        .flatExtracting(type -> objects(type, SKOS.example.asNode()))
        .isNotEmpty()
        .allSatisfy(example -> {
          Graph graph = parse(example.getLiteralLexicalForm());
          assertThat(forms(graph)).isNotEmpty().isSubsetOf(forms);
          assertThat(nodes(graph).filter(OntologyDocumentationTest::isOwn))
              .isSubsetOf(Stream.concat(CLASSES.stream(), PROPERTIES.stream()).toList());
        });
  }

  @Test
  void detectsAnExampleThatIsNotTurtle() {
    assertThatThrownBy(() -> parse("a judgement")).isInstanceOf(RiotException.class);
  }

  @Test
  void everyPropertyHasADomainOrTypicalSubjects() {
    assertThat(PROPERTIES)
        .isNotEmpty()
        .allSatisfy(property ->
            assertThat(objects(property, RDFS.domain.asNode()).isEmpty())
                .isNotEqualTo(objects(property, DOMAIN_INCLUDES).isEmpty()));
  }

  @Test
  void everyPropertyHasARangeOrTypicalValues() {
    assertThat(PROPERTIES)
        .isNotEmpty()
        .allSatisfy(property ->
            assertThat(objects(property, RDFS.range.asNode()).isEmpty())
                .isNotEqualTo(objects(property, RANGE_INCLUDES).isEmpty()));
  }

  @Test
  void typicalSubjectsAndValuesAreDeclaredClasses() {
    assertThat(
            triples(ONTOLOGY)
                .filter(t ->
                    t.getPredicate().equals(DOMAIN_INCLUDES)
                        || t.getPredicate().equals(RANGE_INCLUDES)))
        .isNotEmpty()
        .allSatisfy(
            t -> assertThat(instances(ONTOLOGY, OWL2.Class.asNode())).contains(t.getObject()));
  }

  @Test
  void inversesHaveTheDomainOfTheOtherAsTheirRange() {
    assertThat(triples(ONTOLOGY).filter(t -> t.getPredicate().equals(OWL2.inverseOf.asNode())))
        .isNotEmpty()
        .allSatisfy(t -> {
          Node property = t.getSubject();
          Node inverse = t.getObject();
          assertThat(objects(property, RDFS.domain.asNode()))
              .isEqualTo(objects(inverse, RDFS.range.asNode()));
          assertThat(objects(property, RDFS.range.asNode()))
              .isEqualTo(objects(inverse, RDFS.domain.asNode()));
        });
  }

  @Test
  void everySchemeHasTheTopConceptsThatNameIt() {
    Graph vocabulary = load("vocabulary", "measures");
    assertThat(instances(vocabulary, SKOS.ConceptScheme.asNode()))
        .isNotEmpty()
        .allSatisfy(scheme -> {
          Set<Node> top =
              vocabulary.find(scheme, SKOS.hasTopConcept.asNode(), Node.ANY).toList().stream()
                  .map(t -> t.getObject())
                  .collect(Collectors.toSet());
          assertThat(top)
              .isNotEmpty()
              .containsExactlyInAnyOrderElementsOf(
                  subjects(vocabulary, SKOS.topConceptOf.asNode(), scheme));
          assertThat(subjects(vocabulary, SKOS.inScheme.asNode(), scheme))
              .containsAll(top)
              .allSatisfy(concept ->
                  assertThat(vocabulary.contains(concept, SKOS.broader.asNode(), Node.ANY))
                      .isNotEqualTo(top.contains(concept)));
        });
  }

  @Test
  void theHeaderSaysWhoPublishesWhichVersionAndHowToCiteIt() {
    Node ontology = NodeFactory.createURI("https://w3id.org/scrutiny/ontology");
    assertThat(
            Stream.of(
                DCTerms.publisher,
                DCTerms.bibliographicCitation,
                OWL2.versionIRI,
                OWL2.priorVersion))
        .allSatisfy(property -> assertThat(objects(ontology, property.asNode())).hasSize(1));
    String version =
        objects(ontology, OWL2.versionInfo.asNode()).getFirst().getLiteralLexicalForm();
    assertThat(objects(ontology, OWL2.versionIRI.asNode()).getFirst().getURI())
        .isEqualTo(ontology.getURI() + "/" + version);
    assertThat(
            objects(ontology, DCTerms.bibliographicCitation.asNode())
                .getFirst()
                .getLiteralLexicalForm())
        .contains("version " + version + ".");
  }

  /** Parses Turtle with the prefixes of the ontology's file. */
  private static Graph parse(String turtle) {
    StringBuilder text = new StringBuilder();
    ONTOLOGY
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach((prefix, iri) -> text.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static Set<String> forms(Graph graph) {
    return nodes(graph)
        .filter(Node::isURI)
        .map(node -> KIND_OF_THING.matcher(node.getURI()))
        .filter(matcher -> matcher.lookingAt())
        .map(matcher -> matcher.group(1).replaceFirst("/[0-9a-f]{16}/", "/*/"))
        .collect(Collectors.toSet());
  }

  private static boolean isOwn(Node node) {
    return node.isURI() && node.getURI().startsWith(Scr.NAMESPACE);
  }

  private static Set<Node> ownTerms(Node... types) {
    return instances(ONTOLOGY, types).stream()
        .filter(OntologyDocumentationTest::isOwn)
        .collect(Collectors.toSet());
  }

  private static List<Node> objects(Node subject, Node predicate) {
    return ONTOLOGY.find(subject, predicate, Node.ANY).toList().stream()
        .map(t -> t.getObject())
        .toList();
  }

  private static Set<Node> subjects(Graph graph, Node predicate, Node object) {
    return graph.find(Node.ANY, predicate, object).toList().stream()
        .map(t -> t.getSubject())
        .collect(Collectors.toSet());
  }
}
