package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrutiny.Fixture;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/**
 * While hostile clients attack, other clients get their responses; afterwards the server has
 * recovered.
 */
class HostileClientsTest {
  private static final Duration ATTACK = Duration.ofMillis(1500);
  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  /** The longest that a normal client waits for a page, on a busy machine. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(15);

  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServers.start(Fixture.dataset(), TIMEOUT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Attack.class)
  void leaveNormalClientsAlone(Attack attack) throws Exception {
    RawHttp normal = new RawHttp(server.port(), MAX_WAIT).from(1);
    Instant end = Instant.now().plus(ATTACK);
    Thread attackers =
        Thread.ofVirtual()
            .start(() -> {
              try {
                attack.run(new RawHttp(server.port(), MAX_WAIT), end);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    while (Instant.now().isBefore(end)) {
      assertThat(normal.send("GET", "/health", "", "").status()).isEqualTo(200);
      assertThat(normal.send("GET", "/static/scrutiny.css", "", "").status()).isEqualTo(200);
      assertThat(normal.send("GET", "/councils", "", "").status()).isEqualTo(200);
      Thread.sleep(200);
    }
    attackers.join();
    String query = RawHttp.queryPath("ASK { ?s ?p ?o }");
    assertThat(normal.send("GET", query, "", "").status()).isEqualTo(200);
  }
}
