package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the limits of the cache of responses, and its use by the server. */
class ResponseCacheTest {
  private static CompleteResponse response(int length) {
    return new CompleteResponse(200, "text/csv", new byte[length]);
  }

  @Test
  void returnsWhatWasCached() {
    ResponseCache cache = new ResponseCache();
    CompleteResponse response = response(10);
    cache.put("a", response);
    assertThat(cache.get("a")).containsSame(response);
    assertThat(cache.get("b")).isEmpty();
  }

  @Test
  void makesAResponseOnceUnlessThatFails() {
    ResponseCache cache = new ResponseCache();
    assertThatIllegalStateException()
        .isThrownBy(() ->
            cache.get(
                "a",
                () -> {
                  throw new IllegalStateException("no response");
                }));
    CompleteResponse made = cache.get("a", () -> response(10));
    assertThat(cache.get("a", () -> response(20))).isSameAs(made);
    assertThat(cache.get("b", () -> response(20))).isNotSameAs(made);
  }

  @Test
  void skipsLargeResponses() {
    ResponseCache cache = new ResponseCache(1000, 100);
    cache.put("at the limit", response(100));
    cache.put("above the limit", response(101));
    assertThat(cache.get("at the limit")).isPresent();
    assertThat(cache.get("above the limit")).isEmpty();
  }

  @Test
  void evictsResponsesAboveTheTotalLimit() {
    ResponseCache cache = new ResponseCache(1000, 100);
    for (int i = 0; i < 50; i++) {
      cache.put("response " + i, response(90));
    }
    assertThat(cache.totalBytes()).isPositive().isLessThanOrEqualTo(1000);
  }

  /** The headers differ because the cache of the server compares them, unlike that of a servlet. */
  @ParameterizedTest
  @CsvSource({
    "/queries/reports, text/csv",
    "/queries/reports, text/html",
    "/pictures/grades-over-the-years, image/svg+xml",
    "/pictures/grades-over-the-years, image/png"
  })
  void queriesTheDataOnceForAllClientsThatGetAFormat(String path, String format) throws Exception {
    AtomicInteger transactions = new AtomicInteger();
    DatasetGraph data =
        new DatasetGraphWrapper(DatasetGraphFactory.createTxnMem()) {
          @Override
          public void begin(TxnType type) {
            transactions.incrementAndGet();
            super.begin(type);
          }
        };
    try (Server server =
        Server.start(data, ServerSettings.onPort(0).withQueryTimeout(Duration.ofSeconds(10)))) {
      int before = transactions.get();
      String first = get(server, path, format);
      int afterFirst = transactions.get();
      assertThat(afterFirst).as("the first request queries the data").isGreaterThan(before);
      assertThat(get(server, path, format + ", text/x-other;q=0.1")).isEqualTo(first).isNotBlank();
      assertThat(transactions).as("the second request does not").hasValue(afterFirst);
    }
  }

  private static String get(Server server, String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Accept", accept)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
