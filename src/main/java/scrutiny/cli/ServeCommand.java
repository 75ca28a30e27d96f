package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.load.Inputs;
import scrutiny.store.StoreException;
import scrutiny.web.Server;
import scrutiny.web.ServerStartException;

/** A graph on the web. */
@Command(
    name = "serve",
    description =
        "Serves documents or a store on the web, until Ctrl-C. With neither: the bundled sample.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Documents to convert first: files, or folders of any depth.")
  private List<Path> paths = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store to serve; documents that are named are loaded into it.")
  private @Nullable Path folder;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "The port (default: ${DEFAULT-VALUE}; 0 for any).")
  private int port;

  @Option(names = "--everywhere", description = "Answer other machines too, not this one only.")
  private boolean allInterfaces;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException, ServerStartException {
    Server.Settings settings = new Server.Settings(port, allInterfaces, Server.QUERY_TIMEOUT);
    settings.checkPortAvailable();
    StoreOpener.OpenedStore opened = open();
    opened.report().ifPresent(console::report);
    Server server = Shutdown.closeOnExit(Server.start(opened.store(), settings));
    console.out().println("serving " + server.url() + " until Ctrl-C");
    server.await();
    return ExitCode.DONE;
  }

  private StoreOpener.OpenedStore open() throws StoreException, IOException {
    StoreOpener sources = new StoreOpener(console);
    if (folder == null) {
      return paths.isEmpty()
          ? sources.openSample()
          : sources.openDocuments(Inputs.fromPaths(paths));
    }
    return paths.isEmpty()
        ? sources.openFolder(folder)
        : sources.openFolder(folder, Inputs.fromPaths(paths));
  }
}
