package scrutiny.web.abuse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Five clients that use the server as people do, and the times that their requests take. Every
 * other request accepts formats that no request before it has accepted, so that no cached response
 * is sent for it.
 */
final class NormalClients implements AutoCloseable {
  private static final int CLIENTS = 5;
  private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(200);

  /** The time after which a request counts as failed. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(60);

  /** How many characters of a failed response are shown. */
  private static final int MAX_SHOWN = 200;

  /** How many of the slowest paths are named. */
  private static final int SLOWEST = 3;

  private static final List<String> PATHS =
      List.of(
          "/",
          "/queries/latest-judgements?format=csv",
          "/queries/history-of-an-authority?authority=Durham&format=csv",
          "/queries/inadequate-now",
          "/id/authority/E06000047",
          "/id/authority/E06000022?format=ttl",
          "/queries/grades-by-region-and-year?format=json",
          "/sparql?query=SELECT%20%28COUNT%28%2A%29%20AS%20%3Fn%29%20%7B%20%3Fs%20a%20"
              + "%3Chttps%3A%2F%2Fw3id.org%2Fscrutiny%2Fontology%23Inspection%3E%20%7D",
          "/health");

  private final int port;
  private final List<Thread> threads = new ArrayList<>();
  private final ConcurrentLinkedQueue<Taken> times = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicLong requests = new AtomicLong();
  private volatile boolean ended;

  /** Starts the clients. */
  NormalClients(int port) {
    this.port = port;
    for (int i = 0; i < CLIENTS; i++) {
      int client = i;
      threads.add(Thread.ofPlatform().daemon().start(() -> run(client)));
    }
  }

  /** The time that a request took. */
  record Taken(String path, long millis) {}

  /**
   * The times of a period.
   *
   * @param slowest the paths whose requests took longest, each with its 95th percentile
   * @param failures the responses with a status other than 200, and exceptions
   */
  record Times(List<Long> sortedMillis, List<Taken> slowest, List<String> failures) {
    /** Returns the time within which a share of the requests ended. */
    long quantile(double share) {
      return quantile(sortedMillis, share);
    }

    private static long quantile(List<Long> sorted, double share) {
      return sorted.isEmpty()
          ? 0
          : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
  }

  /** Returns the times since the last call. */
  Times take() {
    List<Taken> taken = new ArrayList<>();
    for (Taken time = times.poll(); time != null; time = times.poll()) {
      taken.add(time);
    }
    List<String> failed = new ArrayList<>();
    for (String failure = failures.poll(); failure != null; failure = failures.poll()) {
      failed.add(failure);
    }
    return new Times(taken.stream().map(Taken::millis).sorted().toList(), slowest(taken), failed);
  }

  private static List<Taken> slowest(List<Taken> taken) {
    return PATHS.stream()
        .map(path ->
            new Taken(
                path,
                Times.quantile(
                    taken.stream()
                        .filter(time -> time.path().equals(path))
                        .map(Taken::millis)
                        .sorted()
                        .toList(),
                    0.95)))
        .sorted(Comparator.comparingLong(Taken::millis).reversed())
        .limit(SLOWEST)
        .toList();
  }

  private void run(int client) {
    try (HttpClient http =
        HttpClient.newBuilder().localAddress(RawHttp.loopback(10 + client)).build()) {
      for (int i = client; !ended; i++) {
        // The number of paths is odd, so each is requested in both ways.
        request(http, PATHS.get(i % PATHS.size()), i % 2 == 0 ? "*/*" : newAccept());
        Thread.sleep(BETWEEN_REQUESTS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String newAccept() {
    return "*/*, text/x-" + requests.incrementAndGet() + ";q=0.1";
  }

  private void request(HttpClient http, String path, String accept) throws InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    long start = System.nanoTime();
    try {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(uri).header("Accept", accept).timeout(MAX_WAIT).build(),
              BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        String body = response.body().strip();
        failures.add(
            path
                + " "
                + response.statusCode()
                + " "
                + body.substring(0, Math.min(MAX_SHOWN, body.length())));
      }
    } catch (IOException e) {
      failures.add(path + " " + e);
    }
    times.add(new Taken(path, (System.nanoTime() - start) / 1_000_000));
  }

  @Override
  public void close() {
    ended = true;
    threads.forEach(Thread::interrupt);
  }
}
