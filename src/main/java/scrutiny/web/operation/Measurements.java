package scrutiny.web.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;

/** The measurements of a server, which Prometheus reads. Labels have few different values. */
final class Measurements implements AutoCloseable {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

  private static final Duration[] LATENCY_BUCKETS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofSeconds(60),
    Duration.ofSeconds(300)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final JvmGcMetrics garbageCollection = new JvmGcMetrics();

  Measurements(Admission admission, ServerLimits limits, long quads) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    garbageCollection.bindTo(registry);
    Gauge.builder("scrutiny.queries.running", admission, Admission::runningCount)
        .description("Queries that run")
        .register(registry);
    Gauge.builder("scrutiny.queries.blocked", admission, Admission::blockedCount)
        .description("Queries whose client does not read")
        .register(registry);
    Gauge.builder("scrutiny.queries.waiting", admission, Admission::waitingCount)
        .description("Queries that wait for others to end")
        .register(registry);
    Gauge.builder("scrutiny.clients", admission, Admission::clientCount)
        .description("Clients whose query time is remembered")
        .register(registry);
    Gauge.builder("scrutiny.queries.running.limit", limits, ServerLimits::runningQueries)
        .description("Queries that may run at the same time")
        .register(registry);
    Gauge.builder("scrutiny.dataset.quads", () -> quads)
        .description("Quads of the dataset")
        .register(registry);
    for (int status : new int[] {429, 503}) {
      refused(status);
    }
    timedOut();
    aborted();
    delayed();
    cached();
  }

  /** Records a response. */
  void record(Route route, String method, int status, Duration duration) {
    Timer.builder("http.server.requests")
        .description("Requests by route, method and status")
        .tag("route", route.label())
        .tag("method", METHODS.contains(method) ? method : "other")
        .tag("status", String.valueOf(status))
        .serviceLevelObjectives(LATENCY_BUCKETS)
        .register(registry)
        .record(duration);
  }

  /** Returns the counter of queries that were refused with a status. */
  Counter refused(int status) {
    return Counter.builder("scrutiny.queries.refused")
        .description("Queries that were refused because the server or the client had too many")
        .tag("status", String.valueOf(status))
        .register(registry);
  }

  /** Returns the counter of queries that were cancelled before their response began. */
  Counter timedOut() {
    return Counter.builder("scrutiny.queries.timed.out")
        .description("Queries that were cancelled before their response began")
        .register(registry);
  }

  /** Returns the counter of responses that were not sent to their end. */
  Counter aborted() {
    return Counter.builder("scrutiny.responses.aborted")
        .description("Responses that were not sent to their end")
        .register(registry);
  }

  /** Returns the counter of requests that waited because earlier ones of the client failed. */
  Counter delayed() {
    return Counter.builder("scrutiny.requests.delayed")
        .description("Requests that waited because earlier ones of the client failed")
        .register(registry);
  }

  /** Returns the counter of responses that were sent from the cache. */
  Counter cached() {
    return Counter.builder("scrutiny.responses.cached")
        .description("Responses that were sent from the cache")
        .register(registry);
  }

  /** Returns all measurements in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    garbageCollection.close();
    registry.close();
  }
}
