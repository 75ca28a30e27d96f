package scrutiny.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes resources when the process ends, also by a signal: a server, and then the store that it
 * serves, whose folder may be temporary.
 */
final class Shutdown {
  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
  private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
  private static boolean hookRegistered;

  private Shutdown() {}

  /** Registers a resource to be closed at exit, before those registered earlier. */
  static synchronized <T extends AutoCloseable> T closeOnExit(T resource) {
    if (!hookRegistered) {
      Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::closeAll, "shutdown"));
      hookRegistered = true;
    }
    OPEN.push(resource);
    return resource;
  }

  /** Closes a registered resource now. */
  static synchronized void closeNow(AutoCloseable resource) {
    if (OPEN.remove(resource)) {
      close(resource);
    }
  }

  private static synchronized void closeAll() {
    while (!OPEN.isEmpty()) {
      try {
        close(OPEN.pop());
      } catch (IllegalStateException e) {
        LOG.error("shutdown is incomplete", e);
      }
    }
  }

  private static void close(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      throw new IllegalStateException("cannot close " + resource, e);
    }
  }
}
