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
import scrutiny.load.LoadRun;
import scrutiny.load.Report;
import scrutiny.store.Store;
import scrutiny.store.StoreException;
import scrutiny.web.Server;
import scrutiny.web.ServerNotStarted;

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
  private boolean everywhere;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException, ServerNotStarted {
    Store store = open();
    try (Service service =
        Service.of(store, new Server.Settings(port, everywhere, Server.PATIENCE))) {
      console.out().println("serving " + service.address() + " until Ctrl-C");
      service.await();
    } catch (ServerNotStarted e) {
      store.close();
      throw e;
    }
    return ExitCode.DONE;
  }

  private Store open() throws StoreException, IOException {
    Sources sources = new Sources(console);
    if (folder == null) {
      Inputs inputs = Inputs.under(paths);
      Sources.Opened opened = paths.isEmpty() ? sources.sample() : sources.documents(inputs);
      opened.report().ifPresent(console::report);
      return opened.store();
    }
    if (paths.isEmpty()) {
      return Store.open(folder);
    }
    Store store = Store.make(folder);
    try {
      Report report = LoadRun.run(paths, store, console.progress("read"));
      console.report(report);
      return store;
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }
}
