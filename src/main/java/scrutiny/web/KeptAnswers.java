package scrutiny.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryFailedException;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;
import scrutiny.web.chart.RowFilter;

/**
 * The answers of prebuilt queries that pictures draw, since a page, its files and its thumbnail
 * draw the same one. The served data does not change; answers that are rarely used are dropped.
 */
final class KeptAnswers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);

  /** The maximum number of rows of an answer; a picture of more could not be read. */
  private static final int MAX_ROWS = 20_000;

  /** The maximum number of kept rows. */
  private static final int MAX_KEPT_ROWS = 200_000;

  private final SparqlService service;
  private final ParameterValues accepted;
  private final Cache<Key, Rows> answers =
      Caffeine.newBuilder()
          .maximumWeight(MAX_KEPT_ROWS)
          .weigher((Key key, Rows rows) -> rows.rows().size() + 1)
          .build();

  private volatile boolean closed;
  private @Nullable Thread preparing;

  KeptAnswers(SparqlService service, ParameterValues accepted) {
    this.service = service;
    this.accepted = accepted;
  }

  private record Key(String query, SortedMap<String, String> values) {}

  /**
   * Returns the rows of a query.
   *
   * @param values the values in one spelling
   * @param filters the parameters whose answers are parts of the kept one
   * @throws InvalidRequestException if a parameter is unknown or a value is invalid
   */
  Rows rows(PrebuiltQuery query, SortedMap<String, String> values, List<RowFilter> filters)
      throws InvalidRequestException {
    SortedMap<String, String> others = new TreeMap<>(values);
    filters.forEach(filter -> others.remove(filter.parameter()));
    Rows all = rows(query, others);
    return all.truncated() ? rows(query, values) : RowFilter.apply(filters, values, all);
  }

  private Rows rows(PrebuiltQuery query, SortedMap<String, String> values)
      throws InvalidRequestException {
    Query bound = query.bind(values, accepted);
    return answers.get(
        new Key(query.name(), values),
        key -> service.select(bound, result -> Rows.read(result, MAX_ROWS)));
  }

  /**
   * Begins to execute queries, so that the first reader need not wait for them.
   *
   * @param wanted queries that need no values
   */
  void prepare(Collection<PrebuiltQuery> wanted) {
    preparing = Thread.ofVirtual().name("answers").start(() -> wanted.forEach(this::prepare));
  }

  private void prepare(PrebuiltQuery query) {
    if (closed) {
      return;
    }
    try {
      rows(query, query.canonical(Map.of(), accepted));
    } catch (InvalidRequestException | QueryFailedException e) {
      LOG.warn("the answer of {} cannot be kept", query.name(), e);
    }
  }

  /** Waits for a query that is being prepared, since it reads the data; no other begins. */
  @Override
  public void close() {
    closed = true;
    Thread thread = preparing;
    if (thread != null) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
