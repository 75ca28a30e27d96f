package scrutiny.web.operation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import scrutiny.query.limit.QueryLimits;

/**
 * The limits of a server, all of them maximum values except the rate.
 *
 * @param runningQueries the queries that run at the same time
 * @param queuedQueries the queries that wait for others to end; more are refused
 * @param queueTime the time that a query waits before it is refused
 * @param clientQueries the queries that one client runs or has waiting; more are refused
 * @param clientQueryTime the time for which queries of one client run in a minute
 * @param clientFailures the requests of one client that fail in a minute; after more, each of its
 *     requests waits for a second
 * @param queryTimeout the time after which a query is cancelled
 * @param downloadTimeout the time after which a download of a prebuilt query is cancelled
 * @param queryBytes the length of the text of a query
 * @param rows the rows of a response
 * @param responseBytes the length of a response
 * @param idleTime the time without a byte after which a connection is closed
 * @param bytesPerSecond the rate at which a client must send and receive, on average
 * @param drainTime the time that running queries get when the server stops
 */
public record ServerLimits(
    int runningQueries,
    int queuedQueries,
    Duration queueTime,
    int clientQueries,
    Duration clientQueryTime,
    int clientFailures,
    Duration queryTimeout,
    Duration downloadTimeout,
    int queryBytes,
    long rows,
    long responseBytes,
    Duration idleTime,
    int bytesPerSecond,
    Duration drainTime) {
  private static final int WAITING_PAGES = 256;

  /** A tenth of a core, where reports of one program in a few seconds take a thousandth. */
  private static final Duration CLIENT_STATUS_TIME = Duration.ofSeconds(6);

  /** The default limits: twice as many running queries as cores, and generous for a browser. */
  public static final ServerLimits DEFAULT =
      new ServerLimits(
          2 * Runtime.getRuntime().availableProcessors(),
          32,
          Duration.ofSeconds(5),
          16,
          Duration.ofSeconds(60),
          120,
          Duration.ofSeconds(30),
          Duration.ofMinutes(5),
          64 * 1024,
          1_000_000,
          256L << 20,
          Duration.ofSeconds(20),
          10_000,
          Duration.ofSeconds(10));

  /** Returns the limits by the name of their option, times in seconds, in the order of the help. */
  public Map<String, Long> byOption() {
    Map<String, Long> limits = new LinkedHashMap<>();
    limits.put("timeout", queryTimeout.toSeconds());
    limits.put("download-timeout", downloadTimeout.toSeconds());
    limits.put("max-queries", (long) runningQueries);
    limits.put("queue", (long) queuedQueries);
    limits.put("queue-seconds", queueTime.toSeconds());
    limits.put("client-queries", (long) clientQueries);
    limits.put("client-seconds", clientQueryTime.toSeconds());
    limits.put("client-failures", (long) clientFailures);
    limits.put("max-query-bytes", (long) queryBytes);
    limits.put("max-rows", rows);
    limits.put("max-bytes", responseBytes);
    limits.put("idle-seconds", idleTime.toSeconds());
    limits.put("min-rate", (long) bytesPerSecond);
    limits.put("drain-seconds", drainTime.toSeconds());
    return limits;
  }

  /**
   * Returns those of these limits that hold for a single query, with the defaults of the others.
   */
  public QueryLimits forQueries() {
    QueryLimits others = QueryLimits.DEFAULT;
    return new QueryLimits(
        queryTimeout,
        downloadTimeout.compareTo(queryTimeout) < 0 ? queryTimeout : downloadTimeout,
        queryBytes,
        rows,
        responseBytes,
        others.maxStoredRows(),
        others.maxNesting(),
        others.maxNodes(),
        others.maxPathSteps(),
        others.maxTermLength());
  }

  /**
   * Returns the limits of pages, where these are those of queries. Pages take milliseconds each, so
   * more of them run and wait, also for one client: a browser loads the pictures of a page at once.
   * A client that goes on loading pages has used much of its time sooner.
   */
  ServerLimits forPages() {
    return toBuilder()
        .runningQueries(2 * runningQueries)
        .queuedQueries(WAITING_PAGES)
        .clientQueries(WAITING_PAGES / 4)
        .clientQueryTime(clientQueryTime.dividedBy(2))
        .build();
  }

  /** Returns the limits of reports on the status, where these are those of queries. */
  ServerLimits forStatus() {
    return toBuilder()
        .runningQueries(2)
        .queuedQueries(32)
        .clientQueries(8)
        .clientQueryTime(CLIENT_STATUS_TIME)
        .build();
  }

  /** Returns a builder with these limits. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Builds limits from others. */
  public static final class Builder {
    private int runningQueries;
    private int queuedQueries;
    private Duration queueTime;
    private int clientQueries;
    private Duration clientQueryTime;
    private int clientFailures;
    private Duration queryTimeout;
    private Duration downloadTimeout;
    private int queryBytes;
    private long rows;
    private long responseBytes;
    private Duration idleTime;
    private int bytesPerSecond;
    private Duration drainTime;

    private Builder(ServerLimits limits) {
      runningQueries = limits.runningQueries;
      queuedQueries = limits.queuedQueries;
      queueTime = limits.queueTime;
      clientQueries = limits.clientQueries;
      clientQueryTime = limits.clientQueryTime;
      clientFailures = limits.clientFailures;
      queryTimeout = limits.queryTimeout;
      downloadTimeout = limits.downloadTimeout;
      queryBytes = limits.queryBytes;
      rows = limits.rows;
      responseBytes = limits.responseBytes;
      idleTime = limits.idleTime;
      bytesPerSecond = limits.bytesPerSecond;
      drainTime = limits.drainTime;
    }

    /** Sets the queries that run at the same time. */
    public Builder runningQueries(int value) {
      runningQueries = value;
      return this;
    }

    /** Sets the queries that wait for others to end; more are refused. */
    public Builder queuedQueries(int value) {
      queuedQueries = value;
      return this;
    }

    /** Sets the time that a query waits before it is refused. */
    public Builder queueTime(Duration value) {
      queueTime = value;
      return this;
    }

    /** Sets the queries that one client runs or has waiting; more are refused. */
    public Builder clientQueries(int value) {
      clientQueries = value;
      return this;
    }

    /** Sets the time for which queries of one client run in a minute. */
    public Builder clientQueryTime(Duration value) {
      clientQueryTime = value;
      return this;
    }

    /**
     * Sets the requests of one client that fail in a minute; after more, each of its requests waits
     * for a second.
     */
    public Builder clientFailures(int value) {
      clientFailures = value;
      return this;
    }

    /** Sets the time after which a query is cancelled. */
    public Builder queryTimeout(Duration value) {
      queryTimeout = value;
      return this;
    }

    /** Sets the time after which a download of a prebuilt query is cancelled. */
    public Builder downloadTimeout(Duration value) {
      downloadTimeout = value;
      return this;
    }

    /** Sets the length of the text of a query. */
    public Builder queryBytes(int value) {
      queryBytes = value;
      return this;
    }

    /** Sets the rows of a response. */
    public Builder rows(long value) {
      rows = value;
      return this;
    }

    /** Sets the length of a response. */
    public Builder responseBytes(long value) {
      responseBytes = value;
      return this;
    }

    /** Sets the time without a byte after which a connection is closed. */
    public Builder idleTime(Duration value) {
      idleTime = value;
      return this;
    }

    /** Sets the rate at which a client must send and receive, on average. */
    public Builder bytesPerSecond(int value) {
      bytesPerSecond = value;
      return this;
    }

    /** Sets the time that running queries get when the server stops. */
    public Builder drainTime(Duration value) {
      drainTime = value;
      return this;
    }

    /** Returns the limits. */
    public ServerLimits build() {
      return new ServerLimits(
          runningQueries,
          queuedQueries,
          queueTime,
          clientQueries,
          clientQueryTime,
          clientFailures,
          queryTimeout,
          downloadTimeout,
          queryBytes,
          rows,
          responseBytes,
          idleTime,
          bytesPerSecond,
          drainTime);
    }
  }
}
