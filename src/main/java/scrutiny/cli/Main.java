package scrutiny.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import scrutiny.web.Server;

/** The program. Without a subcommand it runs a {@link Tour} of the bundled sample. */
@Command(
    name = "scrutiny",
    description =
        "Converts Ofsted's reports on councils' services for children, and articles about them,"
            + " into a graph. Without a subcommand: converts the bundled sample, runs a few queries"
            + " and serves the graph.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 done; 1 failed, or no document was found; 2 wrong usage;",
      "4 done, but some inputs, or the only one, were refused."
    })
public final class Main implements Callable<Integer> {
  /** Creates the subcommands, by name, in the order of the help. */
  private static final Map<String, Function<Console, Callable<Integer>>> SUBCOMMANDS =
      subcommands();

  @Option(names = "--once", description = "Print the query results and exit.")
  private boolean once;

  @Option(
      names = "--port",
      defaultValue = "3030",
      converter = PortNumber.class,
      description = "Serve on this port (default: ${DEFAULT-VALUE}; 0 for any).")
  private int port;

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    DebugOption.configureLogging(arguments);
    if (arguments.length > 0 && arguments[0].equals("serve")) {
      Server.beginStart();
    }
    System.exit(commandLine(Console.standard(), arguments).execute(arguments));
  }

  /**
   * Returns the command line, which prints to a console. If the first argument is a subcommand, it
   * has only this one: reading the options of all of them would delay the start.
   */
  static CommandLine commandLine(Console console, String... arguments) {
    FailureHandler failureHandler = new FailureHandler(console);
    CommandLine commandLine = new CommandLine(new Main(console));
    commandLine.getCommandSpec().addOption(DebugOption.spec());
    String first = arguments.length == 0 ? "" : arguments[0];
    SUBCOMMANDS.forEach((name, command) -> {
      if (!SUBCOMMANDS.containsKey(first) || name.equals(first)) {
        commandLine.addSubcommand(command.apply(console));
      }
    });
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(failureHandler)
        .setExecutionExceptionHandler(failureHandler);
  }

  private static Map<String, Function<Console, Callable<Integer>>> subcommands() {
    Map<String, Function<Console, Callable<Integer>>> subcommands = new LinkedHashMap<>();
    subcommands.put("convert", ConvertCommand::new);
    subcommands.put("load", LoadCommand::new);
    subcommands.put("serve", ServeCommand::new);
    subcommands.put("query", QueryCommand::new);
    subcommands.put("show", ShowCommand::new);
    subcommands.put("check", CheckCommand::new);
    subcommands.put("evaluate", EvaluateCommand::new);
    return Collections.unmodifiableMap(subcommands);
  }

  @Override
  public Integer call() throws Exception {
    return new Tour(console).run(port, once);
  }
}
