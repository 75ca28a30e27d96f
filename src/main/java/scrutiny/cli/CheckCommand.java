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

/** Whether a graph is as it should be. */
@Command(
    name = "check",
    description =
        "Checks a graph against the shapes, and each quote against its document; if none is named,"
            + " the bundled sample's.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ArgGroup private CheckSource source = new CheckSource();

  /** What to check. */
  static final class CheckSource {
    @Option(
        names = "--graph",
        arity = "1..*",
        paramLabel = "FILE",
        description = "Files of N-Quads, TriG or Turtle, also .gz.")
    private List<Path> files = List.of();

    @Option(names = "--store", paramLabel = "DIR", description = "A store's folder.")
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
        issues.isEmpty() ? "nothing is wrong" : issues.size() + " things are wrong");
    return issues.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private StoreOpener.OpenedStore open() throws IOException, StoreException {
    StoreOpener sources = new StoreOpener(console);
    if (source.folder != null) {
      return sources.openFolder(source.folder);
    }
    return source.files.isEmpty() ? sources.openSample() : sources.openFiles(source.files);
  }
}
