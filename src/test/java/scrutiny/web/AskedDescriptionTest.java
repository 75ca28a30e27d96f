package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.query.PrebuiltQueries;
import scrutiny.web.describe.Prefixes;

/** The endpoint answers queries for its own description, and no other query reads it. */
class AskedDescriptionTest {
  private static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @Test
  void listsThePrefixes() throws Exception {
    assertThat(rows("SELECT ?name ?start { ?any sh:prefix ?name ; sh:namespace ?start }"))
        .hasSameSizeAs(Prefixes.all().entrySet())
        .contains("scr,https://w3id.org/scrutiny/ontology#");
  }

  @Test
  void listsTheExamplesByTheAddressesOfTheClient() throws Exception {
    String query =
        "SELECT DISTINCT ?example"
            + " { ?example a sh:SPARQLExecutable ; rdfs:comment ?what ; sh:select ?text }";
    assertThat(rows(query))
        .hasSameSizeAs(PrebuiltQueries.bundled().all())
        .contains(server.url() + ".well-known/sparql-examples#reports");
  }

  @Test
  void listsClassesWithThePropertiesAndClassesOfTheirValues() throws Exception {
    assertThat(
            rows(
                """
                SELECT DISTINCT ?class ?property ?other {
                  ?ofClass void:class ?class ; void:propertyPartition ?use .
                  ?use void:property ?property ; void:classPartition/void:class ?other .
                }
                """))
        .contains(
            String.join(
                ",",
                "https://w3id.org/scrutiny/ontology#Inspection",
                "https://w3id.org/scrutiny/ontology#authority",
                "https://w3id.org/scrutiny/ontology#Authority"));
  }

  @Test
  void statesWhatTheDescriptionsState() throws Exception {
    assertThat(count("?any void:property|void:class ?term"))
        .isEqualTo(
            described("/.well-known/void").stream()
                .filter(triple ->
                    List.of("http://rdfs.org/ns/void#property", "http://rdfs.org/ns/void#class")
                        .contains(triple.getPredicate().getURI()))
                .count());
    assertThat(count("?service a sd:Service ; sd:endpoint ?address")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?part void:class ?class . ?thing a ?class FILTER(?class = scr:Inspection)",
        "{ ?thing a scr:Inspection } UNION { ?none a void:Linkset }",
        "{ SELECT ?thing { ?thing a scr:Inspection OPTIONAL { ?thing sh:order ?none } } }",
        "GRAPH ?graph { ?thing a scr:Inspection } OPTIONAL { ?thing sd:name ?none }",
      })
  void readsTheDataTogetherWithTheDescription(String pattern) throws Exception {
    assertThat(rows("SELECT DISTINCT ?thing { " + pattern + " }"))
        .isNotEmpty()
        .containsAll(rows("SELECT DISTINCT ?thing { ?thing a scr:Inspection }"));
  }

  @Test
  void givesEachTripleOnce() throws Exception {
    assertThat(count("?any void:uriSpace ?space . ?any void:uriSpace ?space"))
        .isEqualTo(count("?any void:uriSpace ?space"))
        .isPositive();
  }

  @Test
  void leavesOtherQueriesTheDataAlone() throws Exception {
    DatasetGraph data = Fixture.dataset();
    long triples = Txn.calculateRead(data, () -> data.getUnionGraph().stream().distinct().count());
    assertThat(count("?s ?p ?o")).isEqualTo(triples);
    assertThat(count("?s ?p ?o FILTER(STRSTARTS(STR(?p), \"http://www.w3.org/ns/shacl#\"))"))
        .isZero();
    assertThat(count("GRAPH ?graph { ?any sh:prefix ?name }")).isZero();
    assertThat(
            rows(
                "SELECT ?name FROM <https://w3id.org/scrutiny/id/graph/ontology>"
                    + " { ?any sh:prefix ?name }"))
        .isEmpty();
  }

  private static Graph described(String path) throws Exception {
    byte[] body = server.get(path, "Accept", "application/n-triples").body();
    return RDFParser.fromString(new String(body, StandardCharsets.UTF_8), Lang.NTRIPLES).toGraph();
  }

  private static long count(String pattern) throws Exception {
    return Long.parseLong(rows("SELECT (COUNT(*) AS ?n) { " + pattern + " }").getFirst());
  }

  /** Returns the rows of a result, with commas between their values, without the header. */
  private static List<String> rows(String query) throws Exception {
    var response =
        server.post("/sparql", "application/sparql-query", PREFIXES + query, "Accept", "text/csv");
    String body = Http.text(response);
    assertThat(response.statusCode()).as(body).isEqualTo(200);
    return body.lines().skip(1).toList();
  }
}
