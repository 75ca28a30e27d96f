package scrutiny.text;

import java.util.concurrent.CancellationException;

/**
 * Stops work on a document whose result is no longer wanted. Its thread is interrupted; nothing
 * else can stop it, so code that may take long has to check.
 */
public final class Cancellation {
  private Cancellation() {}

  /**
   * Checks that the result is still wanted.
   *
   * @throws CancellationException if the current thread is interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the document takes too long");
    }
  }
}
