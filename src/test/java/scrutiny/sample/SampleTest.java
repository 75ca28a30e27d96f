package scrutiny.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that the bundled sample matches its sources. {@code -Dsample=apply} typesets the PDFs
 * again.
 */
class SampleTest {
  private static final Path SOURCES = Path.of("src/test/resources/sample");
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  @Test
  void pdfsMatchTheirManuscripts() throws IOException {
    boolean apply = "apply".equals(System.getProperty("sample"));
    List<Path> different = new ArrayList<>();
    List<Path> sources = files(SOURCES, ".txt");
    for (Path source : sources) {
      Path pdf = SAMPLE.resolve(source.getFileName().toString().replaceFirst("txt$", "pdf"));
      byte[] bytes = Typesetter.typeset(Manuscript.parse(Files.readString(source)));
      if (apply) {
        Files.write(pdf, bytes);
      } else if (!Files.exists(pdf) || !Arrays.equals(bytes, Files.readAllBytes(pdf))) {
        different.add(pdf);
      }
    }
    assertThat(different).as("run: mvn test -Dtest=SampleTest -Dsample=apply").isEmpty();
    assertThat(files(SAMPLE, ".pdf")).hasSameSizeAs(sources);
  }

  @Test
  void indexListsEveryFile() throws IOException {
    List<String> listed =
        Files.readAllLines(SAMPLE.resolve("index.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(files(SAMPLE, "").stream().map(p -> p.getFileName().toString()))
        .filteredOn(name -> !name.equals("index.txt"))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void expectedReportsUseDocumentHashes() throws IOException, NoSuchAlgorithmException {
    List<String> rows = Files.readAllLines(SOURCES.resolve("reports.csv"));
    assertThat(rows).hasSizeGreaterThan(10);
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = List.of(row.split(",", -1));
      byte[] bytes = Files.readAllBytes(SAMPLE.resolve(cells.get(0)));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertThat(cells.get(1)).as(cells.get(0)).endsWith("/document/" + hash.substring(0, 16));
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
