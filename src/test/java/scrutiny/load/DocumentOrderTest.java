package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.NQuads;
import scrutiny.graph.QuadBuilder;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/** Checks that the graph depends only on the set of documents. */
class DocumentOrderTest {
  private static final Authorities REGISTER = RegisterReader.read();

  private static List<DocumentFacts> documents() throws IOException {
    List<DocumentFacts> documents = new ArrayList<>();
    for (Path folder : CasesTest.cases()) {
      for (DocumentFacts facts : FactsFile.read(folder.resolve("facts.jsonl"))) {
        documents.removeIf(other -> other.hash().equals(facts.hash()));
        documents.add(facts);
      }
    }
    return documents;
  }

  /**
   * Returns the documents of a store after adding and removing them in batches, some more than
   * once.
   */
  private static List<DocumentFacts> loadInBatches(List<DocumentFacts> documents, Random random) {
    Map<String, DocumentFacts> stored = new LinkedHashMap<>();
    List<DocumentFacts> waiting = new ArrayList<>(documents);
    Collections.shuffle(waiting, random);
    while (!waiting.isEmpty()) {
      int batch = Math.min(waiting.size(), 1 + random.nextInt(4));
      List<DocumentFacts> batchDocuments = waiting.subList(0, batch);
      batchDocuments.forEach(facts -> stored.put(facts.hash(), facts));
      batchDocuments.clear();
      if (random.nextInt(3) == 0) {
        DocumentFacts removed = List.copyOf(stored.values()).get(random.nextInt(stored.size()));
        stored.remove(removed.hash());
        waiting.add(removed);
      }
      graph(List.copyOf(stored.values()));
    }
    return List.copyOf(stored.values());
  }

  private static List<String> graph(List<DocumentFacts> documents) {
    return NQuads.lines(QuadBuilder.build(new Resolver(REGISTER, Iris.DEFAULT).resolve(documents)));
  }

  @Test
  void graphIsIndependentOfDocumentOrder() throws IOException {
    List<DocumentFacts> documents = documents();
    List<String> lines = graph(documents);
    assertThat(lines).hasSizeGreaterThan(100);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(graph(documents)).isEqualTo(lines);
    }
  }

  @Test
  void graphIsIndependentOfBatchesAddedAndRemoved() throws IOException {
    List<DocumentFacts> documents = documents();
    List<String> lines = graph(documents);
    for (int seed = 0; seed < 10; seed++) {
      assertThat(graph(loadInBatches(documents, new Random(seed)))).isEqualTo(lines);
    }
  }

  @Test
  void sampleGraphIsIndependentOfOrderWithAndWithoutADocument() {
    Progress silent = Progress.NONE;
    List<DocumentFacts> documents =
        new ArrayList<>(ReadRun.run(Sample.inputs(), silent).documents());
    List<String> lines = graph(documents);
    assertThat(lines).anyMatch(line -> line.contains("ontology#InspectionInterval>"));
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      Collections.shuffle(documents, random);
      assertThat(graph(documents)).isEqualTo(lines);
      DocumentFacts removed = documents.removeLast();
      List<String> without = graph(documents);
      Collections.shuffle(documents, random);
      assertThat(graph(documents)).isEqualTo(without).isNotEqualTo(lines);
      documents.add(removed);
    }
  }

  @Test
  void removingADocumentRestoresThePreviousGraph() throws IOException {
    List<DocumentFacts> documents = documents();
    for (DocumentFacts removed : documents) {
      List<DocumentFacts> rest = new ArrayList<>(documents);
      rest.remove(removed);
      List<String> without = graph(rest);
      graph(documents);
      assertThat(graph(rest)).isEqualTo(without);
      assertThat(without).noneMatch(line -> line.contains(removed.hash().substring(0, 16)));
    }
  }

  @Test
  void removingAReportRemovesLinksToItsQuotations() throws IOException {
    List<DocumentFacts> documents = documents();
    assertThat(graph(documents)).anyMatch(line -> line.contains("#quotedFrom>"));
    documents.removeIf(document -> document.sources().contains("report.md"));
    assertThat(graph(documents)).noneMatch(line -> line.contains("#quotedFrom>"));
  }

  @Test
  void removingAReportRemovesItsRetellings() throws IOException {
    List<DocumentFacts> documents = documents();
    assertThat(graph(documents)).anyMatch(line -> line.contains("#retells>"));
    documents.removeIf(document -> document.sources().contains("rutland-2017.md"));
    assertThat(graph(documents)).noneMatch(line -> line.contains("#retells>"));
  }
}
