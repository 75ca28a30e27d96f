package scrutiny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that pipes and devices are refused without being opened. */
class SpecialFileTest {
  private static final String ARTICLE =
      "Ofsted reports on Bury\n\nOfsted rated Bury Council's services inadequate.\n";

  @TempDir private Path folder;
  private Path documents;
  private Path pipe;
  private Path graph;

  @BeforeEach
  void makeAPipeBesideAnArticle() throws IOException, InterruptedException {
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("article.txt"), ARTICLE);
    pipe = documents.resolve("pipe.txt");
    graph = folder.resolve("graph.nq");
    assumeTrue(makePipe(pipe), "mkfifo is not installed");
  }

  private static boolean makePipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void assertRefused(CommandRun result, Path file) {
    assertRefused(result, file, ExitCode.REFUSED);
  }

  private static void assertRefused(CommandRun result, Path file, int exitCode) {
    assertThat(result.err().lines())
        .singleElement()
        .asString()
        .startsWith(file + ": is not a regular file");
    assertThat(result.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void refusesAPipeInAFolderAndReadsTheFileBesideIt() {
    assertRefused(CommandRun.of("convert", documents.toString(), "-o", graph.toString()), pipe);
    assertThat(graph).content().contains("article.txt").doesNotContain("pipe.txt");
  }

  @Test
  void refusesANamedPipeAndReadsTheFileNamedBesideIt() {
    String article = documents.resolve("article.txt").toString();
    assertRefused(CommandRun.of("convert", pipe.toString(), article, "-o", graph.toString()), pipe);
    assertThat(graph).content().contains("article.txt").doesNotContain("pipe.txt");
  }

  @Test
  void readsALinkToAFileButNoLinkToAPipe() throws IOException {
    Path linked = Files.createDirectory(folder.resolve("linked"));
    Files.createSymbolicLink(linked.resolve("good.txt"), documents.resolve("article.txt"));
    Path link = Files.createSymbolicLink(linked.resolve("bad.txt"), pipe);
    assertRefused(CommandRun.of("convert", linked.toString(), "-o", graph.toString()), link);
    assertThat(graph).content().contains("good.txt");
  }

  @Test
  void refusesToShowOrExplainAPipe() {
    assertRefused(CommandRun.of("show", pipe.toString()), pipe, ExitCode.REFUSED);
    assertRefused(CommandRun.of("show", pipe.toString(), "--explain"), pipe, ExitCode.REFUSED);
  }

  @Test
  void refusesADevice() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "there is no /dev/zero");
    String article = documents.resolve("article.txt").toString();
    assertRefused(
        CommandRun.of("convert", device.toString(), article, "-o", graph.toString()), device);
  }
}
