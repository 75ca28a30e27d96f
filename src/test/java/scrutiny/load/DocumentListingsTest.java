package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.document.DocumentLimits;
import scrutiny.document.SourceFile;
import scrutiny.store.Store;
import scrutiny.store.StoreException;
import scrutiny.text.Issue;

final class DocumentListingsTest {
  /** States no date of its own. */
  private static final String ARTICLE =
      """
      Ofsted praises children's services in Rutland

      Inspectors from Ofsted judged Rutland County Council's children's services to be good.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeDocuments() throws Exception {
    Files.createDirectories(folder.resolve("news/a, b"));
    Files.writeString(folder.resolve("news/a, b/rutland.txt"), ARTICLE);
    byte[] dated =
        Sample.inputs().files().stream()
            .filter(input -> input.path().endsWith("sunderland-2018-re-inspection.md"))
            .findFirst()
            .orElseThrow()
            .content()
            .bytes(DocumentLimits.DEFAULT);
    Files.write(folder.resolve("news/sunderland.md"), dated);
  }

  @Test
  void addsUrlAndDateThatTheDocumentDoesNotState() throws IOException {
    String graph =
        convert(
            """
            path,url,title,published,page
            "a, b/rutland.txt",https://example.org/rutland,"Rutland ""praised"" again",2022-03-09,7
            sunderland.md,https://example.org/sunderland,Another title,1999-01-01,8
            """);
    assertThat(index(graph))
        .anyMatch(line -> line.contains("schema.org/url> <https://example.org/rutland>"))
        .anyMatch(line -> line.contains("schema.org/url> <https://example.org/sunderland>"))
        .anyMatch(line -> line.contains("dc/terms/issued> \"2022-03-09\"^^"))
        .anyMatch(line -> line.contains("#issuedFrom> \"index\""))
        .noneMatch(line -> line.contains("1999-01-01"))
        .noneMatch(line -> line.contains("Another title"));
    assertThat(graph.lines().filter(line -> line.contains("#issuedFrom> \"document\""))).hasSize(1);
    assertThat(issues).isEmpty();
  }

  @Test
  void namesEachProblemAndUsesTheRest() throws IOException {
    String graph =
        convert(
            """
            path,url,title,published
            "a, b/rutland.txt",https://example.org/rutland,,9 March 2022
            unknown.pdf,https://example.org/unknown,,2022
            sunderland.md,not an address,,
            ,https://example.org/nobody,,
            """);
    assertThat(index(graph)).hasSize(1).allMatch(line -> line.contains("example.org/rutland"));
    assertThat(issues)
        .extracting(Issue::toLine)
        .map(line -> line.substring(line.indexOf("(row")))
        .containsExactly(
            "(row 1): unreadable date \"9 March 2022\"; write it as 2022-03-09, 2022-03 or 2022",
            "(row 3): unreadable URL \"not an address\"; write https://… in full",
            "(row 4): names no document; give its path or sha256",
            "(row 2): no document has the path unknown.pdf; give the document too, or correct the"
                + " row");
  }

  @Test
  void refusesAnIndexWithoutTheColumns() throws IOException {
    assertThat(index(convert("file,url\nsunderland.md,https://example.org/\n"))).isEmpty();
    assertThat(issues).extracting(Issue::message).containsExactly("has no column path or sha256");
    assertThat(index(convert("path,address\nsunderland.md,https://example.org/\n"))).isEmpty();
    assertThat(issues)
        .extracting(Issue::message)
        .containsExactly("has no column url, title or published");
    assertThat(index(convert("path,url\n\"sunderland.md,https://example.org/\n"))).isEmpty();
    assertThat(issues).hasSize(1);
  }

  @Test
  void aStoreKeepsWhatAnIndexStates() throws IOException, StoreException {
    Path file = folder.resolve("index.csv");
    Files.writeString(
        file,
        "\uFEFFsha256,url\n"
            + sha256(folder.resolve("news/sunderland.md"))
            + ",https://example.org/sunderland\n");
    Inputs inputs = Inputs.fromPaths(List.of(folder.resolve("news")));
    try (Store store = Store.temporary()) {
      LoadRun.run(inputs, Optional.of(file), store, Progress.NONE);
      LoadRun.run(inputs, store, Progress.NONE);
      DatasetGraph data = store.dataset().asDatasetGraph();
      Node url = NodeFactory.createURI("https://example.org/sunderland");
      assertThat(Txn.calculateRead(data, () -> data.contains(Node.ANY, Node.ANY, Node.ANY, url)))
          .isTrue();
    }
  }

  private static String sha256(Path file) throws IOException {
    return new SourceFile("", Files.readAllBytes(file)).hash();
  }

  private List<Issue> issues = List.of();

  private String convert(String index) throws IOException {
    Path file = folder.resolve("index.csv");
    Files.writeString(file, index);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunSummary summary =
        ConvertRun.run(
            Inputs.fromPaths(List.of(folder.resolve("news"))),
            Optional.empty(),
            Optional.of(file),
            Optional.empty(),
            Output.to(out),
            Progress.NONE);
    issues = summary.indexIssues();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> index(String graph) {
    return graph.lines().filter(line -> line.endsWith("/graph/index> .")).toList();
  }
}
