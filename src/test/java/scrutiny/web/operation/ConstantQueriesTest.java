package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which queries count as constant, so that their responses may be cached. */
class ConstantQueriesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?time) {}",
        "SELECT (rand() AS ?number) {}",
        "SELECT (UUID() AS ?iri) {}",
        "SELECT (StrUUID() AS ?text) {}",
        "SELECT (BNODE() AS ?node) {}",
        "SELECT (BNODE ('a') AS ?node) {}",
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT (SAMPLE(?o) AS ?any) { ?s ?p ?o }",
        "SELECT (NOW # the time\n () AS ?time) {}",
        "SELECT (N\\u004FW() AS ?time) {}",
        "SELECT * {SERVICE ?endpoint { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT # one\n <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o .SERVICE ex:endpoint { ?s ?p ?o } }",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?time) {}",
        "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:bnode(?s) AS ?n) { ?s ?p ?o"
            + " }"
      })
  void leavesOutWhatDiffersEachTime(String query) {
    assertThat(ConstantQueries.isConstant(query)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SELECT * { ?s a ?known }",
        "SELECT * { ?s ?brand ?renown }",
        "SELECT ?samples ?services { ?samples ?uuids ?services }",
        "SELECT ?sample ?service ?now { ?sample ex:service ?service ; ex:rand ?now }",
        "# The judgements of a service, as it is now.\nSELECT * { ?s a ?service }",
        "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#> SELECT * { ?s a sd:Service"
            + " }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
      })
  void acceptsWordsThatOnlyContainSuchNames(String query) {
    assertThat(ConstantQueries.isConstant(query)).isTrue();
  }

  @Test
  void decodesParametersFirst() {
    assertThat(ConstantQueries.isConstantEncoded("query=SELECT+%28N%4FW%28%29+AS+%3Ft%29+%7B%7D"))
        .isFalse();
    assertThat(ConstantQueries.isConstantEncoded("query=SELECT+%2A+%7B+%3Fs+a+%3Fknown+%7D"))
        .isTrue();
    assertThat(ConstantQueries.isConstantEncoded("query=%GG")).as("not percent-encoded").isFalse();
  }
}
