package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tests what a server makes ready after its start. */
class PreparationTest {
  private final List<String> done = new CopyOnWriteArrayList<>();
  private final Map<String, Consumer<BooleanSupplier>> steps = new LinkedHashMap<>();

  @Test
  void runsTheOtherStepsIfOneFails() throws InterruptedException {
    CountDownLatch last = new CountDownLatch(1);
    steps.put("first", stopped -> done.add("first"));
    steps.put(
        "second",
        stopped -> {
          throw new IllegalStateException("no space");
        });
    steps.put(
        "third",
        stopped -> {
          done.add("third");
          last.countDown();
        });
    Preparation preparation = new Preparation(Duration.ZERO, steps);
    last.await();
    preparation.close();
    assertThat(done).containsExactly("first", "third");
  }

  @Test
  void asksTheRunningStepToStopAndSkipsTheOthersWhenItIsClosed() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    steps.put(
        "first",
        stopped -> {
          running.countDown();
          while (!stopped.getAsBoolean()) {
            Thread.onSpinWait();
          }
          done.add("stopped");
        });
    steps.put("second", stopped -> done.add("second"));
    Preparation preparation = new Preparation(Duration.ZERO, steps);
    running.await();
    preparation.close();
    assertThat(done).containsExactly("stopped");
  }

  @Test
  void doesNothingIfItIsClosedBeforeThePauseEnds() {
    steps.put("first", stopped -> done.add("first"));
    new Preparation(Duration.ofHours(1), steps).close();
    assertThat(done).isEmpty();
  }
}
