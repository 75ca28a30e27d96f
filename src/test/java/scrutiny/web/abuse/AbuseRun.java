package scrutiny.web.abuse;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Attacks a server beside five normal clients, and prints a table of both: how long each attack
 * took, how long the normal clients waited, and memory and threads before and after.
 *
 * <p>{@code AbuseRun STORE SECONDS ATTACKS [SERVE-OPTION…]}: each group of hostile clients attacks
 * for some seconds, and then the heavy queries run one after the other. Before each attack the
 * usual times are measured, since those of a busy machine change. ATTACKS are names of attacks,
 * separated by commas, or {@code all}.
 */
public final class AbuseRun {
  private static final Duration BASE_PERIOD = Duration.ofSeconds(15);

  /** Time for idle threads to end, for cached responses to expire, and for memory to return. */
  private static final Duration REST = Duration.ofMinutes(7);

  /** The address of a client that reads all evidence, and the whole graph, once. */
  private static final int ALL_READER = 999;

  private final ServedStore server;
  private final NormalClients normal;
  private final PrintStream out;

  private AbuseRun(ServedStore server, NormalClients normal, PrintStream out) {
    this.server = server;
    this.normal = normal;
    this.out = out;
  }

  /** Runs the attacks on a store for some minutes. */
  public static void main(String[] args) throws Exception {
    if (args.length < 3) {
      throw new IllegalArgumentException("usage: AbuseRun STORE SECONDS ATTACKS [SERVE-OPTION…]");
    }
    Path store = Path.of(args[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
    List<Attack> attacks =
        args[2].equals("all")
            ? List.of(Attack.values())
            : Arrays.stream(args[2].split(",", -1)).map(Attack::valueOf).toList();
    List<String> options = Arrays.asList(args).subList(3, args.length);
    Path log = Files.createTempFile("abuse", ".log");
    try (ServedStore server = ServedStore.start(store, options, log);
        NormalClients normal = new NormalClients(server.port())) {
      new AbuseRun(server, normal, System.out).run(attacks, time, args[2].equals("all"));
    }
    System.out.println("the log of the server is " + log);
  }

  private void run(List<Attack> attacks, Duration share, boolean eachHeavyQuery)
      throws IOException, InterruptedException {
    // Warm, so that the base is that of a server in use, whose cache of nodes is full.
    RawHttp reader = new RawHttp(server.port(), HostileClients.MAX_WAIT).from(ALL_READER);
    reader.send("GET", "/queries/evidence?format=csv", "", "");
    reader.send("GET", "/dataset.nq.gz", "", "");
    Thread.sleep(BASE_PERIOD);
    normal.take();
    Thread.sleep(BASE_PERIOD);
    out.println(
        "attack\tnormal requests\tp50 ms\tp95 ms\tmax ms\tfailed\tRSS MB\tprivate MB\tthreads");
    printRow("usual", normal.take());
    long heap = server.heapMegabytes();
    long threads = server.threads();
    for (Attack attack : attacks) {
      Thread.sleep(BASE_PERIOD);
      normal.take();
      Thread.sleep(BASE_PERIOD);
      printRow("usual", normal.take());
      HostileClients.attack(server.port(), attack, share);
      printRow(attack.name(), normal.take());
    }
    List<String> heavy = List.of();
    if (eachHeavyQuery) {
      heavy = heavyQueries(Instant.now().plus(share));
      printRow("each heavy query", normal.take());
    }
    Thread.sleep(REST);
    printRow("usual, afterwards", normal.take());
    out.printf(
        "heap after collection: %d MB before, %d MB after; threads: %d before, %d after%n",
        heap, server.heapMegabytes(), threads, server.threads());
    out.println("heavy query\tseconds\tstatus");
    heavy.forEach(out::println);
  }

  /** Sends the heavy queries one after the other until the end, but each at least once. */
  private List<String> heavyQueries(Instant end) throws IOException {
    List<String> rows = new ArrayList<>();
    RawHttp http = new RawHttp(server.port(), HostileClients.MAX_WAIT);
    int client = 0;
    do {
      for (Cases.NamedQuery query : HeavyQueries.all()) {
        long start = System.nanoTime();
        RawHttp.Response response =
            http.from(1000 + client)
                .send("POST", "/sparql", "application/sparql-query", query.text());
        client = (client + 1) % 1000;
        double seconds = (System.nanoTime() - start) / 1e9;
        rows.add(String.format("%s\t%.1f\t%d", query.name(), seconds, response.status()));
      }
    } while (Instant.now().isBefore(end));
    return rows;
  }

  private void printRow(String attack, NormalClients.Times times) throws IOException {
    out.printf(
        "%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%d%n",
        attack,
        times.sortedMillis().size(),
        times.quantile(0.5),
        times.quantile(0.95),
        times.quantile(1),
        times.failures().size(),
        server.residentMegabytes(),
        server.privateMegabytes(),
        server.threads());
    times.slowest().forEach(slow -> out.printf("  p95 %d ms: %s%n", slow.millis(), slow.path()));
    times.failures().stream().distinct().limit(5).forEach(failure -> out.println("  " + failure));
  }
}
