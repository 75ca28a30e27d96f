package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcePathTest {
  @Test
  void isRelativeToTheFolderGiven(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("ilacs/80427_bath/report.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "A report.");
    assertThat(paths(folder)).containsExactly("ilacs/80427_bath/report.txt");
    assertThat(paths(folder.resolve("ilacs"))).containsExactly("80427_bath/report.txt");
  }

  @Test
  void ofTwoNestedFoldersIsRelativeToTheFirst(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("inner/report.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "A report.");
    assertThat(Inputs.fromPaths(List.of(folder, folder.resolve("inner"))).files())
        .extracting(Input::path)
        .containsExactly("inner/report.txt");
  }

  @Test
  void keepsTheLastThreePartsOfAnAbsoluteFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a/b/c/report.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "A report.");
    assertThat(paths(file)).containsExactly("b/c/report.txt");
    assertThat(SourcePath.ofFile(Path.of("/report.txt"))).isEqualTo("report.txt");
  }

  @Test
  void keepsARelativeFileAsGiven() {
    assertThat(paths(Path.of("src/main/resources/sample/index.txt")))
        .containsExactly("src/main/resources/sample/index.txt");
  }

  private static List<String> paths(Path given) {
    return Inputs.fromPaths(List.of(given)).files().stream().map(Input::path).toList();
  }
}
