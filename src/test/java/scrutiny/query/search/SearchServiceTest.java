package scrutiny.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.store.DatasetVersion;
import scrutiny.store.search.SearchEntry;
import scrutiny.store.search.SearchKind;

class SearchServiceTest {
  private static final DatasetGraph DATA = Fixture.dataset();
  private static final SearchService SEARCH = SearchService.of(DATA, () -> DatasetVersion.of(DATA));

  private static SearchResult search(String line) throws IndexNotReadyException {
    return SEARCH.search(SearchRequest.of(line, 50));
  }

  private static SearchEntry first(String line) throws IndexNotReadyException {
    return search(line).hits().getFirst().entry();
  }

  private static String marked(Snippet snippet) {
    return snippet.parts().stream()
        .map(part -> part.isMarked() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "E06000022,Bath and North East Somerset",
    "e06000022,Bath and North East Somerset",
    "80427,Bath and North East Somerset",
    "800,Bath and North East Somerset",
    "E10000010,County Durham",
    "BANES,Bath and North East Somerset",
    "Durham,County Durham",
    "durham county council,County Durham",
    "northamptonshire,Northamptonshire",
    "donna marriott,Donna Marriott"
  })
  void putsTheCompleteNameOrCodeFirst(String line, String label) throws Exception {
    assertThat(first(line).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"E0600002", "E060000222", "8042", "80"})
  void findsNoPartOfACode(String line) throws Exception {
    assertThat(search(line).hits()).noneMatch(hit -> hit.entry().kind() == SearchKind.COUNCIL);
  }

  @Test
  void putsCouncilsAndPeopleBeforeTheRest() throws Exception {
    List<SearchKind> kinds =
        search("bath").hits().stream().map(hit -> hit.entry().kind()).distinct().toList();
    assertThat(kinds).hasSizeGreaterThan(1).isSorted().first().isEqualTo(SearchKind.COUNCIL);
  }

  @Test
  void findsFindingsByTheirCouncilOnlyTogetherWithTheirOwnWords() throws Exception {
    assertThat(search("plans \"west berkshire\"").hits())
        .isNotEmpty()
        .allSatisfy(hit ->
            assertThat(hit.entry().councils())
                .extracting(SearchEntry.Link::label)
                .contains("West Berkshire"));
    assertThat(search("\"west berkshire\"").kinds())
        .extracting(SearchResult.Count::code)
        .contains("council")
        .doesNotContain("finding");
  }

  @Test
  void givesTheDocumentDateAndCouncilOfAFinding() throws Exception {
    SearchEntry finding = first("\"few pathway plans\"");
    assertThat(finding.kind()).isEqualTo(SearchKind.FINDING);
    assertThat(finding.document()).isPresent();
    assertThat(finding.date()).contains("2017-04-24");
    assertThat(finding.councils()).extracting(SearchEntry.Link::code).containsExactly("E06000022");
  }

  @Test
  void marksTheWordsInSnippets() throws Exception {
    assertThat(marked(search("pathway plan").hits().getFirst().snippet()))
        .containsIgnoringCase("[pathway] [plans]");
    assertThat(marked(search("donna").hits().getFirst().label())).isEqualTo("[Donna] Marriott");
    assertThat(marked(search("E06000022").hits().getFirst().snippet())).isEqualTo("[E06000022]");
    assertThat(marked(search("BANES").hits().getFirst().snippet())).isEqualTo("[BANES]");
  }

  @Test
  void narrowsAndCounts() throws Exception {
    SearchResult all = search("plans");
    assertThat(all.kinds().stream().mapToInt(SearchResult.Count::number).sum())
        .isEqualTo(all.total());
    for (SearchResult.Count kind : all.kinds()) {
      SearchResult narrowed = narrowed("plans", Optional.of(kind.code()), Optional.empty());
      assertThat(narrowed.total()).isEqualTo(kind.number());
      assertThat(narrowed.kinds()).isEqualTo(all.kinds());
    }
    for (SearchResult.Count council : all.councils()) {
      SearchResult narrowed = narrowed("plans", Optional.empty(), Optional.of(council.code()));
      assertThat(narrowed.total()).isEqualTo(council.number());
      assertThat(narrowed.councils()).isEqualTo(all.councils());
    }
    assertThat(all.councils()).hasSizeGreaterThan(1);
    assertThat(all.years())
        .extracting(SearchResult.Count::code)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(narrowed("plans", Optional.empty(), Optional.of("unknown")).total()).isZero();
  }

  private static SearchResult narrowed(String line, Optional<String> kind, Optional<String> council)
      throws IndexNotReadyException {
    return SEARCH.search(
        new SearchRequest(line, kind.flatMap(SearchKind::parse), council, Optional.empty(), 0, 50));
  }

  @Test
  void pagesContainAllHitsOnceInTheSameOrder() throws Exception {
    List<String> all = search("good").hits().stream().map(hit -> hit.entry().iri()).toList();
    List<String> paged = new java.util.ArrayList<>();
    for (int offset = 0; offset < all.size() + 3; offset += 3) {
      SearchRequest page =
          new SearchRequest(
              "good", Optional.empty(), Optional.empty(), Optional.empty(), offset, 3);
      SEARCH.search(page).hits().forEach(hit -> paged.add(hit.entry().iri()));
    }
    assertThat(paged).hasSizeGreaterThan(3).isEqualTo(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "???",
        "AND",
        "*:*",
        "name:(a OR",
        "[a TO b]",
        "a~2^3",
        "\\",
        "\u0000",
        "\uD800",
        "😀",
        "<script>",
        "${jndi:x}",
        "''",
        "-plans",
        "+plans !x && || ( ) { }"
      })
  void readsAnyTextAsWords(String line) throws Exception {
    assertThat(search(line).total()).isNotNegative();
    assertThat(SEARCH.complete(line, 5)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void readsVeryLongTextAsWords() throws Exception {
    assertThat(search("plans ".repeat(2_000)).total()).isEqualTo(search("plans").total());
    assertThat(search("word" + "s".repeat(10_000)).total()).isZero();
    StringBuilder different = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      different.append("w").append(i).append(' ');
    }
    assertThat(search(different.toString()).total()).isZero();
    assertThat(search("\"" + different + "\"").total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "bath,Bath and North East Somerset",
    "donna m,Donna Marriott",
    "marr,Donna Marriott",
    "isles of sc,Isles of Scilly",
    "bane,Bath and North East Somerset"
  })
  void completesNames(String typed, String label) throws Exception {
    assertThat(SEARCH.complete(typed, 10).getFirst().label()).isEqualTo(label);
  }

  @Test
  void completesNothingThatNoNameContains() throws Exception {
    assertThat(SEARCH.complete("zebra", 10)).isEmpty();
    assertThat(SEARCH.complete("zebra bath", 10)).isEmpty();
  }

  @Test
  void searchesAnEmptyDataset() throws Exception {
    DatasetGraph empty = DatasetGraphFactory.createTxnMem();
    try (SearchService search = SearchService.of(empty, () -> DatasetVersion.of(empty))) {
      assertThat(search.search(SearchRequest.of("plans", 10))).isEqualTo(SearchResult.NONE);
      assertThat(search.complete("plans", 10)).isEmpty();
    }
  }

  @Test
  void refusesSearchesAfterItIsClosed() {
    SearchService search = SearchService.of(DATA, () -> DatasetVersion.of(DATA));
    search.close();
    assertThatThrownBy(() -> search.search(SearchRequest.of("plans", 10)))
        .isInstanceOf(IndexNotReadyException.class);
  }
}
