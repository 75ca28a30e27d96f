package scrutiny.web.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;
import scrutiny.query.Parameter;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.Server;
import scrutiny.web.TestServers;

/**
 * Hostile parameter values of the prebuilt queries give rows of the right shape or an error of the
 * client, and never change which rows a query can return. {@code -Dabuse.values=10000} tries more.
 */
class HostileValuesTest {
  private static final int VALUES = Integer.getInteger("abuse.values", 1_500);
  private static final long SEED = Long.getLong("abuse.seed", 20_261_128);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServers.start(Fixture.dataset(), Duration.ofSeconds(20));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void hostileValuesGiveRowsOrAnErrorOfTheClient() throws Exception {
    HostileValues values = new HostileValues(SEED);
    List<PrebuiltQuery> queries =
        PrebuiltQueries.bundled().all().stream().filter(q -> !q.parameters().isEmpty()).toList();
    Map<String, String> wrong = new TreeMap<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < VALUES; i++) {
      PrebuiltQuery query = queries.get(values.below(queries.size()));
      String format = values.format();
      String parameters = parameters(query, values) + "&format=" + encode(format);
      HttpResponse<String> response = get("/queries/" + query.name() + "?" + parameters);
      statuses.merge(response.statusCode(), 1, Integer::sum);
      fault(query, response).ifPresent(fault -> wrong.put(query.name() + "?" + parameters, fault));
    }
    assertThat(wrong).isEmpty();
    assertThat(statuses.keySet()).contains(200, 400);
  }

  private static String parameters(PrebuiltQuery query, HostileValues values) {
    StringBuilder parameters = new StringBuilder();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required() || values.oneIn(2)) {
        parameters.append('&').append(parameter.name()).append('=').append(encode(values.next()));
      }
    }
    if (values.oneIn(10)) {
      parameters.append('&').append(encode(values.next())).append('=').append(encode("x"));
    }
    return parameters.toString();
  }

  private static Optional<String> fault(PrebuiltQuery query, HttpResponse<String> response)
      throws IOException {
    int status = response.statusCode();
    if (status >= 400 && status < 500) {
      return response.body().contains("Exception") || response.body().contains("\tat ")
          ? Optional.of("the error shows its inside: " + response.body())
          : Optional.empty();
    }
    if (status != 200) {
      return Optional.of("status " + status + ": " + response.body());
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    return type.startsWith("text/csv") ? shapeFault(query, response.body()) : Optional.empty();
  }

  /** Checks that a CSV has the columns of its query, in each row. */
  private static Optional<String> shapeFault(PrebuiltQuery query, String csv) throws IOException {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty() || !records.getFirst().toList().equals(query.columns())) {
        return Optional.of("other columns: " + csv.lines().findFirst().orElse(""));
      }
      return records.stream().allMatch(row -> row.size() == query.columns().size())
          ? Optional.empty()
          : Optional.of("a row of another size");
    }
  }

  private static HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://localhost:" + server.port() + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** Encodes lone surrogates, too, which no valid UTF-8 has. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
