package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;

/**
 * Every file of {@code queries/}, executed on the fixture. The expected rows are the files of
 * {@code answers/}; {@code -Danswers=apply} writes them.
 */
class QueriesTest {
  private static final Path EXPECTED_RESULTS = Path.of("src/test/resources/answers");

  /** The graph of a case with several inspections of one service. */
  private static final Path STORY =
      Path.of("src/test/resources/cases/history-of-a-service/expected.trig");

  private static final Path STORY_VOCABULARY = Path.of("src/test/resources/story-vocabulary.trig");

  private static final Path LATER = Path.of("src/test/resources/latest-inspections.trig");

  private static final Path MEASURES = Path.of("src/test/resources/measures.trig");

  /** The files queried in addition to the fixture. */
  static final Path[] MORE = {STORY, STORY_VOCABULARY, LATER, MEASURES};

  static final SparqlService FIXTURE = Fixture.executor(MORE);

  private static final SparqlService LOADED_IN_REVERSE = Fixture.reversedExecutor(MORE);

  /** Queries for which the fixture itself has no rows. */
  private static final Set<String> STORY_QUERIES =
      Set.of("story-of-an-authority", "statements-of-an-authority");

  /** Queries whose columns are an interface to other programs. */
  private static final Map<String, String> FIXED_COLUMNS =
      Map.of(
          "reports",
          "source document kind urn gss authority start end published leadInspector"
              + " recommendations priorityAction",
          "judgements",
          "source inspection authority gss area grade date status",
          "people",
          "source person role organisation date",
          "events",
          "source inspection authority kind start end",
          "statements",
          "source speaker organisation text quotedFrom",
          "evidence",
          "source subject predicate object page start end quote");

  static Stream<PrebuiltQuery> queries() {
    return PrebuiltQueries.bundled().all().stream();
  }

  @Test
  void everyFileInTheFolderIsAQuery() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(f -> f.getFileName().toString().replaceFirst("\\.rq$", "")))
          .hasSizeGreaterThan(15)
          .containsExactlyInAnyOrderElementsOf(queries().map(PrebuiltQuery::name).toList());
    }
  }

  @Test
  void fixedQueriesKeepTheirColumnsInOrder() {
    assertThat(queries().filter(q -> FIXED_COLUMNS.containsKey(q.name())))
        .hasSize(FIXED_COLUMNS.size())
        .allSatisfy(
            q -> assertThat(String.join(" ", q.columns())).isEqualTo(FIXED_COLUMNS.get(q.name())));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theHeaderListsTheColumnsOfTheQuery(PrebuiltQuery query) {
    Query parsed = QueryFactory.create(query.text());
    assertThat(parsed.getResultVars()).isEqualTo(query.columns());
    assertThat(query.name()).matches("[a-z]+(-[a-z]+)*");
    assertThat(query.parameters())
        .allSatisfy(parameter -> assertThat(parameter.label()).matches("[A-Z][a-z ]+"));
    assertThat(query.text().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(260));
    for (Parameter parameter : query.parameters()) {
      assertThat(query.text()).contains(parameter.variable().toString());
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQueryReturnsTheExpectedRows(PrebuiltQuery query) throws Exception {
    String answer = csv(query.name(), requiredValues(query));
    Path file = EXPECTED_RESULTS.resolve(query.name() + ".csv");
    if ("apply".equals(System.getProperty("answers"))) {
      Files.writeString(file, answer);
    }
    List<String> expected = Files.readAllLines(file);
    assertThat(expected).as("rows of the fixture").hasSizeGreaterThan(1);
    assertThat(answer.lines().toList()).containsExactlyElementsOf(expected);
  }

  /** TDB2 scans its indexes in the order in which terms were first stored. */
  @ParameterizedTest
  @MethodSource("queries")
  void theRowsDoNotDependOnTheOrderOfLoading(PrebuiltQuery query) throws Exception {
    Map<String, String> values = requiredValues(query);
    assertThat(csv(query.name(), values, LOADED_IN_REVERSE))
        .isEqualTo(csv(query.name(), values, FIXTURE));
  }

  /** Two rows that agree in every sort key are equal, so every engine gives one order. */
  @ParameterizedTest
  @MethodSource("queries")
  void everyColumnIsASortKey(PrebuiltQuery query) {
    Query parsed = QueryFactory.create(query.text());
    assertThat(parsed.hasOrderBy()).as("ORDER BY").isTrue();
    assertThat(parsed.getOrderBy())
        .extracting(key -> key.getExpression().isVariable() ? key.getExpression().getVarName() : "")
        .containsAll(query.columns());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aggregatesDoNotDependOnTheOrderOfTheirRows(PrebuiltQuery query) {
    assertThat(OrderDependentAggregates.in(QueryFactory.create(query.text()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (SAMPLE(?o) AS ?x) { ?s ?p ?o }",
        "SELECT (GROUP_CONCAT(?o) AS ?x) { ?s ?p ?o } GROUP BY ?s",
        "SELECT (GROUP_CONCAT(?o) AS ?x) { SELECT * { ?s ?p ?o } ORDER BY ?p } GROUP BY ?s",
        "SELECT * { { SELECT ?s (GROUP_CONCAT(DISTINCT ?o) AS ?x) { ?s ?p ?o } GROUP BY ?s } }"
      })
  void findsAggregatesThatDependOnTheOrderOfTheirRows(String query) {
    assertThat(OrderDependentAggregates.in(QueryFactory.create(query))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryIsAQuestionOfOneGroup(PrebuiltQuery query) {
    assertThat(query.question()).endsWith("?");
    assertThat(query.text()).containsOnlyOnce("# group: " + query.group().title() + "\n");
    assertThat(PrebuiltQueries.bundled().inGroup(query.group())).contains(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# group: Weather\n", "# group: grades\n"})
  void aQueryWithoutAKnownGroupIsRejected(String group) {
    String header = "# title: A\n# question: A?\n# description: A.\n# columns: a\n";
    String text = "SELECT ?a { ?a ?b ?c }\n";
    assertThatThrownBy(() -> PrebuiltQuery.parse("a", header + group + text))
        .hasMessageContaining("group");
    assertThat(PrebuiltQuery.parse("a", header + "# group: Grades\n" + text).group())
        .isEqualTo(QueryGroup.GRADES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2015-12-31", "2017-12-31", "2023-12-31"})
  void theGradesOfCouncilsAgreeWithTheirCounts(String date) throws Exception {
    Map<String, String> values = Map.of("date", date);
    String england =
        csv("outcomes-at-a-date", values)
            .lines()
            .filter(row -> row.startsWith("England,"))
            .findFirst()
            .orElse("England,0,0,0,0,0,0,0,0,0");
    List<String> grades = csv("grades-at-a-date", values).lines().skip(1).toList();
    assertThat(grades).isNotEmpty();
    assertThat(grades.stream().filter(row -> row.contains(",good,")))
        .hasSize(Integer.parseInt(england.split(",", -1)[3]));
    assertThat(grades.stream().filter(row -> row.contains("/judgement/")))
        .hasSize(Integer.parseInt(england.split(",", -1)[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2017", "2022", "2025"})
  void theGradesOfAYearAreThoseOfItsLastDay(String year) throws Exception {
    List<String> counted =
        csv("grades-of-councils-by-year", Map.of("from", year, "to", year))
            .lines()
            .skip(1)
            .toList();
    Map<String, Integer> ofYear = new TreeMap<>();
    counted.forEach(row -> {
      String[] cells = row.split(",", -1);
      ofYear.merge(cells[0] + "," + cells[2], Integer.parseInt(cells[3]), Integer::sum);
    });
    Map<String, Integer> ofDay = new TreeMap<>();
    Query query =
        PrebuiltQueries.bundled()
            .get("grades-at-a-date")
            .bind(Map.of("date", year + "-12-31"), new ParameterValues(FIXTURE));
    FIXTURE.select(query, QueryRow::readAll).stream()
        .filter(row -> row.value("grade").isPresent())
        .forEach(row -> ofDay.merge(row.text("region") + "," + row.text("grade"), 1, Integer::sum));
    assertThat(ofYear).isNotEmpty().isEqualTo(ofDay);
  }

  @Test
  void theGradesOfAYearWithoutInspectionsAreThoseOfTheYearBefore() throws Exception {
    List<String> grades = csv("grades-of-councils-by-year", Map.of()).lines().skip(1).toList();
    assertThat(grades)
        .contains("South East,2017,good,1", "South East,2018,good,1", "South East,2019,good,1");
    assertThat(grades.stream().map(row -> row.split(",", -1)[1]).distinct().sorted())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2015, 2025).mapToObj(String::valueOf).toList());
  }

  @Test
  void everyQuoteMatchesTheTextAtItsOffsets() throws Exception {
    Rows rows =
        FIXTURE.select(
            QueryFactory.create(
                """
                PREFIX scr: <https://w3id.org/scrutiny/ontology#>
                SELECT ?quote (SUBSTR(?text, ?start + 1, STRLEN(?quote)) AS ?there)
                WHERE {
                  ?passage scr:document/scr:text ?text ;
                    scr:start ?start ;
                    scr:quote ?quote .
                }
                """),
            answer -> Rows.read(answer, 1000));
    assertThat(rows.rows()).isNotEmpty().allSatisfy(r -> assertThat(r.get(0)).isEqualTo(r.get(1)));
  }

  @Test
  void findsACouncilByAnyOfItsNames() throws Exception {
    String byName = csv("history-of-an-authority", Map.of("authority", "County Durham"));
    assertThat(byName.lines()).hasSize(3);
    for (String name : List.of("durham", "DURHAM COUNTY COUNCIL", "E06000047", "E10000010")) {
      assertThat(csv("history-of-an-authority", Map.of("authority", name))).isEqualTo(byName);
    }
  }

  @Test
  void aMonthIsSortedAmongTheDaysOfItsYear() throws Exception {
    String history = csv("history-of-an-authority", Map.of("authority", "Isles of Scilly"));
    List<String> starts =
        history.lines().skip(1).map(row -> row.substring(0, row.indexOf(','))).distinct().toList();
    assertThat(starts).containsExactly("2016-04-11", "2019-10", "2023-07-11");
  }

  @Test
  void optionalParametersFilterTheRows() throws Exception {
    assertThat(csv("latest-judgements", Map.of("area", "lscb")).lines().skip(1))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).contains(",lscb,"))
        .anySatisfy(row -> assertThat(row).startsWith("Isles of Scilly"));
    assertThat(csv("latest-judgements", Map.of("area", "overall-effectiveness")).lines())
        .noneSatisfy(row -> assertThat(row).startsWith("Northamptonshire"))
        .anySatisfy(
            row -> assertThat(row).startsWith("North Northamptonshire").contains("2026-05-11"));
    assertThat(csv("latest-judgements", Map.of("ended", "yes")).lines())
        .anySatisfy(row -> assertThat(row).startsWith("Northamptonshire"));
    assertThat(csv("improved-by-two-grades", Map.of("grades", "3")).lines()).hasSize(1);
    assertThat(csv("grades-by-region-and-year", Map.of("from", "2016", "to", "2016")).lines())
        .containsExactly(
            "region,year,grade,inspections",
            "East Midlands,2016,requires-improvement,1",
            "South West,2016,good,1");
    assertThat(csv("director-when-judged", Map.of("months", "3")).lines())
        .anySatisfy(row -> assertThat(row).contains("Rachael Wardell,shown-within-3-months"));
    assertThat(csv("director-when-judged", Map.of("months", "1")).lines())
        .noneSatisfy(row -> assertThat(row).contains("Rachael Wardell,shown-within"));
    assertThat(csv("inspectors-and-where", Map.of("inspector", "tomsett")).lines()).hasSize(3);
    assertThat(csv("findings-on-a-theme", Map.of("theme", "exploitation")).lines().skip(1))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains("Willow"));
    assertThat(csv("programmes-by-authority", Map.of("name", "will")).lines())
        .hasSizeGreaterThan(1);
    assertThat(csv("programmes-by-authority", Map.of("name", "heron")).lines()).hasSize(1);
    assertThat(csv("recommendations-by-theme", Map.of("theme", "health")).lines()).hasSize(2);
    assertThat(csv("themes-by-year", Map.of("theme", "pathway-plans")).lines()).hasSize(3);
    assertThat(csv("themes-by-year", Map.of("authority", "Northamptonshire")).lines()).hasSize(1);
    assertThat(csv("flow-of-grades", Map.of("to", "2018")).lines()).hasSize(2);
    assertThat(csv("holders-of-posts", Map.of("person", "hodges")).lines()).hasSize(3);
    assertThat(csv("holders-of-posts", Map.of("authority", "E10000021")).lines()).hasSize(4);
    assertThat(csv("holders-of-posts", Map.of("role", "board-chair")).lines()).hasSize(1);
  }

  static Map<String, String> requiredValues(PrebuiltQuery query) {
    String council =
        STORY_QUERIES.contains(query.name()) ? "Northamptonshire" : "Bath and North East Somerset";
    Map<String, String> values = new TreeMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter ->
            values.put(
                parameter.name(),
                parameter.type() == ParameterType.DATE
                    ? "2020-01-01"
                    : parameter.name().equals("authority") ? council : "West Berkshire"));
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"North Anyshire", "E10000021"})
  void theHistoryOfACouncilIncludesItsPredecessors(String council) throws Exception {
    String rows =
        csv(
            "history-of-an-authority",
            Map.of("authority", council),
            Fixture.executor(Path.of("src/test/resources/split-council.trig")));
    assertThat(rows.lines().filter(row -> row.contains(",Anyshire,"))).hasSize(2);
    assertThat(rows.lines().filter(row -> row.contains(",North Anyshire,")))
        .hasSize(council.startsWith("N") ? 1 : 0);
    assertThat(rows).doesNotContain("West Anyshire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"North Anyshire", "West Anyshire", "Anyshire"})
  void theStoryOfACouncilIncludesItsPredecessors(String council) throws Exception {
    String rows =
        csv(
            "story-of-an-authority",
            Map.of("authority", council),
            Fixture.executor(Path.of("src/test/resources/split-council.trig")));
    assertThat(rows.lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("2016-02-02,ilacs-standard,good,2019-06-24,ilacs-standard,inadequate,declined")
        .endsWith(",Anyshire");
  }

  @Test
  void aSuccessorOrADistantDocumentEndsTheTenureOfAGradeChange() throws Exception {
    String query = "grade-changes-within-a-tenure";
    assertThat(csv(query, Map.of())).contains("Rachael Wardell");
    assertThat(csv(query, Map.of("months", "1"))).doesNotContain("Rachael Wardell");
    SparqlService successor = Fixture.executor(Path.of("src/test/resources/successor.trig"));
    assertThat(csv(query, Map.of(), successor)).doesNotContain("Rachael Wardell");
  }

  @Test
  void aGradeBeforeAVisitIsNotTheNextOne() throws Exception {
    SparqlService graded = Fixture.executor(Path.of("src/test/resources/earlier-grade.trig"));
    assertThat(csv("history-of-an-authority", Map.of("authority", "County Durham"), graded))
        .contains("2019-09-02");
    assertThat(csv("after-priority-action", Map.of(), graded))
        .contains("County Durham,E06000047,focused-visit,2021-07-13,area-send,2024-06-24,,,")
        .contains("2015-03-03,sif,2017-05-08,2017-05-08,good");
  }

  @Test
  void aCouncilIsInadequateInAnAreaUntilALaterInspectionJudgesTheAreaThatTookItsPlace()
      throws Exception {
    String query = "inadequate-now";
    Map<String, String> area = Map.of("area", "in-care-and-care-leavers");
    SparqlService replaced = Fixture.executor(Path.of("src/test/resources/replaced-area.trig"));
    assertThat(csv(query, area, replaced).lines().skip(1))
        .singleElement(STRING)
        .startsWith("County Durham,")
        .contains(",2019-09-02,");
    assertThat(csv("latest-judgements", area, replaced))
        .contains(",inadequate,2023-05-15,")
        .contains("County Durham,");
  }

  private static String csv(String name, Map<String, String> values) throws Exception {
    return csv(name, values, FIXTURE);
  }

  private static String csv(String name, Map<String, String> values, SparqlService service)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrebuiltQueries.bundled().run(name, values, service, ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
