package scrutiny.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program. Without a verb it shows what it does, on the documents that it brings. */
@Command(
    name = "scrutiny",
    description =
        "Reads what Ofsted writes about councils' services for children, and what is written about"
            + " it, into a graph. Without a verb: converts the bundled sample, answers a few"
            + " questions and serves it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 done; 1 failed; 2 wrong usage; 4 done, but some inputs were refused."
    })
public final class Main implements Callable<Integer> {
  @Option(names = "--once", description = "Answer, and stop.")
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

  /** Runs a command; the process ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Console.standard()).execute(arguments));
  }

  /** The program's commands, printing to a console. */
  static CommandLine commandLine(Console console) {
    FailureHandler failures = new FailureHandler(console);
    return new CommandLine(new Main(console))
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
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  @Override
  public Integer call() throws Exception {
    return new Tour(console).run(port, once);
  }
}
