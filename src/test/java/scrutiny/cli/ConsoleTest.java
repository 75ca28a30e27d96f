package scrutiny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrutiny.load.RunSummary;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/** A run names every input of which something is lost, and says so by its exit code. */
class ConsoleTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(System.out, new PrintStream(err, true, StandardCharsets.UTF_8), false);

  @ParameterizedTest
  @EnumSource(
      value = Severity.class,
      names = {"INCOMPLETE", "REFUSED"})
  void namesAnInputThatWasRefusedOrReadInPart(Severity severity) {
    Issue issue =
        Issue.internalError("a.txt", severity, "some are missing: ", new IllegalStateException());
    int refused = severity == Severity.REFUSED ? 1 : 0;
    assertThat(console.printRefusals(summary(refused, issue))).isEqualTo(ExitCode.REFUSED);
    assertThat(printed()).startsWith("a.txt: some are missing: internal error").hasLineCount(1);
  }

  @Test
  void keepsWhatIsOnlyUncertainInTheGraph() {
    Issue issue = Issue.warning("a.txt", "page 1", "the date may be misprinted", "check it");
    assertThat(console.printRefusals(summary(0, issue))).isEqualTo(ExitCode.DONE);
    assertThat(printed()).isEmpty();
  }

  @Test
  void namesADocumentThatTakesLongOnATerminalOnly() {
    console.progress("read").stillReading("a.pdf", Duration.ofSeconds(12));
    assertThat(printed()).isEmpty();
    new Console(console.out(), console.err(), true)
        .progress("read")
        .stillReading("a.pdf", Duration.ofSeconds(12));
    assertThat(printed()).endsWith("still reading a.pdf (12 s)");
  }

  private static RunSummary summary(int refused, Issue issue) {
    return new RunSummary(1, 1, 1, refused, 1, 1, List.of(issue), List.of());
  }

  private String printed() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
