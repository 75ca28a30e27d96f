package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import scrutiny.store.Check;
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
  @ArgGroup private From from = new From();

  /** What to check. */
  static final class From {
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
    try (Sources.Opened opened = open()) {
      issues = Check.of(opened.store());
    }
    issues.stream().map(Issue::line).forEach(console.out()::println);
    console.say(issues.isEmpty() ? "nothing is wrong" : issues.size() + " things are wrong");
    return issues.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Sources.Opened open() throws IOException, StoreException {
    Sources sources = new Sources(console);
    if (from.folder != null) {
      return sources.folder(from.folder);
    }
    return from.files.isEmpty() ? sources.sample() : sources.files(from.files);
  }
}
