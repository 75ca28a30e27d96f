package scrutiny.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.QueryFailedException;
import scrutiny.store.StoreException;
import scrutiny.web.ServerStartException;

/** Tells what went wrong in one line, and how the command ends then. */
record FailureHandler(Console console)
    implements IExecutionExceptionHandler, IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String message = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    console.printMessage(
        "scrutiny: " + message + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed)
      throws Exception {
    CommandFailure failure = toFailure(thrown);
    console.printMessage("scrutiny: " + failure.getMessage());
    return failure.exitCode();
  }

  private static CommandFailure toFailure(Exception thrown) throws Exception {
    return switch (thrown) {
      case CommandFailure failure -> failure;
      case InvalidRequestException refused -> CommandFailure.usage(message(refused), refused);
      case QueryFailedException failed -> CommandFailure.failed(message(failed), failed);
      case StoreException store ->
          CommandFailure.failed(message(store) + "; " + store.remedy(), store);
      case ServerStartException server -> CommandFailure.failed(message(server), server);
      case IOException io -> CommandFailure.failed(describe(io), io);
      default -> throw thrown;
    };
  }

  private static String describe(IOException io) {
    String what = message(io);
    return switch (io) {
      case NoSuchFileException missing -> what + " is not there; name one that is";
      case AccessDeniedException denied -> what + " may not be written or read; name another";
      case FileAlreadyExistsException there -> what + " is there already; name another";
      default -> what + "; check the disk and the path";
    };
  }

  private static String message(Exception thrown) {
    return String.valueOf(thrown.getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }
}
