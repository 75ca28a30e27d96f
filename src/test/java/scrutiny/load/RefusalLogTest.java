package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.sample.BadInputFiles;

/** Why a document was refused, in the debug log of a program run in its own JVM. */
class RefusalLogTest {
  private static final String DEBUG = "-Dorg.slf4j.simpleLogger.log.scrutiny=debug";

  @TempDir Path folder;

  @Test
  void logsTheCauseOfARefusalOnlyAtDebugLevel() throws IOException {
    Path locked = BadInputFiles.ENCRYPTED.writeTo(folder);
    String issue = locked + ": the PDF is locked with a password; ";
    assertThat(convert(locked)).contains(issue).doesNotContain("Exception");
    assertThat(convert(locked, DEBUG))
        .contains(issue, locked + ": refused")
        .containsPattern("UnreadableDocumentException[^\\n]*\\n\\s+at scrutiny\\.document\\.pdf\\.")
        .contains("Caused by: org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException");
  }

  /** Returns what the program prints when it converts a document. */
  private String convert(Path document, String... jvmOptions) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(jvmOptions));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "scrutiny.cli.Main"));
    command.addAll(List.of("convert", document.toString()));
    command.addAll(List.of("-o", folder.resolve("graph.nq").toString()));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
