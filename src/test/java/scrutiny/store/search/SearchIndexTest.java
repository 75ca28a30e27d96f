package scrutiny.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.query.search.IndexNotReadyException;
import scrutiny.query.search.SearchRequest;
import scrutiny.query.search.SearchService;
import scrutiny.store.DatasetVersion;
import scrutiny.store.Store;
import scrutiny.store.StoreException;

/** Tests that the index is in step with the data of its store. */
class SearchIndexTest {
  private static final String FIRST = document("a", "Visitors see lambs.");
  private static final String FIRST_CHANGED = document("a", "Visitors see calves.");
  private static final String SECOND = document("b", "Visitors see ducks.");

  @TempDir private Path folder;

  private static String document(String name, String words) {
    return """
    GRAPH <https://w3id.org/scrutiny/id/graph/%1$s> {
      <https://w3id.org/scrutiny/id/document/%1$s/finding/1>
        a <https://w3id.org/scrutiny/ontology#Finding> ;
        <https://w3id.org/scrutiny/ontology#words> "%2$s" .
    }
    """
        .formatted(name, words);
  }

  private static List<Quad> quads(String... graphs) {
    DatasetGraph parsed = DatasetGraphFactory.create();
    RDFParser.fromString(String.join("\n", graphs), Lang.TRIG).parse(parsed);
    return Iter.toList(parsed.find());
  }

  private static List<String> find(Store store, String words) throws IndexNotReadyException {
    DatasetVersion version = DatasetVersion.of(store.dataset().asDatasetGraph());
    try (SearchService search = SearchService.of(store, () -> version)) {
      return search.search(SearchRequest.of(words, 10)).hits().stream()
          .map(hit -> hit.entry().iri().replaceAll(".*/document/", ""))
          .toList();
    }
  }

  private static boolean isInStep(Store store) throws IOException {
    return SearchIndex.isInStep(
        SearchIndex.folder(store), DatasetVersion.of(store.dataset().asDatasetGraph()));
  }

  private Store load(String... graphs) throws StoreException, IOException {
    Store store = Store.openOrCreate(folder.resolve("store"));
    store.replace(quads(graphs));
    SearchIndex.update(store);
    return store;
  }

  @Test
  void followsAddedReplacedAndRemovedDocuments() throws Exception {
    try (Store store = load(FIRST)) {
      assertThat(find(store, "lambs")).containsExactly("a/finding/1");
      assertThat(find(store, "ducks")).isEmpty();
    }
    try (Store store = load(FIRST, SECOND)) {
      assertThat(find(store, "visitors")).containsExactly("a/finding/1", "b/finding/1");
    }
    try (Store store = load(FIRST_CHANGED, SECOND)) {
      assertThat(find(store, "lambs")).isEmpty();
      assertThat(find(store, "calves")).containsExactly("a/finding/1");
    }
    try (Store store = load(SECOND)) {
      assertThat(find(store, "calves")).isEmpty();
      assertThat(find(store, "visitors")).containsExactly("b/finding/1");
    }
  }

  @Test
  void isBuiltOnlyIfTheDataChanged() throws Exception {
    try (Store store = load(FIRST)) {
      assertThat(isInStep(store)).isTrue();
      assertThat(SearchIndex.update(store)).isFalse();
      store.add(quads(SECOND));
      assertThat(isInStep(store)).isFalse();
      assertThat(SearchIndex.update(store)).isTrue();
      assertThat(isInStep(store)).isTrue();
    }
  }

  @Test
  void isRebuiltForASearchIfItIsOutOfStep() throws Exception {
    try (Store store = load(FIRST)) {
      store.replace(quads(SECOND));
      assertThat(find(store, "lambs")).isEmpty();
      assertThat(find(store, "ducks")).containsExactly("b/finding/1");
      assertThat(isInStep(store)).isTrue();
    }
  }

  @Test
  void isRebuiltForASearchIfItIsMissingOrUnreadable() throws Exception {
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      store.replace(quads(FIRST));
      assertThat(SearchIndex.folder(store)).doesNotExist();
      assertThat(find(store, "lambs")).hasSize(1);
      assertThat(SearchIndex.folder(store)).isDirectory();
      for (String pattern : List.of("segments_.*", ".*\\.si", ".*\\.tim", ".*")) {
        damage(SearchIndex.folder(store), pattern);
        assertThat(find(store, "lambs")).as(pattern).hasSize(1);
        assertThat(isInStep(store)).as(pattern).isTrue();
      }
    }
  }

  private static void damage(Path index, String pattern) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      List<Path> damaged =
          files.filter(file -> file.getFileName().toString().matches(pattern)).toList();
      assertThat(damaged).isNotEmpty();
      for (Path file : damaged) {
        Files.writeString(file, "not an index");
      }
    }
  }

  @Test
  void isBuiltInMemoryIfItsFolderCannotBeWritten() throws Exception {
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      store.replace(quads(FIRST));
      Files.writeString(SearchIndex.folder(store), "a file in place of the folder");
      assertThat(find(store, "lambs")).hasSize(1);
    }
  }

  /** Returns a dataset that cannot be read. */
  private static DatasetGraph closedDataset() throws StoreException {
    try (Store store = Store.temporary()) {
      return store.dataset().asDatasetGraph();
    }
  }

  @Test
  void keepsThePreviousIndexIfBuildingFails() throws Exception {
    try (Store store = load(FIRST)) {
      DatasetVersion other = new DatasetVersion("0", "0-0", "test", 0, 0);
      DatasetGraph closed = closedDataset();
      assertThatThrownBy(() -> SearchIndex.update(SearchIndex.folder(store), closed, other))
          .isInstanceOf(RuntimeException.class);
      assertThat(isInStep(store)).isTrue();
      assertThat(find(store, "lambs")).hasSize(1);
    }
  }

  @Test
  void anEmptyStoreHasAnEmptyIndex() throws Exception {
    try (Store store = load()) {
      assertThat(find(store, "lambs")).isEmpty();
    }
  }
}
