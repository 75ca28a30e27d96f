package scrutiny.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import scrutiny.store.Store;
import scrutiny.web.Server;
import scrutiny.web.ServerNotStarted;

/** A server over a store; both end together, also when the process is told to end. */
final class Service implements AutoCloseable {
  private final Server server;
  private final Store store;
  private final Thread hook;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Service(Server server, Store store) {
    this.server = server;
    this.store = store;
    this.hook = new Thread(this::end, "end");
  }

  /** Serves a store, which is closed with it. */
  static Service of(Store store, Server.Settings settings) throws ServerNotStarted {
    Service service = new Service(Server.start(store, settings), store);
    Runtime.getRuntime().addShutdownHook(service.hook);
    return service;
  }

  /** Its address. */
  String address() {
    return server.address();
  }

  /** Waits until the process is told to end. */
  void await() {
    server.await();
  }

  private void end() {
    if (closed.compareAndSet(false, true)) {
      server.close();
      store.close();
    }
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process is ending already, by the hook.
    }
  }
}
