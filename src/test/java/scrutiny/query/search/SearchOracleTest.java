package scrutiny.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.Fixture;
import scrutiny.store.DatasetVersion;
import scrutiny.store.search.SearchKind;

/**
 * Compares the hits of each kind with the things whose text, read by SPARQL and folded without the
 * index, contains the same words.
 */
class SearchOracleTest {
  private static final DatasetGraph DATA = Fixture.dataset();
  private static final SearchService SEARCH = SearchService.of(DATA, () -> DatasetVersion.of(DATA));

  private static final String PREFIXES =
      """
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX org: <http://www.w3.org/ns/org#>
      """;

  private static final String WORDS =
      " OPTIONAL { ?s scr:words ?words } OPTIONAL { ?s scr:evidence/scr:quote ?quote }"
          + " BIND(COALESCE(?words, ?quote) AS ?text)";

  private static final Map<SearchKind, String> PATTERNS =
      new EnumMap<>(
          Map.of(
              SearchKind.COUNCIL,
              "?s a scr:Authority ; rdfs:label|scr:fullName|skos:altLabel|skos:hiddenLabel ?text",
              SearchKind.PERSON,
              "?s a foaf:Person ; foaf:name|scr:nameAsWritten ?text",
              SearchKind.ORGANISATION,
              "{ ?s a org:Organization } UNION { ?s a scr:SafeguardingBoard } ?s"
                  + " rdfs:label|skos:altLabel ?text FILTER NOT EXISTS { ?s a scr:Authority }",
              SearchKind.PROGRAMME,
              "?s a scr:Programme ; rdfs:label|skos:altLabel ?text",
              SearchKind.DOCUMENT,
              "{ ?s a scr:Document ;"
                  + " dcterms:title|rdfs:label|scr:publisherName|dcterms:publisher/rdfs:label ?text"
                  + " } UNION { ?s a scr:Document OPTIONAL { ?s dcterms:issued ?issued } OPTIONAL {"
                  + " ?s scr:reportsOn/scr:startDate ?started } BIND(COALESCE(?issued, ?started) AS"
                  + " ?text) FILTER(BOUND(?text)) }",
              SearchKind.INSPECTION,
              "?s a scr:Inspection ; rdfs:label|scr:topic|scr:focus ?text",
              SearchKind.JUDGEMENT,
              "?s a scr:Judgement ; (scr:area|scr:grade)/skos:prefLabel ?text",
              SearchKind.RECOMMENDATION,
              "?s a scr:Recommendation" + WORDS,
              SearchKind.FINDING,
              "{ ?s a scr:Finding } UNION { ?s a scr:ReportedFinding }" + WORDS,
              SearchKind.STATEMENT,
              "{ ?s a scr:Statement"
                  + WORDS
                  + " } UNION { ?s a scr:Statement ; scr:speaker/foaf:name ?text }"));

  private static final Map<SearchKind, Map<String, Set<String>>> TEXTS =
      Txn.calculateRead(DATA, SearchOracleTest::texts);

  @AfterAll
  static void close() {
    SEARCH.close();
  }

  /** Returns the folded texts of each thing, by kind. */
  private static Map<SearchKind, Map<String, Set<String>>> texts() {
    Map<SearchKind, Map<String, Set<String>>> texts = new EnumMap<>(SearchKind.class);
    PATTERNS.forEach((kind, pattern) -> {
      Map<String, Set<String>> things = new TreeMap<>();
      String query = PREFIXES + "SELECT ?s (STR(?text) AS ?t) { " + pattern + " }";
      try (var execution =
          QueryExecutionFactory.create(QueryFactory.create(query), DatasetFactory.wrap(DATA))) {
        execution
            .execSelect()
            .forEachRemaining(row ->
                things
                    .computeIfAbsent(row.getResource("s").getURI(), s -> new TreeSet<>())
                    .add(fold(row.getLiteral("t").getString())));
      }
      texts.put(kind, things);
    });
    return texts;
  }

  private static String fold(String text) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(text)
          .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK))
          .toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[’']", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Set<String> expected(SearchKind kind, String regex) {
    Pattern pattern = Pattern.compile("(?<![^ ])(?:" + regex + ")(?![^ ])");
    Set<String> found = new TreeSet<>();
    TEXTS
        .getOrDefault(kind, Map.of())
        .forEach((thing, texts) -> {
          if (texts.stream().anyMatch(text -> pattern.matcher(text).find())) {
            found.add(thing);
          }
        });
    return found;
  }

  private static Map<SearchKind, Set<String>> hits(String line) {
    Map<SearchKind, Set<String>> hits = new EnumMap<>(SearchKind.class);
    PATTERNS.keySet().forEach(kind -> hits.put(kind, new TreeSet<>()));
    try {
      SearchResult result = SEARCH.search(SearchRequest.of(line, 10_000));
      assertThat(result.hits()).hasSize(result.total());
      result
          .hits()
          .forEach(hit ->
              hits.computeIfAbsent(hit.entry().kind(), k -> new TreeSet<>())
                  .add(hit.entry().iri()));
    } catch (IndexNotReadyException e) {
      throw new AssertionError(e);
    }
    return hits;
  }

  private static void assertSame(String line, String regex) {
    hits(line)
        .forEach((kind, found) ->
            assertThat(found).as("%s of %s", kind, line).isEqualTo(expected(kind, regex)));
  }

  @Test
  void everyKindHasTexts() {
    assertThat(TEXTS.keySet()).containsExactly(SearchKind.values());
    assertThat(TEXTS.values()).allSatisfy(things -> assertThat(things).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Donna             | donna
          plan              | plans?
          plans             | plans?
          board             | boards?
          leaver            | leavers?
          requires          | requires?
          BANES             | banes
          "Bath and North East Somerset" | bath and north east somerset
          "care leavers"    | care leavers
          "care leaver"     | care leaver
          B&NES             | b nes
          willow            | willows?
          who               | who
          zebra             | zebras?
          """)
  void findsTheSameAsSparql(String line, String regex) {
    assertSame(line, regex);
  }

  @Test
  void findsEveryWordAndPairOfWordsWhereverItOccursAndNowhereElse() {
    Set<String> phrases = new TreeSet<>();
    for (Map<String, Set<String>> things : TEXTS.values()) {
      for (Set<String> texts : things.values()) {
        for (String text : texts) {
          List<String> words = List.of(text.split(" "));
          phrases.addAll(words);
          for (int i = 1; i < words.size(); i++) {
            phrases.add(words.get(i - 1) + " " + words.get(i));
          }
        }
      }
    }
    assertThat(phrases).hasSizeGreaterThan(100);
    List<String> different = new ArrayList<>();
    for (String phrase : phrases) {
      hits('"' + phrase + '"')
          .forEach((kind, found) -> {
            if (!found.equals(expected(kind, Pattern.quote(phrase)))) {
              different.add(kind + " " + phrase + " " + found);
            }
          });
    }
    assertThat(different).isEmpty();
  }
}
