package scrutiny.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The exit code and output of a command. */
record CommandRun(int exitCode, String out, String err) {
  /** Runs a command whose output is no terminal. */
  static CommandRun of(String... arguments) {
    return of(false, arguments);
  }

  /**
   * Runs a command.
   *
   * @param interactive whether it sees its output as a terminal
   */
  static CommandRun of(boolean interactive, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive);
    int code = Main.commandLine(console).execute(arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
