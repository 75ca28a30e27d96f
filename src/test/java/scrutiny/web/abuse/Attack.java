package scrutiny.web.abuse;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A group of hostile clients. Each client comes from an address of its own. */
enum Attack {
  /** Clients that send the body of a query one byte at a time. */
  SLOW_BODIES(20) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      try (Socket socket = http.connect()) {
        OutputStream out = socket.getOutputStream();
        out.write(
            ascii(
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                    + " application/sparql-query\r\nContent-Length: 60000\r\n\r\n"));
        drip(out, "#", end);
      }
    }
  },
  /** Clients that send the headers of a request one line at a time. */
  SLOW_HEADERS(200) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      try (Socket socket = http.connect()) {
        OutputStream out = socket.getOutputStream();
        out.write(ascii("GET /queries/reports HTTP/1.1\r\nHost: localhost\r\n"));
        drip(out, "X-More: y\r\n", end);
      }
    }
  },
  /** Clients that request a large result and read none of it. */
  NON_READERS(210) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      try (Socket socket = http.connect()) {
        socket.setReceiveBufferSize(1024);
        String path = client % 2 == 0 ? "/queries/evidence?format=csv" : EVERYTHING;
        socket
            .getOutputStream()
            .write(ascii("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        pause(end);
      }
    }
  },
  /** Clients whose queries call functions that wait. */
  SLEEPERS(24) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      http.send("GET", RawHttp.queryPath(WAIT), "", "");
    }
  },
  /** Fifty clients that send heavy queries all the time. */
  HEAVY_QUERIES(50) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      List<Cases.NamedQuery> all = HeavyQueries.all();
      http.send("POST", "/sparql", "application/sparql-query", all.get(client % all.size()).text());
    }
  },
  /** One client that requests descriptions and pages all the time, none of which is cached. */
  PAGES(40) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      List<String> paths = List.of("/.well-known/void", "/search?q=child", "/", "/councils");
      String head =
          "GET "
              + paths.get(client % paths.size())
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: */*, text/x-"
              + System.nanoTime()
              + ";q=0.1\r\n\r\n";
      http.from(99).send(ascii(head));
    }
  },
  /** Clients whose requests are huge: bodies, headers, addresses, comments. */
  HUGE_REQUESTS(12) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      switch (client % 4) {
        case 0 -> http.send("POST", "/sparql", "application/sparql-query", "SELECT * {} #" + HUGE);
        case 1 -> http.send("POST", "/sparql", "application/x-www-form-urlencoded", HUGE);
        case 2 -> http.send(ascii("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + HUGE + "\r\n\r\n"));
        default -> http.send("GET", "/id/" + HUGE, "", "");
      }
    }
  },
  /** Clients that connect, sometimes send half a request, and disconnect. */
  CHURN(16) {
    @Override
    void attack(RawHttp http, int client, Instant end) throws IOException {
      for (int i = 0; i < 50 && Instant.now().isBefore(end); i++) {
        try (Socket socket = http.connect()) {
          socket.getOutputStream().write(ascii(i % 2 == 0 ? "GET" : EVERYTHING_REQUEST));
        }
      }
      pause(Instant.now().plusMillis(20));
    }
  };

  private static final String HUGE = "x".repeat(4_000_000);

  private static final String EVERYTHING = RawHttp.queryPath("SELECT * { GRAPH ?g { ?s ?p ?o } }");

  private static final String EVERYTHING_REQUEST =
      "GET " + EVERYTHING + " HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private static final String WAIT =
      "PREFIX afn: <http://jena.apache.org/ARQ/function#>"
          + " SELECT (afn:wait(3600000) AS ?x) { ?s ?p ?o }";

  private final int clients;

  Attack(int clients) {
    this.clients = clients;
  }

  /** Attacks once; called again until the end. */
  abstract void attack(RawHttp http, int client, Instant end) throws IOException;

  /**
   * Runs all clients until the end and waits for them.
   *
   * @throws IllegalStateException if a client failed for another reason than its connection
   */
  void run(RawHttp http, Instant end) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    AtomicReference<@Nullable Throwable> died = new AtomicReference<>();
    for (int i = 0; i < clients; i++) {
      int client = i;
      threads.add(
          Thread.ofVirtual().start(() -> repeat(http.from(client + 100), client, end, died)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (died.get() != null) {
      throw new IllegalStateException("a hostile client has died", died.get());
    }
  }

  private void repeat(
      RawHttp http, int client, Instant end, AtomicReference<@Nullable Throwable> died) {
    while (Instant.now().isBefore(end)) {
      try {
        attack(http, client, end);
      } catch (RuntimeException e) {
        died.set(e);
        return;
      } catch (IOException e) {
        // The server closed the connection, as it should: connect again, but not in a busy loop.
        pause(Instant.now().plusMillis(50));
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void drip(OutputStream out, String drop, Instant end) throws IOException {
    while (Instant.now().isBefore(end)) {
      out.write(ascii(drop));
      out.flush();
      pause(Instant.now().plusMillis(500));
    }
  }

  private static void pause(Instant end) {
    try {
      // A negative duration does not sleep.
      Thread.sleep(Duration.between(Instant.now(), end));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
