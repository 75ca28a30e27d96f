package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SingleFlightTest {
  private static final int LIMIT_SECONDS = 20;

  @Test
  void computesEachValueOnce() {
    AtomicInteger calls = new AtomicInteger();
    SingleFlight<String, Integer> lengths =
        new SingleFlight<>(key -> {
          calls.incrementAndGet();
          return key.length();
        });
    assertThat(lengths.get("grade")).isEqualTo(5);
    assertThat(lengths.get("grade")).isEqualTo(5);
    assertThat(lengths.get("kind")).isEqualTo(4);
    assertThat(calls).hasValue(2);
  }

  @Test
  void givesAFailureToEveryWaitingCallerAndThenComputesAgain() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch mayFail = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    SingleFlight<String, Integer> values =
        new SingleFlight<>(key -> {
          if (calls.incrementAndGet() > 1) {
            return 1;
          }
          started.countDown();
          awaitUninterrupted(mayFail);
          throw new IllegalStateException("no store");
        });
    CompletableFuture<Integer> first = new CompletableFuture<>();
    Thread computing = start(first, values);
    assertThat(started.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Integer> second = new CompletableFuture<>();
    Thread waiting = start(second, values);
    while (waiting.getState() != Thread.State.WAITING) {
      assertThat(waiting.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    mayFail.countDown();
    computing.join();
    waiting.join();
    for (CompletableFuture<Integer> caller : List.of(first, second)) {
      assertThatThrownBy(() -> caller.get(LIMIT_SECONDS, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseExactlyInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("no store");
    }
    assertThat(values.get("grade")).isEqualTo(1);
    assertThat(calls).hasValue(2);
  }

  private static Thread start(
      CompletableFuture<Integer> result, SingleFlight<String, Integer> values) {
    return Thread.ofPlatform()
        .start(() -> {
          try {
            result.complete(values.get("grade"));
          } catch (RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
