package scrutiny.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The option {@code --debug} of all commands: failures print their stack trace, and the program
 * logs debug messages to standard error.
 *
 * <p>Whether it is set is found from the arguments as they are, because logging must be configured
 * before the first logger is created, and because parsing the arguments may fail.
 */
final class DebugOption {
  private static final String NAME = "--debug";

  /** All arguments after this one are positional parameters. */
  private static final String END_OF_OPTIONS = "--";

  /** Read by slf4j-simple when the first logger is created. */
  private static final String LOG_LEVEL_PROPERTY = "org.slf4j.simpleLogger.log.scrutiny";

  private DebugOption() {}

  /** Returns the option for the root command; subcommands inherit it. */
  static OptionSpec spec() {
    return OptionSpec.builder(NAME)
        .type(boolean.class)
        .scopeType(ScopeType.INHERIT)
        .description("Log debug messages, and print the stack trace of a failure.")
        .build();
  }

  /** Returns whether the arguments of the program contain the option. */
  static boolean isSet(List<String> arguments) {
    return arguments.stream().takeWhile(a -> !a.equals(END_OF_OPTIONS)).anyMatch(NAME::equals);
  }

  /** Logs debug messages if the option is set. Has no effect once a logger exists. */
  static void configureLogging(String[] arguments) {
    if (isSet(Arrays.asList(arguments))) {
      System.setProperty(LOG_LEVEL_PROPERTY, "debug");
    }
  }
}
