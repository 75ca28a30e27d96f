package scrutiny.query.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests calls of other endpoints against a server on this machine. */
class AllowedServicesTest {
  private static final String RESULT =
      "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\","
          + "\"value\":\"found\"}}]}}";

  private final AtomicInteger calls = new AtomicInteger();
  private HttpServer other;
  private String url = "";

  @BeforeEach
  void startOtherServer() throws Exception {
    other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          boolean redirect = exchange.getRequestURI().getPath().equals("/redirect");
          byte[] body = RESULT.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.getResponseHeaders().set("Location", url);
          exchange.sendResponseHeaders(redirect ? 307 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    other.start();
    url = "http://127.0.0.1:" + other.getAddress().getPort() + "/sparql";
  }

  @AfterEach
  void stopOtherServer() {
    other.stop(0);
  }

  @Test
  void callsAnAllowedEndpoint() {
    AllowedServices services =
        new AllowedServices(Map.of("other", URI.create(url)), new PublicAddresses(a -> true));
    assertThat(select("SELECT * { SERVICE <" + url + "> { ?s ?p ?x } }", services))
        .contains("found");
    assertThat(calls).hasValue(1);
  }

  @Test
  void neverCallsALocalAddressEvenIfItIsAllowed() {
    AllowedServices services = AllowedServices.parse(List.of("other=" + url));
    assertThatThrownBy(() -> select("SELECT * { SERVICE <" + url + "> { ?s ?p ?x } }", services))
        .isInstanceOf(QueryLimitException.class)
        .hasMessageContaining(url)
        .hasMessageContaining("not public");
    assertThat(calls).hasValue(0);
  }

  @Test
  void followsNoRedirect() {
    String redirecting = url.replace("/sparql", "/redirect");
    AllowedServices services =
        new AllowedServices(
            Map.of("other", URI.create(redirecting)), new PublicAddresses(a -> true));
    assertThatThrownBy(
            () -> select("SELECT * { SERVICE <" + redirecting + "> { ?s ?p ?x } }", services))
        .hasMessageContaining("redirect");
    assertThat(calls).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s/> { ?s ?p ?x } }",
        "SELECT * { SERVICE SILENT <%s?x> { ?s ?p ?x } }",
        "SELECT * { BIND(<%s> AS ?e) SERVICE ?e { ?s ?p ?x } }",
        "SELECT (COUNT(*) AS ?n) { FILTER EXISTS { SERVICE <%s#x> { ?s ?p ?x } } }",
        "SELECT * { GRAPH ?g { { SELECT * { SERVICE <HTTP%s> { ?s ?p ?x } } } } }"
      })
  void refusesEveryOtherEndpoint(String query) {
    AllowedServices services =
        new AllowedServices(Map.of("other", URI.create(url)), new PublicAddresses(a -> true));
    String spelled =
        query.contains("HTTP%s")
            ? query.replace("HTTP%s", "HTTP" + url.substring(4))
            : query.formatted(url);
    assertThatThrownBy(() -> select(spelled, services)).isInstanceOf(QueryLimitException.class);
    assertThat(calls).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:1::",
        "ff02::1"
      })
  void knowsAddressesThatAreNotPublic(String address) throws Exception {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
  void knowsPublicAddresses(String address) throws Exception {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "=http://a/", "x=ftp://a/", "x=http://u:p@a/", "x=http:///s"})
  void rejectsOptionsThatAreNoEndpoint(String option) {
    assertThatThrownBy(() -> AllowedServices.parse(List.of(option)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String select(String query, AllowedServices services) {
    try (Deadline deadline = Deadline.start(Duration.ofSeconds(20));
        QueryExec execution =
            LimitedExecution.of(
                DatasetGraphFactory.createTxnMem(),
                QueryFactory.create(query),
                deadline,
                QueryLimits.DEFAULT,
                services)) {
      StringBuilder rows = new StringBuilder();
      execution.select().forEachRemaining(rows::append);
      return rows.toString();
    }
  }
}
