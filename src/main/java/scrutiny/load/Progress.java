package scrutiny.load;

/** Receives the progress of a run. */
@FunctionalInterface
public interface Progress {
  /** Ignores all progress. */
  Progress NONE = (done, total) -> {};

  /** Called after each document, from several threads but one call at a time. */
  void update(int done, int total);
}
