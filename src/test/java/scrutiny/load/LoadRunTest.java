package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.document.DocumentLimits;
import scrutiny.graph.NQuads;
import scrutiny.query.search.SearchRequest;
import scrutiny.query.search.SearchService;
import scrutiny.store.CheckReport;
import scrutiny.store.DatasetVersion;
import scrutiny.store.Store;
import scrutiny.store.StoreCheck;
import scrutiny.store.StoreException;
import scrutiny.store.search.SearchIndex;
import scrutiny.store.search.SearchKind;
import scrutiny.text.Issue;

class LoadRunTest {
  private static Inputs sample(int from, int to) {
    return new Inputs(Sample.inputs().files().subList(from, to), List.of());
  }

  /** Returns the document graphs and the inferred graph of a store. */
  private static List<String> content(Store store) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(data, () -> data.find().forEachRemaining(quads::add));
    return NQuads.lines(quads.stream().filter(quad -> !quad.isDefaultGraph()).toList()).stream()
        .filter(LoadRunTest::isInDocumentGraph)
        .toList();
  }

  private static boolean isInDocumentGraph(String line) {
    return !line.matches("(?s).*/id/graph/(register|ontology|accuracy)> \\.\n");
  }

  private static List<String> convert(Inputs inputs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConvertRun.run(inputs, Optional.empty(), Output.to(out), Progress.NONE);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line + "\n")
        .filter(LoadRunTest::isInDocumentGraph)
        .toList();
  }

  @Test
  void loadingInBatchesEqualsLoadingAtOnce() throws IOException, StoreException {
    try (Store store = Store.temporary()) {
      LoadRun.run(sample(2, 4), store, Progress.NONE);
      RunSummary summary = LoadRun.run(sample(0, 3), store, Progress.NONE);
      assertThat(summary.documents()).isEqualTo(4);
      assertThat(summary.newlyRead()).isEqualTo(2);
      assertThat(content(store)).isEqualTo(convert(sample(0, 4)));
    }
  }

  @Test
  void linksAnArticleToAReportLoadedLater() throws IOException, StoreException {
    Inputs article = sampleNamed("news-bath-and-north-east-somerset-keeps-good.txt");
    Inputs report = sampleNamed("bath-and-north-east-somerset-2022-inspection.pdf");
    List<Input> both =
        Stream.of(article, report).flatMap(inputs -> inputs.files().stream()).toList();
    try (Store store = Store.temporary()) {
      LoadRun.run(article, store, Progress.NONE);
      assertThat(content(store)).noneMatch(line -> line.contains("#quotedFrom>"));
      LoadRun.run(report, store, Progress.NONE);
      assertThat(content(store))
          .anyMatch(line -> line.contains("#quotedFrom>"))
          .isEqualTo(convert(new Inputs(both, List.of())));
    }
  }

  private static Inputs sampleNamed(String name) {
    return new Inputs(
        Sample.inputs().files().stream().filter(i -> i.path().endsWith(name)).toList(), List.of());
  }

  @Test
  void bringsTheSearchIndexOfAFolderInStep(@TempDir Path folder) throws Exception {
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      for (int documents = 1; documents <= 2; documents++) {
        LoadRun.run(sample(2, 2 + documents), store, Progress.NONE);
        DatasetVersion version = DatasetVersion.of(store.dataset().asDatasetGraph());
        assertThat(SearchIndex.isInStep(SearchIndex.folder(store), version)).isTrue();
        try (SearchService search = SearchService.of(store, () -> version)) {
          assertThat(
                  search.search(SearchRequest.of("ofsted", 10)).hits().stream()
                      .filter(hit -> hit.entry().kind() == SearchKind.DOCUMENT))
              .hasSize(documents);
        }
      }
    }
  }

  @Test
  void buildsNoSearchIndexOfATemporaryStore() throws IOException, StoreException {
    try (Store store = Store.temporary()) {
      LoadRun.run(sample(2, 3), store, Progress.NONE);
      assertThat(SearchIndex.folder(store)).doesNotExist();
    }
  }

  @Test
  void doesNotReadUnchangedDocumentsAgain() throws IOException, StoreException {
    try (Store store = Store.temporary()) {
      assertThat(LoadRun.run(sample(0, 3), store, Progress.NONE).newlyRead()).isEqualTo(3);
      List<String> before = content(store);
      assertThat(LoadRun.run(sample(0, 3), store, Progress.NONE).newlyRead()).isZero();
      assertThat(content(store)).isEqualTo(before);
    }
  }

  @Test
  void replacesTheDocumentOfAChangedPath() throws IOException, StoreException {
    List<Input> found = Sample.inputs().files();
    Input first = found.get(0);
    Input changed = new Input(first.path(), found.get(1).content());
    try (Store store = Store.temporary()) {
      LoadRun.run(new Inputs(List.of(first), List.of()), store, Progress.NONE);
      LoadRun.run(new Inputs(List.of(changed), List.of()), store, Progress.NONE);
      assertThat(content(store)).isEqualTo(convert(new Inputs(List.of(changed), List.of())));
    }
  }

  @Test
  void keepsDifferentFilesWithTheSameRelativePath(@TempDir Path folder) throws Exception {
    List<Input> sample = Sample.inputs().files();
    List<Path> tops = List.of(folder.resolve("one"), folder.resolve("two"));
    for (int i = 0; i < tops.size(); i++) {
      Files.createDirectories(tops.get(i));
      Files.write(
          tops.get(i).resolve("report.pdf"), sample.get(i).content().bytes(DocumentLimits.DEFAULT));
    }
    try (Store store = Store.temporary()) {
      LoadRun.run(List.of(tops.get(0)), store, Progress.NONE);
      LoadRun.run(List.of(tops.get(1)), store, Progress.NONE);
      assertThat(content(store))
          .isEqualTo(convert(Inputs.fromPaths(tops)))
          .noneMatch(line -> line.contains(folder.toString()))
          .filteredOn(line -> line.contains("ontology#source> \"report.pdf\""))
          .hasSize(2);
      Files.write(
          tops.get(1).resolve("report.pdf"), sample.get(0).content().bytes(DocumentLimits.DEFAULT));
      LoadRun.run(List.of(tops.get(1)), store, Progress.NONE);
      assertThat(content(store)).isEqualTo(convert(Inputs.fromPaths(tops)));
    }
  }

  @Test
  void keepsDecisionsAboutPeopleInTheStore(@TempDir Path folder)
      throws IOException, StoreException {
    Path decisions = folder.resolve("mine.tsv");
    Files.writeString(
        decisions,
        "same\tDonna Marriott @ inspector\tLouise Hocking @ inspector\tOnly for a test.\n");
    try (Store store = Store.temporary()) {
      LoadRun.storeDecisions(store, decisions);
      LoadRun.run(Sample.inputs(), store, Progress.NONE);
      assertThat(content(store)).anyMatch(line -> line.contains("Only for a test."));
      LoadRun.run(sample(0, 1), store, Progress.NONE);
      assertThat(content(store)).anyMatch(line -> line.contains("Only for a test."));
      Files.writeString(decisions, "# nothing\n");
      LoadRun.storeDecisions(store, decisions);
      LoadRun.run(sample(0, 1), store, Progress.NONE);
      assertThat(content(store))
          .isEqualTo(convert(Sample.inputs()))
          .noneMatch(line -> line.contains("Only for a test."));
      Files.writeString(decisions, "perhaps\n");
      assertThatThrownBy(() -> LoadRun.storeDecisions(store, decisions))
          .hasMessageContaining("mine.tsv line 1");
    }
  }

  @Test
  void sampleConformsToTheShapesAndEveryQuoteMatchesItsText() throws IOException, StoreException {
    try (Store store = Store.temporary()) {
      LoadRun.run(Sample.inputs(), store, Progress.NONE);
      CheckReport report = StoreCheck.check(store);
      assertThat(report.problems()).extracting(Issue::toLine).isEmpty();
      assertThat(report.warnings()).extracting(Issue::toLine).isEmpty();
    }
  }
}
