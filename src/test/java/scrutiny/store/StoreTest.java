package scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  @TempDir Path folder;

  private static Quad quad(String graph, String value) {
    return Quad.create(iri(graph), iri("s"), iri("p"), NodeFactory.createLiteralString(value));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private static List<String> values(Store store) {
    var data = store.dataset();
    data.begin(ReadWrite.READ);
    try (QueryExecution query =
        QueryExecutionFactory.create("SELECT ?o { ?s ?p ?o } ORDER BY ?o", data)) {
      List<String> values = new ArrayList<>();
      query.execSelect().forEachRemaining(row -> values.add(row.getLiteral("o").getString()));
      return values;
    } finally {
      data.end();
    }
  }

  @Test
  void queriesTheUnionOfItsGraphs() throws StoreException {
    try (Store store = Store.temporary()) {
      store.replace(List.of(quad("a", "one"), quad("b", "two"), quad("b", "one")));
      assertThat(values(store)).containsExactly("one", "two");
    }
  }

  @Test
  void writesOnlyGraphsThatChanged() throws StoreException {
    try (Store store = Store.temporary()) {
      assertThat(store.replace(List.of(quad("a", "one"), quad("b", "two")))).isEqualTo(2);
      assertThat(store.replace(List.of(quad("b", "two"), quad("a", "one")))).isZero();
      assertThat(store.replace(List.of(quad("a", "one"), quad("c", "three")))).isEqualTo(2);
      assertThat(values(store)).containsExactly("one", "three");
    }
  }

  @Test
  void keepsItsContentWhenReplacingFails() throws StoreException {
    try (Store store = Store.temporary()) {
      store.replace(List.of(quad("a", "one")));
      Quad broken = Quad.create(iri("b"), iri("s"), iri("p"), NodeFactory.createVariable("x"));
      assertThatThrownBy(() -> store.replace(List.of(quad("a", "two"), quad("c", "three"), broken)))
          .isInstanceOf(RuntimeException.class);
      assertThat(values(store)).containsExactly("one");
    }
  }

  @Test
  void keepsItsContentWhenAFileIsInvalid() throws StoreException, IOException {
    Path valid =
        Files.writeString(folder.resolve("valid.nq"), "<urn:s> <urn:p> \"two\" <urn:g> .\n");
    Path broken =
        Files.writeString(
            folder.resolve("broken.nq"), "<urn:s> <urn:p> \"x\" <urn:g> .\n<urn:s> \n");
    try (Store store = Store.temporary()) {
      store.replace(List.of(quad("a", "one")));
      assertThatThrownBy(() -> store.load(List.of(valid, broken)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("broken.nq");
      assertThat(values(store)).containsExactly("one");
      store.load(List.of(valid));
      assertThat(values(store)).containsExactly("one", "two");
    }
  }

  @Test
  void keepsItsContentWhenReopened() throws StoreException {
    Path place = folder.resolve("new");
    try (Store store = Store.openOrCreate(place)) {
      store.replace(List.of(quad("a", "one")));
    }
    try (Store store = Store.open(place)) {
      assertThat(values(store)).containsExactly("one");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"A store of Scrutiny. Its format is 2.\n", "nonsense", ""})
  void rejectsAStoreInAnotherFormatAndWritesNothing(String format) throws Exception {
    Path marker = Files.writeString(folder.resolve("scrutiny-store"), format);
    for (ThrowingCallable opening :
        List.<ThrowingCallable>of(() -> Store.open(folder), () -> Store.openOrCreate(folder))) {
      assertThatThrownBy(opening)
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.remedy()).contains("scrutiny load"))
          .hasMessageContaining("not in the format");
    }
    assertThat(folder.resolve("tdb2")).doesNotExist();
    assertThat(marker).hasContent(format);
  }

  @Test
  void deletesItsTemporaryFolder() throws StoreException {
    Path place;
    try (Store store = Store.temporary()) {
      place = store.folder();
      assertThat(place).isDirectory();
    }
    assertThat(place).doesNotExist();
  }

  @Test
  void rejectsAFolderThatIsNotAStore() throws IOException {
    assertThatThrownBy(() -> Store.open(folder.resolve("missing")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no store");
    Files.writeString(folder.resolve("note.txt"), "a file of somebody else");
    assertThatThrownBy(() -> Store.openOrCreate(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not a store");
    assertThat(folder.resolve("tdb2")).doesNotExist();
  }
}
