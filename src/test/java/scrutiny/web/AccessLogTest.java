package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.Fixture;

/** Tests the access log over HTTP. */
class AccessLogTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Address, identity, user and time, as in {@code 127.0.0.1 - - [28/Nov/2026:10:00:00 +0000]}. */
  private static final String CLIENT_AND_TIME =
      "[0-9a-f.:\\[\\]]+ - - \\[\\d\\d/\\w{3}/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}\\] ";

  @TempDir private Path folder;

  private ServerSettings settings(Path log) {
    return ServerSettings.onPort(0).withAccessLog(log);
  }

  private static void get(Server server, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("User-Agent", "test \"agent\"")
            .header("Referer", "http://example.org/")
            .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Waits for the lines, as Jetty logs a request after its response has been sent. */
  private static List<String> lines(Path log, int count) throws Exception {
    for (int i = 0; i < 100 && Files.readAllLines(log).size() < count; i++) {
      Thread.sleep(100);
    }
    return Files.readAllLines(log);
  }

  @Test
  void writesOneLinePerRequest() throws Exception {
    Path log = folder.resolve("access.log");
    try (Server server = Server.start(DatasetGraphFactory.createTxnMem(), settings(log))) {
      get(server, "/static/icon.svg");
      get(server, "/queries/nope?x=1");
      List<String> lines = lines(log, 2);
      assertThat(lines).hasSize(2);
      String agent = " \\d+ \"http://example.org/\" \"test \\\\\"agent\\\\\"\" \\d+";
      assertThat(lines.get(0))
          .matches(CLIENT_AND_TIME + "\"GET /static/icon\\.svg HTTP/1\\.1\" 200" + agent);
      assertThat(lines.get(1))
          .matches(CLIENT_AND_TIME + "\"GET /queries/nope\\?x=1 HTTP/1\\.1\" 404" + agent);
    }
  }

  @Test
  void writesAHyphenForAMissingHeader() throws Exception {
    Path log = folder.resolve("access.log");
    try (Server server = Server.start(DatasetGraphFactory.createTxnMem(), settings(log))) {
      URI icon = URI.create(server.url()).resolve("/static/icon.svg");
      HttpRequest request = HttpRequest.newBuilder(icon).header("User-Agent", "a \"\" b").build();
      CLIENT.send(request, BodyHandlers.ofString());
      assertThat(lines(log, 1)).singleElement().asString().contains(" \"-\" \"a \\\"\\\" b\" ");
    }
  }

  @Test
  void givesARequestWhoseClientLeftAStatusOfItsOwn() throws Exception {
    Path log = folder.resolve("access.log");
    try (Server server = Server.start(Fixture.dataset(), settings(log))) {
      try (Socket socket = Http.connect(server)) {
        Http.writeGet(socket, Http.sparql(Http.ENDLESS_QUERY));
        Thread.sleep(300);
      }
      assertThat(lines(log, 1)).singleElement().asString().contains(" HTTP/1.1\" 499 0 ");
      get(server, "/queries/nope");
      assertThat(lines(log, 2).getLast()).contains("\" 404 ");
    }
  }

  @Test
  void appendsToAnExistingFile() throws Exception {
    Path log = Files.writeString(folder.resolve("access.log"), "an earlier line\n");
    try (Server server = Server.start(DatasetGraphFactory.createTxnMem(), settings(log))) {
      get(server, "/static/icon.svg");
      assertThat(lines(log, 2)).hasSize(2).first().isEqualTo("an earlier line");
    }
  }

  @Test
  void reportsAnUnwritableFile() {
    Path log = folder.resolve("missing").resolve("access.log");
    assertThatThrownBy(() -> settings(log).checkAccessLogWritable())
        .isInstanceOf(ServerStartException.class)
        .hasMessageContaining(log + " cannot be written (its folder does not exist)");
    assertThatThrownBy(
            () -> Server.start(DatasetGraphFactory.createTxnMem(), settings(log)).close())
        .isInstanceOf(ServerStartException.class);
    assertThatThrownBy(() -> settings(folder).checkAccessLogWritable())
        .isInstanceOf(ServerStartException.class)
        .hasMessageContaining(folder + " cannot be written");
  }
}
