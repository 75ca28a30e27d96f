package scrutiny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code --debug}: stack traces of failures, and debug messages. */
class DebugOptionTest {
  @TempDir private Path folder;

  private static String errorOutput(int exitCode, String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query reports --store nowhere | 1 | scrutiny.store.StoreException",
        "check --store nowhere | 1 | scrutiny.store.StoreException",
        "serve --store nowhere --port 0 | 1 | scrutiny.store.StoreException",
        "show x --graph nowhere.nq | 1 | scrutiny.store.StoreException",
        "convert x --decisions nowhere.tsv | 1 | java.nio.file.NoSuchFileException",
        "convert x -o graph.docx | 2 | Caused by: java.lang.IllegalArgumentException",
        "evaluate --gold nowhere.jsonl x | 1 | java.nio.file.NoSuchFileException",
        "load x | 2 | MissingParameterException"
      })
  void printsTheStackTraceAfterTheLine(String line, int exitCode, String trace) {
    String[] arguments = line.strip().split(" ");
    String withoutDebug = errorOutput(exitCode, arguments);
    assertThat(withoutDebug.lines()).hasSize(1);
    List<String> withDebug = new ArrayList<>(List.of(arguments));
    withDebug.add("--debug");
    assertThat(errorOutput(exitCode, withDebug.toArray(String[]::new)))
        .startsWith(withoutDebug)
        .contains(trace, "\tat scrutiny.cli.");
  }

  @Test
  void acceptsTheOptionBeforeTheSubcommand() {
    assertThat(errorOutput(1, "--debug", "check", "--store", "nowhere")).contains("\tat scrutiny.");
  }

  @Test
  void treatsTheOptionAfterADoubleHyphenAsAnArgument() {
    assertThat(errorOutput(4, "convert", "-o", output(), "--", "--debug").lines())
        .singleElement()
        .asString()
        .startsWith("--debug");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "load", "serve", "query", "show", "check", "evaluate"})
  void listsTheOptionInTheHelpOfEverySubcommand(String subcommand) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.commandLine(new Console(stream, stream, false)).execute(subcommand, "--help");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--debug");
  }

  @Test
  void logsWhyADocumentWasRefused() throws Exception {
    Path broken = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.4\nno PDF after all\n%%EOF");
    assertThat(runProcess("convert", broken.toString(), "-o", output()))
        .singleElement()
        .asString()
        .startsWith(broken.toString());
    assertThat(runProcess("convert", "--debug", broken.toString(), "-o", output()))
        .anyMatch(line -> line.startsWith("[DEBUG]") && line.contains("bad.pdf"))
        .anyMatch(line -> line.startsWith("Caused by: "))
        .anyMatch(line -> line.startsWith(broken.toString()));
  }

  private String output() {
    return folder.resolve("graph.nq").toString();
  }

  /** Runs the program in another JVM, because loggers are configured once per process. */
  private List<String> runProcess(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(4);
    return Files.readAllLines(err);
  }
}
