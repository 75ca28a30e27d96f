package scrutiny.web;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that is computed on a thread of its own; callers wait for it. */
final class Background<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Background(FutureTask<T> task) {
    this.task = task;
  }

  /** Starts to compute a value. */
  static <T> Background<T> start(String name, Callable<T> computation) {
    FutureTask<T> task = new FutureTask<>(computation);
    Thread.ofPlatform().daemon().name(name).start(task);
    return new Background<>(task);
  }

  /** Returns the value; a failure of the computation is thrown again. */
  @Override
  public T get() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a value", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }
}
