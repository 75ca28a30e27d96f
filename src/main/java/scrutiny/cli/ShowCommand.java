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
import scrutiny.query.DocumentIndex;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.SparqlService;
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

  @ArgGroup private ShowSource source = new ShowSource();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; standard output if left out.")
  private @Nullable Path output;

  /** Where the document is. */
  static final class ShowSource {
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
  public Integer call()
      throws IOException, StoreException, InvalidRequestException, CommandFailure {
    try (StoreOpener.OpenedStore opened = open()) {
      int refused = opened.report().map(console::report).orElse(ExitCode.DONE);
      if (refused != ExitCode.DONE) {
        return refused;
      }
      String document = DocumentIndex.of(SparqlService.ofStore(opened.store())).iriOf(name);
      String page =
          EvidenceFile.html(opened.store(), document)
              .orElseThrow(
                  () -> CommandFailure.failed("the graph does not hold the text of " + document));
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

  private StoreOpener.OpenedStore open() throws IOException, StoreException {
    StoreOpener sources = new StoreOpener(console);
    if (source.folder != null) {
      return sources.openFolder(source.folder);
    }
    if (!source.files.isEmpty()) {
      return sources.openFiles(source.files);
    }
    return isFile(name)
        ? sources.openDocuments(Inputs.fromPaths(List.of(Path.of(name))))
        : sources.openSample();
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
