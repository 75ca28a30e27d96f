package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Area;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Grade;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Role;
import scrutiny.fact.TenureStated;
import scrutiny.fact.TenureStated.TenureStatus;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/** Things are described in standard terms, and nothing but things. */
class StandardTermTriplesTest {
  private static final String BATH = "E06000022";
  private static final Graph GRAPH = graph(report("2017-04-24", "2017-05-18"), letter());

  private static DocumentFacts report(String start, String end) {
    DocumentFactsBuilder draft =
        DocumentFactsBuilder.report(
                "report.txt",
                Kind.SIF,
                "Bath, seen in spring, out in July. Led by Ana Otest, with Bo Ctest of the CQC."
                    + " Good.")
            .reportsInspection("Bath", BATH)
            .dated("seen in spring", "this", start, end)
            .judged("Good", "this", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .published("out in July", LocalDate.of(2017, 7, 7));
    return draft
        .with(
            new InspectorNamed(
                draft.quote("Ana Otest"), "this", "Ana Otest", Role.LEAD_INSPECTOR, Body.OFSTED))
        .with(
            new InspectorNamed(
                draft.quote("Bo Ctest"),
                "this",
                "Bo Ctest",
                Role.TEAM_INSPECTOR,
                new Body.Inspectorate("cqc")))
        .build();
  }

  private static DocumentFacts letter() {
    DocumentFactsBuilder draft =
        DocumentFactsBuilder.letter(
                "letter.txt",
                Kind.MONITORING_VISIT,
                "Bath. Di Rector since June 2016. Eva Gone left in 2015.")
            .reportsInspection("Bath", BATH);
    return draft
        .with(tenure(draft, "Di Rector", TenureStatus.CURRENT, "2016-06", ""))
        .with(tenure(draft, "Eva Gone", TenureStatus.FORMER, "2012-09-03", "2015"))
        .build();
  }

  private static TenureStated tenure(
      DocumentFactsBuilder draft, String name, TenureStatus status, String since, String until) {
    return new TenureStated(
        draft.quote(name),
        Optional.of(name),
        Role.DIRECTOR_OF_CHILDRENS_SERVICES,
        "director",
        new Body.Council(new Gss(BATH)),
        status,
        false,
        date(since),
        date(until),
        false);
  }

  private static Optional<PartialDate> date(String iso) {
    return Optional.of(iso).filter(text -> !text.isEmpty()).map(PartialDate::new);
  }

  private static Graph graph(DocumentFacts... documents) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads(documents).forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static List<Quad> quads(DocumentFacts... documents) {
    return QuadBuilder.build(
        new Resolver(RegisterReader.read(), Iris.DEFAULT).resolve(List.of(documents)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // PROV
        "?visit prov:startedAtTime '2017-04-24T00:00:00'^^xsd:dateTime",
        "?visit prov:endedAtTime '2017-05-18T23:59:59'^^xsd:dateTime",
        "?visit prov:wasAssociatedWith inspectorate:ofsted , inspectorate:cqc",
        "?visit prov:wasAssociatedWith/foaf:name 'Ana Otest' , 'Bo Ctest'",
        "?judgement a scr:Judgement ; prov:wasGeneratedBy ?visit . ?visit a prov:Activity",
        "?report a scr:Report ; prov:wasGeneratedBy ?visit . ?visit a scr:Inspection",
        // ORG
        "?p foaf:name 'Ana Otest' ; org:memberOf inspectorate:ofsted",
        "?p foaf:name 'Bo Ctest' ; org:memberOf inspectorate:cqc",
        "?p foaf:name 'Di Rector' ; org:memberOf authority:E06000022",
        "?t org:member/foaf:name 'Di Rector' ; org:memberDuring/time:hasBeginning ?i . "
            + "?i time:inXSDgYearMonth '2016-06'^^xsd:gYearMonth",
        "?t org:member/foaf:name 'Eva Gone' ; org:memberDuring ?d . ?d a time:Interval ; "
            + "time:hasBeginning/time:inXSDDate '2012-09-03'^^xsd:date ; "
            + "time:hasEnd/time:inXSDgYear '2015'^^xsd:gYear",
        // Dublin Core
        "?report dcterms:publisher inspectorate:ofsted ; dcterms:subject authority:E06000022",
        // schema.org
        "?p a foaf:Person , schema:Person ; schema:name 'Ana Otest'",
        "?report a schema:Report ; schema:datePublished '2017-07-07'^^xsd:date ; schema:name ?n",
        "?report schema:publisher inspectorate:ofsted ; schema:about authority:E06000022",
        "?letter a scr:Letter , schema:DigitalDocument ; schema:about authority:E06000022",
      })
  void describesThingsInStandardTerms(String pattern) {
    assertThat(holds(GRAPH, pattern)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?p foaf:name 'Eva Gone' ; org:memberOf ?organisation",
        "?letter a scr:Letter ; schema:datePublished ?date",
        "?council a scr:Authority ; org:hasMember ?member",
      })
  void doesNotStateWhatIsNotKnown(String pattern) {
    assertThat(holds(GRAPH, pattern)).isFalse();
  }

  @Test
  void givesNoTimesToAnInspectionWithoutDays() {
    Graph graph = graph(report("2017-04", "2017-05"));
    assertThat(holds(graph, "?visit scr:startDate ?month")).isTrue();
    assertThat(holds(graph, "?visit prov:startedAtTime|prov:endedAtTime ?time")).isFalse();
  }

  @Test
  void writesNothingForClaimsAndPassages() {
    Node inferred = Terms.uri(Iris.DEFAULT.inferredGraph());
    assertThat(quads(report("2017-04-24", "2017-05-18"), letter()))
        .filteredOn(quad -> quad.getGraph().equals(inferred))
        .extracting(quad -> quad.getSubject().getURI())
        .isNotEmpty()
        .noneMatch(subject -> subject.contains("/claim/") || subject.contains("/passage/"));
  }

  @Test
  void theRegisterGivesCouncilsTypedIdentifiers() {
    Graph register = GraphFactory.createDefaultGraph();
    ReferenceGraphs.quads(Iris.DEFAULT).forEach(quad -> register.add(quad.asTriple()));
    for (String pattern :
        List.of(
            "authority:E06000022 a schema:GovernmentOrganization ; "
                + "schema:name 'Bath and North East Somerset Council' ; "
                + "schema:url <https://www.gov.uk/find-local-council/bath-and-north-east-somerset>",
            "authority:E06000022 dcterms:identifier 'E06000022'^^identifier:gss",
            "authority:E06000022 dcterms:identifier '800'^^identifier:dfe ; adms:identifier ?code ."
                + " ?code a adms:Identifier ; skos:notation '800'^^identifier:dfe",
            "authority:E08000038 adms:identifier/skos:notation 'E08000016'^^identifier:gss",
            "service:80427 dcterms:identifier '80427'^^identifier:urn ; a org:OrganizationalUnit",
            "authority:E06000022 org:hasUnit service:80427 ; dcterms:spatial/a dcterms:Location",
            "identifier:gss a rdfs:Datatype ; rdfs:label ?label")) {
      assertThat(holds(register, pattern)).as(pattern).isTrue();
    }
  }

  @Test
  void theOntologyDeclaresEveryTermOfOtherVocabulariesInTheData() throws IOException {
    Graph data = GraphFactory.createDefaultGraph();
    ReferenceGraphs.quads(Iris.DEFAULT).stream()
        .filter(quad -> quad.getGraph().getURI().equals(Iris.DEFAULT.registerGraph()))
        .forEach(quad -> data.add(quad.asTriple()));
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
      files
          .filter(file -> file.endsWith("expected.trig"))
          .forEach(file ->
              RDFDataMgr.loadDatasetGraph(file.toUri().toString())
                  .find()
                  .forEachRemaining(quad -> data.add(quad.asTriple())));
    }
    Graph ontology = OntologyFiles.load("scrutiny");
    Set<Node> declared =
        OntologyFiles.instances(
            ontology,
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode());
    Set<Node> used =
        OntologyFiles.triples(data)
            .flatMap(StandardTermTriplesTest::terms)
            .filter(term -> !isReserved(term))
            .collect(Collectors.toSet());
    assertThat(used).hasSizeGreaterThan(100);
    used.removeAll(declared);
    assertThat(used).isEmpty();
  }

  private static Stream<Node> terms(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode())
        ? Stream.of(triple.getObject())
        : Stream.of(triple.getPredicate());
  }

  private static boolean isReserved(Node term) {
    return Stream.of(RDF.getURI(), RDFS.getURI(), OWL2.getURI())
        .anyMatch(term.getURI()::startsWith);
  }

  private static boolean holds(Graph graph, String pattern) {
    String query =
        """
        PREFIX adms: <http://www.w3.org/ns/adms#>
        PREFIX authority: <https://w3id.org/scrutiny/id/authority/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        PREFIX identifier: <https://w3id.org/scrutiny/vocab/identifier/>
        PREFIX inspectorate: <https://w3id.org/scrutiny/id/inspectorate/>
        PREFIX org: <http://www.w3.org/ns/org#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <https://schema.org/>
        PREFIX scr: <https://w3id.org/scrutiny/ontology#>
        PREFIX service: <https://w3id.org/scrutiny/id/service/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX time: <http://www.w3.org/2006/time#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        ASK { %s }
        """
            .formatted(pattern);
    try (var execution =
        QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(graph))) {
      return execution.execAsk();
    }
  }
}
