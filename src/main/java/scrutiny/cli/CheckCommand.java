package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import scrutiny.store.StoreCheck;
import scrutiny.store.StoreException;
import scrutiny.text.Issue;

/** The subcommand {@code check}: validates a graph. */
@Command(
    name = "check",
    description =
        "Validates a graph against the SHACL shapes, and each quotation against its document."
            + " Without a graph: validates the bundled sample.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ArgGroup private CheckSource source = new CheckSource();

  /** The graph to validate. */
  static final class CheckSource {
    @Option(
        names = "--graph",
        arity = "1..*",
        paramLabel = "FILE",
        description = "N-Quads, TriG or Turtle files, optionally .gz.")
    private List<Path> files = List.of();

    @Option(names = "--store", paramLabel = "DIR", description = "The folder of a store.")
    private @Nullable Path folder;
  }

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException {
    List<Issue> issues;
    try (StoreOpener.OpenedStore opened = open()) {
      issues = StoreCheck.issues(opened.store());
    }
    issues.stream().map(Issue::toLine).forEach(console.out()::println);
    console.printMessage(
        switch (issues.size()) {
          case 0 -> "No problems found";
          case 1 -> "1 problem found";
          default -> issues.size() + " problems found";
        });
    return issues.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private StoreOpener.OpenedStore open() throws IOException, StoreException {
    StoreOpener opener = new StoreOpener(console);
    if (source.folder != null) {
      return opener.openFolder(source.folder);
    }
    return source.files.isEmpty() ? opener.openSample() : opener.openFiles(source.files);
  }
}
