package scrutiny.load;

import java.time.Duration;

/** Receives the progress of a run, from several threads but one call at a time. */
@FunctionalInterface
public interface Progress {
  /** Ignores all progress. */
  Progress NONE = (done, total) -> {};

  /** Called after each document. */
  void update(int done, int total);

  /** Called now and then while a document takes long, with the time since it was begun. */
  default void stillReading(String document, Duration time) {}
}
