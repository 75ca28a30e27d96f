package scrutiny.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server makes ready on a thread of its own some time after its start, so that nobody waits
 * for it. A step that fails is logged only, since whoever needs its result can still make it.
 */
final class Preparation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  /** How long to wait for a step when the server closes. */
  private static final Duration CLOSING_TIME = Duration.ofSeconds(5);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  /**
   * Starts to wait, and then runs steps.
   *
   * @param steps what is made ready, by name, in this order; each is given whether to stop
   */
  Preparation(Duration pause, Map<String, Consumer<BooleanSupplier>> steps) {
    thread =
        Thread.ofPlatform()
            .daemon()
            .name("preparation")
            .start(() -> {
              if (!isClosedWithin(pause)) {
                steps.forEach(this::run);
              }
            });
  }

  private void run(String name, Consumer<BooleanSupplier> step) {
    if (isClosed()) {
      return;
    }
    try {
      step.accept(this::isClosed);
    } catch (RuntimeException e) {
      if (isClosed()) {
        LOG.debug("{} was not made ready before the server closed", name, e);
      } else {
        LOG.warn("{} cannot be made ready yet: {}", name, String.valueOf(e));
      }
    }
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private boolean isClosedWithin(Duration time) {
    try {
      return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Skips the steps that have not begun, and waits for the running one for five seconds. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join(CLOSING_TIME);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
