package scrutiny.cli;

import java.time.Duration;
import picocli.CommandLine.Option;
import scrutiny.web.operation.ServerLimits;

/** The options of {@code serve} that limit the resources of clients. */
final class LimitOptions {
  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      description = "The time after which a query is cancelled (default: ${DEFAULT-VALUE}).")
  private int queryTimeout = (int) ServerLimits.DEFAULT.queryTimeout().toSeconds();

  @Option(
      names = "--download-timeout",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      description = "The same for downloads of prebuilt queries (default: ${DEFAULT-VALUE}).")
  private int downloadTimeout = (int) ServerLimits.DEFAULT.downloadTimeout().toSeconds();

  @Option(
      names = "--max-queries",
      paramLabel = "NUMBER",
      converter = PositiveNumber.class,
      description = "Queries that run at the same time (default: ${DEFAULT-VALUE}).")
  private int maxQueries = ServerLimits.DEFAULT.runningQueries();

  @Option(
      names = "--queue",
      paramLabel = "NUMBER",
      converter = PositiveNumber.class,
      description =
          "Queries that wait for others to end; more are refused with status 503 (default:"
              + " ${DEFAULT-VALUE}).")
  private int queue = ServerLimits.DEFAULT.queuedQueries();

  @Option(
      names = "--queue-seconds",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      description = "The time that a query waits before it is refused (default: ${DEFAULT-VALUE}).")
  private int queueSeconds = (int) ServerLimits.DEFAULT.queueTime().toSeconds();

  @Option(
      names = "--client-queries",
      paramLabel = "NUMBER",
      converter = PositiveNumber.class,
      description =
          "Queries that one client runs or has waiting; more are refused with status 429 (default:"
              + " ${DEFAULT-VALUE}).")
  private int clientQueries = ServerLimits.DEFAULT.clientQueries();

  @Option(
      names = "--client-seconds",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      description =
          "The time for which queries of one client run in a minute; more are refused with status"
              + " 429 (default: ${DEFAULT-VALUE}).")
  private int clientSeconds = (int) ServerLimits.DEFAULT.clientQueryTime().toSeconds();

  @Option(
      names = "--client-failures",
      paramLabel = "NUMBER",
      converter = PositiveNumber.class,
      description =
          "Requests of one client that fail in a minute; after more, each of its requests waits for"
              + " a second (default: ${DEFAULT-VALUE}).")
  private int clientFailures = ServerLimits.DEFAULT.clientFailures();

  @Option(
      names = "--max-query-bytes",
      paramLabel = "BYTES",
      converter = PositiveNumber.class,
      description = "The length of the text of a query (default: ${DEFAULT-VALUE}).")
  private int maxQueryBytes = ServerLimits.DEFAULT.queryBytes();

  @Option(
      names = "--max-rows",
      paramLabel = "NUMBER",
      converter = PositiveNumber.class,
      description = "Rows of a response (default: ${DEFAULT-VALUE}).")
  private int maxRows = (int) ServerLimits.DEFAULT.rows();

  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      converter = PositiveNumber.class,
      description = "The length of a response (default: ${DEFAULT-VALUE}).")
  private int maxBytes = (int) ServerLimits.DEFAULT.responseBytes();

  @Option(
      names = "--idle-seconds",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      description =
          "The time without a byte after which a connection is closed (default: ${DEFAULT-VALUE}).")
  private int idleSeconds = (int) ServerLimits.DEFAULT.idleTime().toSeconds();

  @Option(
      names = "--min-rate",
      paramLabel = "BYTES",
      converter = PositiveNumber.class,
      description =
          "Bytes per second that a client must send and receive, on average (default:"
              + " ${DEFAULT-VALUE}).")
  private int minRate = ServerLimits.DEFAULT.bytesPerSecond();

  @Option(
      names = "--drain-seconds",
      paramLabel = "SECONDS",
      converter = PositiveNumber.class,
      description =
          "The time that running queries get when the server stops (default: ${DEFAULT-VALUE}).")
  private int drainSeconds = (int) ServerLimits.DEFAULT.drainTime().toSeconds();

  /** Returns the limits that the options give. */
  ServerLimits toLimits() {
    return ServerLimits.DEFAULT.toBuilder()
        .queryTimeout(Duration.ofSeconds(queryTimeout))
        .downloadTimeout(Duration.ofSeconds(downloadTimeout))
        .runningQueries(maxQueries)
        .queuedQueries(queue)
        .queueTime(Duration.ofSeconds(queueSeconds))
        .clientQueries(clientQueries)
        .clientQueryTime(Duration.ofSeconds(clientSeconds))
        .clientFailures(clientFailures)
        .queryBytes(maxQueryBytes)
        .rows(maxRows)
        .responseBytes(maxBytes)
        .idleTime(Duration.ofSeconds(idleSeconds))
        .bytesPerSecond(minRate)
        .drainTime(Duration.ofSeconds(drainSeconds))
        .build();
  }
}
