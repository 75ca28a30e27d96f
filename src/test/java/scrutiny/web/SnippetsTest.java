package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the programs that the queries' pages show, as a reader would copy them. */
class SnippetsTest {
  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "curl,/queries/reports",
    "curl,/queries/history-of-an-authority?authority=Bath%20and%20North%20East%20Somerset",
    "curl,/queries/compare-authorities",
    "python,/queries/reports",
    "python,/queries/history-of-an-authority",
    "r,/queries/reports",
    "java,/queries/history-of-an-authority?authority=E06000022"
  })
  void runs(String language, String path) throws Exception {
    String program = program(language, path);
    List<String> command =
        switch (language) {
          case "curl" -> List.of("bash", "-e", "example");
          case "python" -> List.of("python3", "example");
          case "r" -> List.of("Rscript", "--vanilla", "example");
          default -> List.of(java(), "--source", "17", "example");
        };
    assumeTrue(isPresent(command.getFirst()), command.getFirst() + " is not installed");
    Files.writeString(folder.resolve("example"), program);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    String name = path.replaceFirst("\\?.*", "").replaceFirst("^/queries/", "");
    String result =
        language.equals("curl") ? Files.readString(folder.resolve(name + ".csv")) : output;
    assertThat(result).contains(language.equals("java") || language.equals("curl") ? "," : "rows");
    assertThat(result.lines().toList()).hasSizeGreaterThan(1);
  }

  /** Returns the text of a program as a browser shows it. */
  private static String program(String language, String path) throws Exception {
    return server.page(path).expectFirst("code.language-" + language).wholeText();
  }

  private static String java() {
    return Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
        .toString();
  }

  private static boolean isPresent(String command) throws Exception {
    return command.startsWith("/")
        || new ProcessBuilder("sh", "-c", "command -v " + command).start().waitFor() == 0;
  }
}
