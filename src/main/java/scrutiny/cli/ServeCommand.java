package scrutiny.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.load.Inputs;
import scrutiny.store.DatasetVersion;
import scrutiny.store.StoreException;
import scrutiny.web.Server;
import scrutiny.web.ServerSettings;
import scrutiny.web.ServerStartException;

/** The subcommand {@code serve}: serves a graph over HTTP. */
@Command(
    name = "serve",
    description =
        "Serves documents or a store over HTTP until Ctrl-C. With neither: serves the bundled"
            + " sample.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Documents to convert first: files or folders, searched recursively.")
  private List<Path> paths = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store to serve; given documents are loaded into it first.")
  private @Nullable Path folder;

  @Option(
      names = "--port",
      defaultValue = "3030",
      converter = PortNumber.class,
      description = "The port (default: ${DEFAULT-VALUE}; 0 for any free port).")
  private int port;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Append one line per request to this file, in the Combined Log Format with the duration"
              + " in milliseconds.")
  private @Nullable Path accessLog;

  @Option(
      names = "--once",
      hidden = true,
      description = "Get the pages that readers open first, and exit: makes a start cache.")
  private boolean once;

  @ArgGroup(exclusive = false, heading = "%nAccess from other places:%n", order = 1)
  private AccessOptions access = new AccessOptions();

  @ArgGroup(exclusive = false, heading = "%nLimits:%n", order = 2)
  private LimitOptions limits = new LimitOptions();

  @ArgGroup(exclusive = false, heading = DocumentLimitOptions.HEADING, order = 3)
  private DocumentLimitOptions documentLimits = new DocumentLimitOptions();

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, StoreException, ServerStartException, CommandFailure {
    ServerSettings settings =
        access.apply(ServerSettings.onPort(port)).withLimits(limits.toLimits());
    if (accessLog != null) {
      settings = settings.withAccessLog(accessLog);
    }
    if (paths.isEmpty()) {
      documentLimits.checkUnused();
    }
    settings.checkPortAvailable();
    settings.checkAccessLogWritable();
    StoreOpener.OpenedStore opened = open();
    int code = opened.summary().map(console::printRefusals).orElse(ExitCode.DONE);
    if (opened.summary().filter(summary -> summary.used() == 0).isPresent()) {
      return code;
    }
    Server server = Shutdown.closeOnExit(Server.start(opened.store(), settings));
    console.out().println("serving " + server.url() + " until Ctrl-C");
    console.out().println(summary(server, settings));
    if (once) {
      PageVisit.visit(URI.create(server.url()));
      Shutdown.closeNow(server);
    } else {
      server.await();
    }
    return ExitCode.DONE;
  }

  /** Returns what is served and within which limits, as key=value. */
  private static String summary(Server server, ServerSettings settings) {
    DatasetVersion version = server.version();
    StringJoiner summary = new StringJoiner(" ");
    summary.add("address=" + server.address());
    summary.add("version=" + version.program());
    summary.add("dataset=" + version.id());
    summary.add("quads=" + version.quads());
    summary.add("graphs=" + version.graphs());
    settings.limits().byOption().forEach((name, value) -> summary.add(name + "=" + value));
    return summary.toString();
  }

  private StoreOpener.OpenedStore open() throws StoreException, IOException {
    StoreOpener opener = new StoreOpener(console);
    if (folder == null) {
      return paths.isEmpty() ? opener.openSample() : opener.openDocuments(inputs());
    }
    return paths.isEmpty() ? opener.openFolder(folder) : opener.openFolder(folder, inputs());
  }

  private Inputs inputs() {
    return documentLimits.apply(Inputs.fromPaths(paths));
  }
}
