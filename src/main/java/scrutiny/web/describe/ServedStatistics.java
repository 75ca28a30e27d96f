package scrutiny.web.describe;

import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.SingleFlight;
import scrutiny.store.StoreStatistics;

/**
 * The statistics of the served data. A store contains them; other data is counted once, when they
 * are first needed.
 */
public final class ServedStatistics implements Supplier<StoreStatistics> {
  private final SingleFlight<String, StoreStatistics> statistics;

  private ServedStatistics(DatasetGraph data) {
    this.statistics = new SingleFlight<>(all -> StoreStatistics.of(data));
  }

  /** Returns the statistics of a dataset, which are read on first use. */
  public static ServedStatistics of(DatasetGraph data) {
    return new ServedStatistics(data);
  }

  @Override
  public StoreStatistics get() {
    return statistics.get("all");
  }
}
