package scrutiny.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.mcp.ToolFixture.rows;
import static scrutiny.web.mcp.ToolFixture.structured;
import static scrutiny.web.mcp.ToolFixture.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what the tools return. */
class ToolResultsTest {
  private static final String INSPECTION =
      "https://w3id.org/scrutiny/id/inspection/80427-sif-2017-04-24";

  @RegisterExtension private static final ToolFixture TOOLS = new ToolFixture();

  @Test
  void returnsATableWithLabelsAndTheSameRowsAsStructuredContent() {
    var result = TOOLS.call("history-of-an-authority", Map.of("authority", "E06000022"));
    assertThat(text(result))
        .contains("| start | end | kind |")
        .contains("<" + INSPECTION + ">")
        .contains("Donna Marriott");
    assertThat((Map<?, ?>) structured(result).get("labels")).asString().contains(INSPECTION);
    assertThat(rows(result)).asString().contains("Donna Marriott");
  }

  @Test
  void pagesThroughAllRowsAndSaysHowManyAreLeft() {
    Map<String, Object> everything = Map.of("limit", 500);
    List<?> all = rows(TOOLS.call("evidence-of-a-fact", withIri(everything)));
    assertThat(all).hasSizeGreaterThan(3);
    List<Object> paged = new ArrayList<>();
    Object offset = 0;
    while (offset != null) {
      var result = TOOLS.call("evidence-of-a-fact", withIri(Map.of("limit", 2, "offset", offset)));
      paged.addAll(rows(result));
      offset = structured(result).get("nextOffset");
      int left = all.size() - paged.size();
      assertThat(structured(result).get("remaining")).isEqualTo(left);
      if (left > 0) {
        assertThat(text(result)).contains("; " + left + " more. For the next page", "offset");
      }
    }
    assertThat(paged).isEqualTo(all);
  }

  private static Map<String, Object> withIri(Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>(more);
    values.put("iri", INSPECTION);
    return values;
  }

  @Test
  void givesTheQuoteAndPageOfAFact() {
    var result = TOOLS.call("evidence-of-a-fact", Map.of("iri", INSPECTION));
    assertThat(text(result))
        .contains("Fieldwork 2017-04-24 to 2017-05-18", "sif/bath-2017.pdf")
        .contains("| page |");
    String claim = "https://w3id.org/scrutiny/id/document/cf30a7db215855f4/claim/ed5e0186da69";
    assertThat(text(TOOLS.call("evidence-of-a-fact", Map.of("iri", claim))))
        .contains("Published 2017-07-07");
    String passage = "https://w3id.org/scrutiny/id/document/cf30a7db215855f4/passage/93-113";
    assertThat(text(TOOLS.call("evidence-of-a-fact", Map.of("iri", passage))))
        .contains("Published 2017-07-07");
    assertThat(text(TOOLS.call("evidence-of-a-fact", Map.of("iri", "https://example.org/none"))))
        .contains("No rows.", "no passage for this IRI");
  }

  @ParameterizedTest
  @CsvSource({
    "Bath,Bath and North East Somerset",
    "banes,Bath and North East Somerset",
    "E10000010,County Durham",
    "durham council,County Durham",
    "West Barkshire,West Berkshire",
    "donna mariott,Donna Marriott",
    "marriott,Donna Marriott",
    "bath-2017.pdf,Bath and North East Somerset: single inspection framework"
  })
  void findsTheClosestNameFirst(String typed, String expected) {
    var result = TOOLS.call("find", Map.of("name", typed));
    List<?> rows = rows(result);
    assertThat(rows).isNotEmpty();
    assertThat(((Map<?, ?>) rows.getFirst()).get("name")).isEqualTo(expected);
  }

  @Test
  void findsOnlyEntitiesOfTheRequestedKind() {
    var result = TOOLS.call("find", Map.of("name", "Bath", "kind", "document"));
    assertThat(rows(result))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(((Map<?, ?>) row).get("kind")).isEqualTo("document"));
  }

  @Test
  void runsSparqlOnePageAtATime() {
    var result =
        TOOLS.call(
            "sparql",
            Map.of("query", "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o", "limit", 3));
    assertThat(rows(result)).hasSize(3);
    assertThat(text(result)).contains("Rows 1 to 3; ", "offset 3");
    assertThat(text(TOOLS.call("sparql", Map.of("query", "ASK { ?s ?p ?o }"))))
        .contains("Rows 1 to 1");
    assertThat(text(TOOLS.call("sparql", Map.of("query", "ASK { ?s <urn:none> ?o }"))))
        .contains("No rows.");
  }
}
