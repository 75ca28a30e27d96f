package scrutiny.web.abuse.bait;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a bait was loaded or called. */
public final class Loaded {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Loaded() {}

  /** Notes that a bait was loaded or called. */
  static void add() {
    COUNT.incrementAndGet();
  }

  /** Returns how often a bait was loaded or called. */
  public static int count() {
    return COUNT.get();
  }
}
