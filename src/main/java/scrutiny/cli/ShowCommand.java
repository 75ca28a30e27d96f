package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.load.Inputs;
import scrutiny.query.Answering;
import scrutiny.query.Documents;
import scrutiny.query.QueryRefused;
import scrutiny.store.StoreException;
import scrutiny.web.EvidenceFile;

/** A document's text with its facts marked. */
@Command(
    name = "show",
    description =
        "Shows a document's text with every fact marked where it was read, as one HTML file that"
            + " needs nothing else. Without a graph: a file is converted first; any other name is"
            + " looked for in the bundled sample.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      arity = "1",
      paramLabel = "DOCUMENT",
      description = "Its path as it was read, or the end of that; or its IRI, or the end of that.")
  private String name = "";

  @ArgGroup private From from = new From();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if left out.")
  private @Nullable Path output;

  /** Where the document is. */
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

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException, QueryRefused, Failure {
    try (Sources.Opened opened = open()) {
      int refused = opened.report().map(console::report).orElse(ExitCode.DONE);
      if (refused != ExitCode.DONE) {
        return refused;
      }
      String document = Documents.of(Answering.in(opened.store())).named(name);
      String page =
          EvidenceFile.html(opened.store(), document)
              .orElseThrow(() -> Failure.failed("the graph does not hold the text of " + document));
      write(page);
      return ExitCode.DONE;
    }
  }

  private void write(String page) throws IOException {
    if (output == null) {
      console.out().println(page);
      console.out().flush();
    } else {
      Files.writeString(output, page + "\n");
    }
  }

  private Sources.Opened open() throws IOException, StoreException {
    Sources sources = new Sources(console);
    if (from.folder != null) {
      return sources.folder(from.folder);
    }
    if (!from.files.isEmpty()) {
      return sources.files(from.files);
    }
    return isFile(name)
        ? sources.documents(Inputs.under(List.of(Path.of(name))))
        : sources.sample();
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
