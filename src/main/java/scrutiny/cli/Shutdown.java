package scrutiny.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be put away when the process ends, also when it is told to end: a server, and after
 * it the store that it serves, whose folder may be there for the time being only.
 */
final class Shutdown {
  private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();
  private static boolean hookRegistered;

  private Shutdown() {}

  /** Lets something be put away at the end, before what was given earlier. */
  static synchronized <T extends AutoCloseable> T closeOnExit(T thing) {
    if (!hookRegistered) {
      Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::closeAll, "ending"));
      hookRegistered = true;
    }
    OPEN.push(thing);
    return thing;
  }

  /** Puts something away now. */
  static synchronized void closeNow(AutoCloseable thing) {
    if (OPEN.remove(thing)) {
      close(thing);
    }
  }

  private static synchronized void closeAll() {
    while (!OPEN.isEmpty()) {
      close(OPEN.pop());
    }
  }

  private static void close(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception e) {
      throw new IllegalStateException("it cannot be put away", e);
    }
  }
}
