package scrutiny.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
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
import scrutiny.query.limit.Deadline;
import scrutiny.query.limit.QueryLimitException;
import scrutiny.web.chart.RowFilter;
import scrutiny.web.operation.Safeguards;

/**
 * A cache of the answers of prebuilt queries that pictures draw, since a page, its files and its
 * thumbnail draw the same one. The served data does not change; rarely used answers are evicted
 * first; all but those without parameter values expire some minutes after their last use.
 */
final class AnswerCache implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerCache.class);

  /** The maximum number of rows of an answer; a picture of more could not be read. */
  private static final int MAX_ROWS = 20_000;

  /** The maximum total size of the keys and answers, estimated in bytes: 32 MiB. */
  private static final long MAX_TOTAL_BYTES = 32L << 20;

  /** The estimated size of a value in a row; long texts are rare in what pictures draw. */
  private static final int CELL_BYTES = 100;

  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  private final SparqlService service;
  private final ParameterValues accepted;
  private final Cache<Key, Rows> answers;
  private @Nullable Preparation preparation;
  private boolean closed;

  /** Creates an empty cache with the default limit. */
  AnswerCache(SparqlService service, ParameterValues accepted) {
    this(service, accepted, MAX_TOTAL_BYTES, Ticker.systemTicker());
  }

  /**
   * Creates an empty cache.
   *
   * @param maxTotalBytes the maximum total size of the keys and answers
   * @param ticker by which the time is measured in which an answer is not used
   */
  AnswerCache(SparqlService service, ParameterValues accepted, long maxTotalBytes, Ticker ticker) {
    this.service = service;
    this.accepted = accepted;
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(maxTotalBytes)
            .weigher((Key key, Rows rows) -> key.bytes() + bytes(rows))
            .expireAfter(Expiry.accessing((Key key, Rows rows) -> unusedTime(key)))
            .scheduler(Scheduler.systemScheduler())
            .ticker(ticker)
            .build();
  }

  private record Key(String query, SortedMap<String, String> values) {
    int bytes() {
      // A character takes up to two bytes.
      return 2 * (query.length() + values.values().stream().mapToInt(String::length).sum());
    }
  }

  /** Answers without values are what the first page of a picture draws, and are few. */
  private static Duration unusedTime(Key key) {
    return key.values().isEmpty() ? FOREVER : Safeguards.UNUSED;
  }

  private static int bytes(Rows rows) {
    return CELL_BYTES * (1 + rows.rows().size() * rows.columns().size());
  }

  /** Queries that are executed before anybody needs their answers. */
  private record Preparation(Thread thread, Deadline deadline) {}

  /**
   * Returns the rows of a query.
   *
   * @param values the values in one spelling
   * @param filters the parameters whose answers are parts of the cached one
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
    Key key = new Key(query.name(), values);
    Rows cached = answers.getIfPresent(key);
    if (cached != null) {
      return cached;
    }
    // Not while the cache is locked: a query takes seconds, and has its own time limit.
    Query bound = query.bind(values, accepted);
    Rows rows = service.select(bound, result -> Rows.read(result, MAX_ROWS));
    answers.put(key, rows);
    return rows;
  }

  /** Returns the total size of the keys and answers, estimated in bytes, after evictions. */
  long totalBytes() {
    answers.cleanUp();
    return answers.asMap().entrySet().stream()
        .mapToLong(entry -> entry.getKey().bytes() + bytes(entry.getValue()))
        .sum();
  }

  /**
   * Begins to execute queries, so that the first reader need not wait for them.
   *
   * @param wanted queries that need no values
   */
  synchronized void prepare(Collection<PrebuiltQuery> wanted) {
    if (closed) {
      return;
    }
    Deadline deadline = Deadline.start(SparqlService.QUERY_TIMEOUT);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("answers")
            .start(() -> {
              try (deadline) {
                deadline.call(() -> {
                  wanted.forEach(query -> prepare(query, deadline));
                  return true;
                });
              }
            });
    preparation = new Preparation(thread, deadline);
  }

  private void prepare(PrebuiltQuery query, Deadline deadline) {
    if (deadline.isAbandoned()) {
      return;
    }
    try {
      rows(query, query.canonical(Map.of(), accepted));
    } catch (InvalidRequestException | QueryFailedException | QueryLimitException e) {
      if (!deadline.isAbandoned()) {
        LOG.warn("the answer of {} cannot be prepared", query.name(), e);
      }
    }
  }

  /** Returns whether queries are being executed before anybody needs them. */
  synchronized boolean isPreparing() {
    Preparation running = preparation;
    return running != null && running.thread().isAlive();
  }

  /** Cancels a query that is being prepared, and waits for it, since it reads the data. */
  @Override
  public synchronized void close() {
    closed = true;
    Preparation running = preparation;
    if (running != null) {
      running.deadline().abandon();
      try {
        running.thread().join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
