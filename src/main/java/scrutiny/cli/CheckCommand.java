package scrutiny.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import scrutiny.query.TextTable;
import scrutiny.store.CheckReport;
import scrutiny.store.StoreCheck;
import scrutiny.store.StoreException;
import scrutiny.text.Issue;

/** The subcommand {@code check}: validates a graph. */
@Command(
    name = "check",
    description =
        "Validates a graph against the SHACL shapes, and each quotation against its document;"
            + " counts violations and warnings by shape. Only violations make it fail."
            + " Without a graph: validates the bundled sample.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ArgGroup private GraphSource source = new GraphSource();

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException {
    CheckReport report;
    try (StoreOpener.OpenedStore opened = source.open(new StoreOpener(console))) {
      report = StoreCheck.check(opened.store());
    }
    report.problems().stream().map(Issue::toLine).forEach(console.out()::println);
    report.warnings().stream()
        .map(issue -> "warning: " + issue.toLine())
        .forEach(console.out()::println);
    console.out().print(table(report));
    if (!report.warnings().isEmpty()) {
      console.printMessage(counted(report.warnings().size(), "warning"));
    }
    console.printMessage(
        report.problems().isEmpty()
            ? "No problems found"
            : counted(report.problems().size(), "problem") + " found");
    return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static String counted(int number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }

  private static String table(CheckReport report) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    TextTable.of(
            List.of("shape", "violations", "warnings"),
            report.counts().stream()
                .map(count ->
                    List.of(
                        count.shape(),
                        Long.toString(count.violations()),
                        Long.toString(count.warnings())))
                .toList())
        .write(text);
    return text.toString(StandardCharsets.UTF_8);
  }
}
