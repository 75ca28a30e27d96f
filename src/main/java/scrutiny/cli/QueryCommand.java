package scrutiny.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.Parameter;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.ResultFormat;
import scrutiny.query.SparqlService;
import scrutiny.store.StoreException;

/** A prebuilt query and its answer. */
@Command(
    name = "query",
    description =
        "Asks one of the prebuilt queries: of files, a store or an endpoint; if none is named, of"
            + " the bundled sample.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The query; --list tells them.")
  private @Nullable String name;

  @Option(names = "--list", description = "List the queries and their parameters.")
  private boolean list;

  @ArgGroup private QuerySource source = new QuerySource();

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=VALUE",
      description = "A parameter's value.")
  private List<String> values = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = Formats.class)
  private String format = "table";

  /** What to ask. */
  static final class QuerySource {
    @Option(
        names = "--graph",
        arity = "1..*",
        paramLabel = "FILE",
        description = "Files of N-Quads, TriG or Turtle, also .gz.")
    private List<Path> files = List.of();

    @Option(names = "--store", paramLabel = "DIR", description = "A store's folder.")
    private @Nullable Path folder;

    @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint.")
    private @Nullable URI endpoint;
  }

  /** The names of the formats. */
  static final class Formats implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return java.util.Arrays.stream(ResultFormat.values()).map(ResultFormat::code).iterator();
    }
  }

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call()
      throws CommandFailure, InvalidRequestException, IOException, StoreException {
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    if (list) {
      queries.all().forEach(this::print);
      return ExitCode.DONE;
    }
    if (name == null) {
      throw CommandFailure.usage("which query? See scrutiny query --list");
    }
    ResultFormat wanted =
        ResultFormat.parse(format)
            .orElseThrow(() ->
                CommandFailure.usage(
                    "no format \""
                        + format
                        + "\"; there are: "
                        + String.join(", ", new Formats())));
    Map<String, String> given = parseParameters();
    queries.get(name).checkParameters(given.keySet());
    if (source.endpoint != null) {
      queries.run(name, given, SparqlService.ofEndpoint(source.endpoint), wanted, console.out());
    } else {
      try (StoreOpener.OpenedStore opened = open()) {
        queries.run(name, given, SparqlService.ofStore(opened.store()), wanted, console.out());
      }
    }
    console.out().flush();
    return ExitCode.DONE;
  }

  private StoreOpener.OpenedStore open() throws IOException, StoreException {
    StoreOpener sources = new StoreOpener(console);
    if (source.folder != null) {
      return sources.openFolder(source.folder);
    }
    return source.files.isEmpty() ? sources.openSample() : sources.openFiles(source.files);
  }

  private Map<String, String> parseParameters() throws CommandFailure {
    Map<String, String> given = new LinkedHashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw CommandFailure.usage("-p takes name=value, not \"" + value + "\"");
      }
      given.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return given;
  }

  private void print(PrebuiltQuery query) {
    console.out().println(query.name() + ": " + query.title());
    console.out().println("  " + query.description());
    for (Parameter parameter : query.parameters()) {
      console.out().println("  -p " + parameter.summary());
    }
  }
}
