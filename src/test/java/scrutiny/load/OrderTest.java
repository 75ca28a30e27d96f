package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.Graphs;
import scrutiny.graph.NQuads;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/** The graph depends on which documents there are, and on nothing else. */
class OrderTest {
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

  private static List<String> graph(List<DocumentFacts> documents) {
    return NQuads.lines(Graphs.of(new Resolver(REGISTER, Iris.STANDARD).resolve(documents)));
  }

  @Test
  void anyOrderGivesTheSameLines() throws IOException {
    List<DocumentFacts> documents = documents();
    List<String> lines = graph(documents);
    assertThat(lines).hasSizeGreaterThan(100);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(graph(documents)).isEqualTo(lines);
    }
  }

  @Test
  void aDocumentTakenAwayLeavesWhatWasThereBefore() throws IOException {
    List<DocumentFacts> documents = documents();
    for (DocumentFacts gone : documents) {
      List<DocumentFacts> rest = new ArrayList<>(documents);
      rest.remove(gone);
      List<String> without = graph(rest);
      graph(documents);
      assertThat(graph(rest)).isEqualTo(without);
      assertThat(without).noneMatch(line -> line.contains(gone.hash().substring(0, 16)));
    }
  }

  @Test
  void whatIsQuotedFromAReportGoesWithIt() throws IOException {
    List<DocumentFacts> documents = documents();
    assertThat(graph(documents)).anyMatch(line -> line.contains("#quotedFrom>"));
    documents.removeIf(document -> document.sources().contains("report.md"));
    assertThat(graph(documents)).noneMatch(line -> line.contains("#quotedFrom>"));
  }
}
