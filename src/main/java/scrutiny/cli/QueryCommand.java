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
import scrutiny.query.AnswerFormat;
import scrutiny.query.Answering;
import scrutiny.query.Parameter;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryRefused;
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

  @ArgGroup private From from = new From();

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
  static final class From {
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
      return java.util.Arrays.stream(AnswerFormat.values()).map(AnswerFormat::code).iterator();
    }
  }

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure, QueryRefused, IOException, StoreException {
    PrebuiltQueries queries = PrebuiltQueries.bundled();
    if (list) {
      queries.all().forEach(this::print);
      return ExitCode.DONE;
    }
    if (name == null) {
      throw Failure.usage("which query? See scrutiny query --list");
    }
    AnswerFormat wanted =
        AnswerFormat.parse(format)
            .orElseThrow(() ->
                Failure.usage(
                    "no format \""
                        + format
                        + "\"; there are: "
                        + String.join(", ", new Formats())));
    Map<String, String> given = given();
    queries.named(name).expects(given.keySet());
    if (from.endpoint != null) {
      queries.answer(name, given, Answering.at(from.endpoint), wanted, console.out());
    } else {
      try (Sources.Opened opened = open()) {
        queries.answer(name, given, Answering.in(opened.store()), wanted, console.out());
      }
    }
    console.out().flush();
    return ExitCode.DONE;
  }

  private Sources.Opened open() throws IOException, StoreException {
    Sources sources = new Sources(console);
    if (from.folder != null) {
      return sources.folder(from.folder);
    }
    return from.files.isEmpty() ? sources.sample() : sources.files(from.files);
  }

  private Map<String, String> given() throws Failure {
    Map<String, String> given = new LinkedHashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw Failure.usage("-p takes name=value, not \"" + value + "\"");
      }
      given.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return given;
  }

  private void print(PrebuiltQuery query) {
    console.out().println(query.name() + ": " + query.title());
    console.out().println("  " + query.description());
    for (Parameter parameter : query.parameters()) {
      console.out().println("  -p " + parameter.line());
    }
  }
}
