package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.load.ExplanationText;
import scrutiny.load.Inputs;
import scrutiny.query.DocumentIndex;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.SparqlService;
import scrutiny.store.Store;
import scrutiny.store.StoreException;
import scrutiny.web.EvidenceFile;

/** The subcommand {@code show}: renders the text of a document with its facts marked. */
@Command(
    name = "show",
    description =
        "Renders the text of a document with every fact marked, as one self-contained HTML file."
            + " Without a graph: a file is converted first; any other name is looked up in the"
            + " bundled sample.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      arity = "1",
      paramLabel = "DOCUMENT",
      description = "The path or IRI of the document, or the end of either.")
  private String name = "";

  @ArgGroup private GraphSource source = new GraphSource();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The output file. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = "--explain",
      description =
          "Instead of the page, prints how a file was read: of an article each sentence with the"
              + " classes of its words and what became of each grade; of any document each fact"
              + " with the recogniser that read it.")
  private boolean explain;

  @ArgGroup(exclusive = false, heading = DocumentLimitOptions.HEADING)
  private DocumentLimitOptions limits = new DocumentLimitOptions();

  private final Console console;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call()
      throws IOException, StoreException, InvalidRequestException, CommandFailure {
    checkName();
    if (!isUnconverted()) {
      limits.checkUnused();
    }
    return explain ? explain() : render();
  }

  /** Prints how a file was read. */
  private int explain() throws IOException, CommandFailure {
    if (!isUnconverted()) {
      throw CommandFailure.usage("--explain reads a file: give its path, without a graph");
    }
    ExplanationText.Explained explained = ExplanationText.of(Path.of(name), limits.toLimits());
    if (explained.refusal().isPresent()) {
      console.printMessage(explained.refusal().get().toLine());
      return ExitCode.REFUSED;
    }
    write(String.join("\n", explained.lines()));
    return ExitCode.DONE;
  }

  /**
   * Checks that the name can be that of a document.
   *
   * @throws CommandFailure if it is that of a folder or of a graph
   */
  private void checkName() throws CommandFailure {
    if (source.isGiven()) {
      return;
    }
    if (Store.isGraphName(name)) {
      throw CommandFailure.usage(
          name + " is a graph; name one of its documents: scrutiny show DOCUMENT --graph " + name);
    }
    if (isFile(name, Files::isDirectory)) {
      throw CommandFailure.usage(name + " is a folder; name one document");
    }
  }

  private int render() throws IOException, StoreException, InvalidRequestException, CommandFailure {
    try (StoreOpener.OpenedStore opened = open()) {
      int exitCode = opened.summary().map(console::printRefusals).orElse(ExitCode.DONE);
      if (exitCode != ExitCode.DONE) {
        return exitCode;
      }
      String document = documentIn(opened);
      String page =
          EvidenceFile.html(opened.store(), document)
              .orElseThrow(() ->
                  CommandFailure.failed("the graph does not contain the text of " + document));
      write(page);
      return ExitCode.DONE;
    }
  }

  private String documentIn(StoreOpener.OpenedStore opened)
      throws InvalidRequestException, CommandFailure {
    DocumentIndex index = DocumentIndex.of(SparqlService.ofStore(opened.store()));
    try {
      return index.iriOf(nameInGraph());
    } catch (InvalidRequestException e) {
      if (source.isGiven() || isUnconverted()) {
        throw e;
      }
      throw CommandFailure.usage(
          "there is no file "
              + name
              + ", and no such document in the bundled sample; check the path, or name a graph"
              + " with --graph or --store",
          e);
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
    StoreOpener opener = new StoreOpener(console);
    return isUnconverted()
        ? opener.openDocuments(limits.apply(Inputs.fromPaths(List.of(Path.of(name)))))
        : source.open(opener);
  }

  /**
   * Returns the name by which the graph knows the document: a converted file by its source path.
   */
  private String nameInGraph() {
    return isUnconverted()
        ? Inputs.fromPaths(List.of(Path.of(name))).files().getFirst().path()
        : name;
  }

  /** Returns whether the name is that of a file to convert. */
  private boolean isUnconverted() {
    return !source.isGiven() && isFile(name, path -> !Files.isDirectory(path));
  }

  private static boolean isFile(String name, Predicate<Path> kind) {
    try {
      Path path = Path.of(name);
      return Files.exists(path) && kind.test(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
