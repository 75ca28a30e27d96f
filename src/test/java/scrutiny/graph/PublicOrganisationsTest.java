package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.SharedFolder;
import scrutiny.resolve.Iris;

/**
 * The authorities of the register conform to the Core Public Organisation Vocabulary, CPOV-AP 2.1.
 *
 * <p>Its shapes are not part of the project: they are read from the {@link SharedFolder}.
 */
class PublicOrganisationsTest {
  private static final Path FILE =
      Path.of("reference", "cpov", "core-public-organisation-ap-SHACL-2.1.2.ttl");
  private static final Node COUNCIL =
      NodeFactory.createURI("https://w3id.org/scrutiny/id/authority/E08000024");
  private static final Node PUBLIC_ORGANISATION =
      NodeFactory.createURI("http://data.europa.eu/m8g/PublicOrganisation");
  private static Shapes shapes;

  @BeforeAll
  static void readShapes() {
    Optional<Path> file = SharedFolder.find(FILE);
    assumeTrue(file.isPresent(), "the shapes of CPOV-AP are not there: shared/" + FILE);
    shapes = Shapes.parse(RDFDataMgr.loadGraph(file.get().toUri().toString()));
  }

  @Test
  void everyAuthorityOfTheRegisterConforms() {
    Graph register = register();
    assertThat(OntologyFiles.instances(register, PUBLIC_ORGANISATION))
        .containsAll(OntologyFiles.instances(register, Scr.Authority))
        .hasSize(168);
    assertThat(violations(register)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skos:prefLabel 'Sunderland City'",
        "skos:prefLabel 'Sunderland City'@en-GB",
        "skos:altLabel 'Sunderland Council'@en-GB , 'City of Sunderland'@en-GB",
        "dct:description 'A council'",
        "dct:spatial <https://example.org/somewhere>",
        "org:classification 'metropolitan district'",
        "org:hasMember <https://example.org/person>",
        "org:hasUnit <https://example.org/team>",
        "org:resultedFrom <https://example.org/event>",
        "adms:identifier <https://example.org/code>",
        "foaf:homepage <https://example.org/>"
      })
  void aSpoiltAuthorityFails(String properties) {
    Graph register = register();
    RDFParser.fromString(
            """
            PREFIX adms: <http://www.w3.org/ns/adms#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <%s> %s .
            """
                .formatted(COUNCIL.getURI(), properties),
            Lang.TURTLE)
        .parse(register);
    assertThat(violations(register)).extracting(ReportEntry::focusNode).containsOnly(COUNCIL);
  }

  @Test
  void anIdentifierOrEventOfTheWrongFormFails() {
    Graph register = register();
    RDFParser.fromString(
            """
            PREFIX adms: <http://www.w3.org/ns/adms#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <https://example.org/code> a adms:Identifier ; dct:issued "2009" .
            <https://example.org/event> a org:ChangeEvent ;
              prov:startedAtTime "2009-04-01"^^xsd:date .
            """,
            Lang.TURTLE)
        .parse(register);
    assertThat(violations(register))
        .extracting(entry -> entry.focusNode().getURI())
        .containsExactlyInAnyOrder("https://example.org/code", "https://example.org/event");
  }

  /** Returns the register and the vocabularies as the graph contains them. */
  private static Graph register() {
    Graph graph = GraphFactory.createDefaultGraph();
    ReferenceGraphs.quads(Iris.DEFAULT).forEach(quad -> graph.add(quad.asTriple()));
    assertThat(graph.contains(COUNCIL, RDF.type.asNode(), PUBLIC_ORGANISATION)).isTrue();
    return graph;
  }

  private static List<ReportEntry> violations(Graph graph) {
    return List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries());
  }
}
