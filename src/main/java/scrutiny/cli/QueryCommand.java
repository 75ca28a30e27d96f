package scrutiny.cli;

import java.io.IOException;
import java.net.URI;
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

/** The subcommand {@code query}: runs a prebuilt query. */
@Command(
    name = "query",
    description =
        "Runs a prebuilt query on files, a store or an endpoint. Without any of these: on the"
            + " bundled sample.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The name of the query; see --list.")
  private @Nullable String name;

  @Option(names = "--list", description = "List the queries and their parameters.")
  private boolean list;

  @ArgGroup private QuerySource source = new QuerySource();

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=VALUE",
      description = "The value of a parameter.")
  private List<String> values = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      completionCandidates = Formats.class)
  private String format = "table";

  /** The graph to query. */
  static final class QuerySource extends GraphSource {
    @Option(names = "--endpoint", paramLabel = "URL", description = "The URL of a SPARQL endpoint.")
    private @Nullable URI endpoint;
  }

  /** The codes of the result formats. */
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
      throw CommandFailure.usage("no query given; see scrutiny query --list");
    }
    ResultFormat resultFormat =
        ResultFormat.parse(format)
            .orElseThrow(() ->
                CommandFailure.usage(
                    "unknown format \""
                        + format
                        + "\"; available: "
                        + String.join(", ", new Formats())));
    Map<String, String> parameters = parseParameters();
    queries.get(name).checkParameters(parameters.keySet());
    if (source.endpoint != null) {
      checkAddress(source.endpoint);
      queries.run(
          name, parameters, SparqlService.ofEndpoint(source.endpoint), resultFormat, console.out());
    } else {
      try (StoreOpener.OpenedStore opened = source.open(new StoreOpener(console))) {
        queries.run(
            name, parameters, SparqlService.ofStore(opened.store()), resultFormat, console.out());
      }
    }
    console.out().flush();
    return ExitCode.DONE;
  }

  private static void checkAddress(URI endpoint) throws CommandFailure {
    if (endpoint.getHost() == null) {
      throw CommandFailure.usage(
          "\"" + endpoint + "\" is no address; give one such as http://localhost:3030/sparql");
    }
  }

  private Map<String, String> parseParameters() throws CommandFailure {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw CommandFailure.usage("-p needs name=value, not \"" + value + "\"");
      }
      parameters.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return parameters;
  }

  private void print(PrebuiltQuery query) {
    console.out().println(query.name() + ": " + query.title());
    console.out().println("  " + query.description());
    for (Parameter parameter : query.parameters()) {
      console.out().println("  -p " + parameter.summary());
    }
  }
}
