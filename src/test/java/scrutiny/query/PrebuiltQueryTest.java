package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.Fixture;

/** Parameter binding: no value changes the structure of a query. */
class PrebuiltQueryTest {
  private static final PrebuiltQueries QUERIES = PrebuiltQueries.bundled();

  /** A graph without vocabulary accepts every code, so that values reach the query. */
  private static final ParameterValues ANY_VALUE =
      new ParameterValues(
          SparqlService.of(
              org.apache.jena.sparql.core.DatasetGraphFactory.createTxnMem(),
              java.time.Duration.ofSeconds(5)));

  private static final Node PLAIN = NodeFactory.createLiteralString("plain");

  static Stream<String> hostileValues() {
    List<String> known =
        List.of(
            "\"",
            "'",
            "\\",
            "\"\"\"",
            "'''",
            "\\\" } UNION { ?s ?p ?o } #",
            "\") } ; DROP ALL #",
            "x\" . ?a ?b ?c . FILTER(?x = \"y",
            "<http://example.org/>",
            "?council",
            "$authority",
            "?_authority",
            "_:b0",
            "scr:gss",
            "} SERVICE <http://127.0.0.1/> { ?s ?p ?o",
            "\u0000\n\r\t",
            "\u202e\ufeff\ud83d\ude00",
            "\\u0022",
            "%22",
            "{{name}}",
            "COALESCE(?x, 1)",
            "#",
            "--",
            "x".repeat(100_000));
    Random random = new Random(20170707);
    Stream<String> made =
        Stream.generate(() ->
                random
                    .ints(1 + random.nextInt(20), 0, 0xD800)
                    .mapToObj(c -> String.valueOf((char) c))
                    .reduce("", String::concat))
            .limit(60);
    Stream<String> syntax =
        Stream.generate(
                () -> {
                  String signs = "\"'\\{}()<>?$#;.,|*/^@_: \n";
                  StringBuilder value = new StringBuilder("a");
                  random.ints(12, 0, signs.length()).forEach(i -> value.append(signs.charAt(i)));
                  return value.toString();
                })
            .limit(60);
    return Stream.concat(known.stream(), Stream.concat(made, syntax))
        .filter(value -> !value.isBlank());
  }

  @ParameterizedTest
  @MethodSource("hostileValues")
  void noValueChangesTheStructureOfAQuery(String value) throws Exception {
    for (PrebuiltQuery query : QUERIES.all()) {
      for (Parameter parameter : query.parameters()) {
        if (parameter.type().term(value).isEmpty()
            || parameter.type() == ParameterType.NUMBER
            || parameter.type() == ParameterType.YES_OR_NO) {
          continue;
        }
        Query bound = query.bind(values(query, parameter, value), ANY_VALUE);
        Query plain = query.bind(values(query, parameter, "plain"), ANY_VALUE);
        assertThat(structure(bound, value)).isEqualTo(structure(plain, "plain"));
        assertThat(Algebra.compile(QueryFactory.create(bound.toString())))
            .as("what is sent to an endpoint")
            .isEqualTo(Algebra.compile(bound));
        String text = query.boundText(values(query, parameter, value), ANY_VALUE);
        assertThat(Algebra.compile(QueryFactory.create(text)))
            .as("what a reader opens in an editor: " + text)
            .isEqualTo(Algebra.compile(bound));
      }
    }
  }

  @Test
  void suggestsEachCouncilOnceByItsLabel() throws Exception {
    ParameterValues accepted = new ParameterValues(Fixture.executor());
    PrebuiltQuery query = QUERIES.get("history-of-an-authority");
    List<String> councils = accepted.suggested(ParameterType.AUTHORITY);
    assertThat(accepted.accepted(ParameterType.AUTHORITY)).hasSizeGreaterThan(2 * councils.size());
    for (String typed : List.of("Bath and NE Somersett", "West Berkshire Councils")) {
      assertThatThrownBy(() -> query.canonical(Map.of("authority", typed), accepted))
          .isInstanceOfSatisfying(
              InvalidRequestException.class,
              problem ->
                  assertThat(problem.suggestions())
                      .isNotEmpty()
                      .doesNotHaveDuplicates()
                      .isSubsetOf(councils));
    }
  }

  @Test
  void writesValuesIntoTheTextAndKeepsItsComments() throws Exception {
    String text =
        QUERIES.get("grades-at-a-date").boundText(Map.of("date", "2024-03-31"), ANY_VALUE);
    assertThat(text)
        .startsWith("# Grade of each council at a date\n")
        .contains("# An inspection counts if it had begun at the date.")
        .contains("COALESCE(\"overall-effectiveness\", \"overall-effectiveness\")")
        .contains("\"2024-03-31\"")
        .doesNotContain("?_date")
        .doesNotContain("# parameter:");
  }

  @Test
  void keepsTheVariableOfAParameterWithoutAValue() throws Exception {
    assertThat(QUERIES.get("grades-at-a-date").boundText(Map.of(), ANY_VALUE)).contains("?_date");
  }

  @Test
  void describesParametersWithoutRepeatingTheirNames() {
    for (PrebuiltQuery query : QUERIES.all()) {
      for (Parameter parameter : query.parameters()) {
        assertThat(parameter.description().toLowerCase(Locale.ROOT))
            .as(query.name() + " " + parameter.name())
            .doesNotContainPattern("\\b" + parameter.name() + "\\b");
      }
    }
  }

  @Test
  void detectsAChangedStructure() {
    Query one = QueryFactory.create("SELECT * WHERE { ?s ?p \"plain\" }");
    Query other = QueryFactory.create("SELECT * WHERE { ?s ?p \"plain\" . ?a ?b ?c }");
    assertThat(structure(one, "plain")).isNotEqualTo(structure(other, "plain"));
  }

  private static Op structure(Query query, String value) {
    Node given = NodeFactory.createLiteralString(value.strip());
    return NodeTransformLib.transform(n -> n.equals(given) ? PLAIN : n, Algebra.compile(query));
  }

  private static Map<String, String> values(PrebuiltQuery query, Parameter one, String value) {
    Map<String, String> values = new java.util.HashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(
            p -> values.put(p.name(), p.type() == ParameterType.DATE ? "2020-01-01" : "required"));
    values.put(one.name(), value);
    return values;
  }

  @Test
  void rejectsAnUnknownQueryAndSuggestsTheClosestName() {
    assertThatThrownBy(() -> QUERIES.get("judgments"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("no query \"judgments\"; did you mean judgements?");
    assertThatThrownBy(() -> QUERIES.get("qqqq"))
        .hasMessage("no query \"qqqq\"; there are " + QUERIES.all().size());
  }

  @Test
  void rejectsAnUnknownParameterAndListsTheKnownOnes() {
    assertThatThrownBy(() -> bind("history-of-an-authority", Map.of("council", "Kent")))
        .hasMessageContaining("history-of-an-authority has no parameter \"council\"")
        .hasMessageContaining("authority (authority, required)");
    assertThatThrownBy(() -> bind("reports", Map.of("x", "y")))
        .hasMessageContaining("it has no parameters");
  }

  @Test
  void rejectsAMissingOrBlankRequiredValue() {
    for (Map<String, String> values : List.of(Map.<String, String>of(), Map.of("authority", " "))) {
      assertThatThrownBy(() -> bind("history-of-an-authority", values))
          .hasMessageStartingWith("history-of-an-authority needs a value for authority");
    }
  }

  @Test
  void rejectsAValueOfTheWrongType() {
    assertThatThrownBy(() -> bind("improved-by-two-grades", Map.of("grades", "two")))
        .hasMessageContaining("grades must be a whole number, such as 2, not \"two\"");
    assertThatThrownBy(() -> bind("grades-by-region-and-year", Map.of("from", "17")))
        .hasMessageContaining("from must be a year");
  }

  @Test
  void rejectsAnUnknownNameOrCodeAndSuggestsTheClosest() throws Exception {
    assertThatThrownBy(() -> bind("history-of-an-authority", Map.of("authority", "Bth")))
        .hasMessageContaining("\"Bth\" is not");
    assertThatThrownBy(() -> bind("latest-judgements", Map.of("area", "leaving-care")))
        .hasMessageContaining("care-leavers");
    assertThat(bind("latest-judgements", Map.of("area", "care-leavers"))).isNotNull();
  }

  @Test
  void writesTheMessageOnOneLine() {
    assertThatThrownBy(() -> bind("reports", Map.of("a\nb", "y"))).hasMessageMatching("[^\\n\\r]+");
  }

  private static Query bind(String name, Map<String, String> values)
      throws InvalidRequestException {
    return QUERIES.get(name).bind(values, new ParameterValues(Fixture.executor()));
  }
}
