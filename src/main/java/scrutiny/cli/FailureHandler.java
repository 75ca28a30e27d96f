package scrutiny.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.QueryFailedException;
import scrutiny.store.StoreException;
import scrutiny.web.ServerStartException;

/**
 * Prints failures as one line and maps them to exit codes. With {@code --debug}, the line is
 * followed by the stack trace with its causes.
 *
 * @param console where to print
 */
record FailureHandler(Console console)
    implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    console.printMessage(
        "scrutiny: "
            + describe(exception)
            + "; see "
            + command.getCommandSpec().qualifiedName()
            + " --help");
    printStackTrace(exception, Arrays.asList(arguments));
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed)
      throws Exception {
    CommandFailure failure = toFailure(exception);
    console.printMessage("scrutiny: " + failure.getMessage());
    printStackTrace(exception, parsed.originalArgs());
    return failure.exitCode();
  }

  private static String describe(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      return "there is no option or subcommand \""
          + unmatched.getUnmatched().getFirst()
          + "\""
          + (suggestions.isEmpty() ? "" : "; did you mean " + suggestions.getFirst() + "?");
    }
    if (exception instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(FailureHandler::name)
          .collect(Collectors.joining(" and ", "missing: ", ""));
    }
    return String.valueOf(exception.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replace("is not a double", "is not a number");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }

  private void printStackTrace(Exception exception, List<String> arguments) {
    if (DebugOption.isSet(arguments)) {
      exception.printStackTrace(console.err());
    }
  }

  private static CommandFailure toFailure(Exception exception) throws Exception {
    return switch (exception) {
      case CommandFailure failure -> failure;
      case InvalidRequestException request ->
          CommandFailure.usage(message(request) + remedy(request), request);
      case QueryFailedException query -> CommandFailure.failed(message(query), query);
      case StoreException store ->
          CommandFailure.failed(message(store) + "; " + store.remedy(), store);
      case ServerStartException server -> CommandFailure.failed(message(server), server);
      case IOException io -> CommandFailure.failed(describe(io), io);
      default -> CommandFailure.failed(describe(causeOf(exception)), exception);
    };
  }

  private static String remedy(InvalidRequestException request) {
    String separator = message(request).endsWith("?") ? " " : "; ";
    return switch (request.reason()) {
      case UNKNOWN_QUERY -> separator + "list all: scrutiny query --list";
      case MISSING_VALUE -> "; give it with -p NAME=VALUE";
      default -> "";
    };
  }

  /** Returns the failure to read or write, such as a full disk, that a library has wrapped. */
  private static IOException causeOf(Exception exception) throws Exception {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
    }
    throw exception;
  }

  private static String describe(IOException io) {
    String message = message(io);
    return switch (io) {
      case NoSuchFileException missing -> describe(missing);
      case AccessDeniedException denied ->
          message + " cannot be read or written; check its permissions";
      case FileAlreadyExistsException existing -> message + " already exists; choose another path";
      default -> message.contains("; ") ? message : message + "; check the disk and the path";
    };
  }

  /** Returns what does not exist: the file, or the folder that it would be written to. */
  private static String describe(NoSuchFileException missing) {
    Path folder = Path.of(message(missing)).toAbsolutePath().getParent();
    return folder == null || Files.exists(folder)
        ? message(missing) + " does not exist; check the path"
        : "the folder " + folder + " does not exist; check the path";
  }

  private static String message(Exception exception) {
    return String.valueOf(exception.getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }
}
