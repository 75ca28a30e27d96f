package scrutiny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.Bombs;

/** The limits for documents as options: each refuses one document, and the rest is read. */
class DocumentLimitOptionsTest {
  private static final String ARTICLE =
      "Ofsted reports on Bury\n\nOfsted rated Bury Council's services inadequate.\n";

  @TempDir private Path folder;
  private Path documents;
  private Path graph;

  @BeforeEach
  void writeAnArticle() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("good.txt"), ARTICLE);
    graph = folder.resolve("graph.nq");
  }

  private void assertRefuses(CommandRun result, Path bomb, String message) {
    assertThat(result.err().lines())
        .first()
        .asString()
        .contains(bomb.getFileName() + ": " + message + "; ");
    assertThat(result.exitCode()).isEqualTo(ExitCode.REFUSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --max-document-bytes | 500 | has 20,
          --max-characters     | 500 | has 20,061 bytes of text and markup, too many for the limit of 500 characters
          """)
  void refusesALongTextAndReadsTheRest(String option, String value, String message)
      throws IOException {
    Path bomb = Files.write(documents.resolve("bomb.txt"), Bombs.text("good ", 20_000));
    CommandRun result =
        CommandRun.of("convert", documents.toString(), "-o", graph.toString(), option, value);
    assertThat(result.err().lines()).singleElement().asString().startsWith(bomb + ": " + message);
    assertThat(result.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(graph).content().contains("good.txt").doesNotContain("bomb.txt");
  }

  @Test
  void readsTheSameTextWithinTheDefaultLimits() throws IOException {
    Files.write(documents.resolve("bomb.txt"), Bombs.text("good ", 2_000));
    CommandRun result = CommandRun.of("convert", documents.toString(), "-o", graph.toString());
    assertThat(result.err()).isEmpty();
    assertThat(graph).content().contains("good.txt", "bomb.txt");
  }

  @Test
  void loadsTheRestOfWhatContainsABomb() throws IOException {
    Path bomb = Files.write(documents.resolve("bomb.pdf"), Bombs.pages(1_001));
    String store = folder.resolve("store").toString();
    CommandRun result = CommandRun.of("load", documents.toString(), "--store", store);
    assertRefuses(result, bomb, "has more than 1,000 pages");
    assertThat(result.err()).contains("1 document in " + store + ", 1 newly converted");
    assertThat(CommandRun.of("query", "reports", "--store", store).exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--explain"})
  void refusesToShowABomb(String option) throws IOException {
    Path bomb = Files.write(documents.resolve("bomb.txt"), Bombs.text("good ", 2_000));
    String[] show = {"show", bomb.toString(), "--max-characters", "500"};
    String[] arguments = option.isEmpty() ? show : with(show, option);
    assertRefuses(CommandRun.of(arguments), bomb, "has more than 500 characters of text");
  }

  private static String[] with(String[] arguments, String option) {
    String[] more = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    more[arguments.length] = option;
    return more;
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "load", "show", "serve", "evaluate"})
  void listsTheLimits(String command) {
    assertThat(CommandRun.of(command, "--help").out().replaceAll("\\s+", " "))
        .contains("--max-document-bytes=BYTES", "(default: 100000000)")
        .contains("--max-pages=NUMBER", "--max-characters=NUMBER", "--max-seconds=SECONDS");
  }

  @Test
  void refusesADocumentThatTakesTooLong() throws IOException {
    // The first document of a process may take a second to load the classes.
    assertThat(CommandRun.of("convert", documents.toString(), "-o", graph.toString()).exitCode())
        .isZero();
    Path bomb = Files.write(documents.resolve("bomb.txt"), Bombs.text("good ", 300_000));
    CommandRun result =
        CommandRun.of(
            "convert", documents.toString(), "-o", graph.toString(), "--max-seconds", "1");
    assertRefuses(result, bomb, "takes more than 1 second to read");
    assertThat(graph).content().contains("good.txt").doesNotContain("bomb.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "show some.pdf"})
  void rejectsALimitWhereNoDocumentIsRead(String command) {
    CommandRun result = CommandRun.of((command + " --max-pages 5").split(" "));
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("a limit for each document is given, but no document");
  }

  @Test
  void rejectsALimitThatRefusesEverything() {
    CommandRun result = CommandRun.of("convert", documents.toString(), "--max-pages", "0");
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("'0' is not a whole number of at least 1");
  }
}
