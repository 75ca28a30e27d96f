package scrutiny.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
      "Exit codes: 0 done; 1 failed; 2 wrong usage; 4 done, but some inputs were refused."
    })
public final class Main implements Callable<Integer> {
  @Option(names = "--once", description = "Print the query results and exit.")
  private boolean once;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "Serve on this port (default: ${DEFAULT-VALUE}; 0 for any).")
  private int port;

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    DebugOption.configureLogging(arguments);
    System.exit(commandLine(Console.standard()).execute(arguments));
  }

  /** Returns the command line, which prints to a console. */
  static CommandLine commandLine(Console console) {
    FailureHandler failureHandler = new FailureHandler(console);
    CommandLine commandLine = new CommandLine(new Main(console));
    commandLine.getCommandSpec().addOption(DebugOption.spec());
    return commandLine
        .addSubcommand(new ConvertCommand(console))
        .addSubcommand(new LoadCommand(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new QueryCommand(console))
        .addSubcommand(new ShowCommand(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(failureHandler)
        .setExecutionExceptionHandler(failureHandler);
  }

  @Override
  public Integer call() throws Exception {
    return new Tour(console).run(port, once);
  }
}
