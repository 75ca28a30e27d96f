package scrutiny.load;

/** Hears how far a run is. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (done, total) -> {};

  /** Is called after each document, from several threads, one at a time. */
  void update(int done, int total);
}
