package scrutiny.web.describe;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.store.StoreStatistics;

/**
 * The statistics of the served data. A store keeps them since it was loaded; for other data they
 * are counted once, in the background.
 */
public final class ServedStatistics implements Supplier<StoreStatistics> {
  private final CompletableFuture<StoreStatistics> counted;

  private ServedStatistics(CompletableFuture<StoreStatistics> counted) {
    this.counted = counted;
  }

  /** Starts to read or count the statistics of a dataset. */
  public static ServedStatistics of(DatasetGraph data) {
    return new ServedStatistics(
        CompletableFuture.supplyAsync(
            () -> StoreStatistics.of(data), Thread.ofVirtual().name("statistics")::start));
  }

  /** Returns the statistics, once they are known. */
  @Override
  public StoreStatistics get() {
    return counted.join();
  }
}
