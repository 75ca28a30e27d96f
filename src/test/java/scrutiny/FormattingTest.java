package scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks that all sources are formatted by google-java-format. {@code -Dformat=apply} formats them.
 */
class FormattingTest {
  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    boolean apply = "apply".equals(System.getProperty("format"));
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        String formatted = new Formatter().formatSourceAndFixImports(source);
        if (source.equals(formatted)) {
          continue;
        }
        if (apply) {
          Files.writeString(file, formatted);
        } else {
          unformatted.add(file);
        }
      }
    }
    assertThat(unformatted).as("run: mvn test -Dtest=FormattingTest -Dformat=apply").isEmpty();
  }
}
