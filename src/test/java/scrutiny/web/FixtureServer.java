package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import scrutiny.Fixture;

/** A server with the dataset of the fixture, which runs while the tests of a class do. */
final class FixtureServer implements BeforeAllCallback, AfterAllCallback {
  private final Path[] more;
  private @Nullable Server server;

  /** A server with the dataset of the fixture and the graphs of other files. */
  FixtureServer(Path... more) {
    this.more = more.clone();
  }

  @Override
  public void beforeAll(ExtensionContext context) throws ServerStartException {
    server = TestServers.start(Fixture.dataset(more), Duration.ofSeconds(60));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    running().close();
  }

  /** Returns the server. */
  Server running() {
    return Objects.requireNonNull(server);
  }

  /** Returns the address of the home page. */
  String url() {
    return running().url();
  }

  /** Connects to the server. */
  Socket connect() throws IOException {
    return Http.connect(running());
  }

  /** Sends a request with the headers given as names and values. */
  HttpResponse<byte[]> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return Http.send(running(), method, path, headers);
  }

  /** Sends a GET request. */
  HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return Http.get(running(), path, headers);
  }

  /** Sends a POST request. */
  HttpResponse<byte[]> post(String path, String type, String body, String... headers)
      throws IOException, InterruptedException {
    return Http.post(running(), path, type, body, headers);
  }

  /** Returns the text of a page, which must exist. */
  String html(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(path, "Accept", "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Http.text(response);
  }

  /** Returns a page, which must exist. */
  Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(html(path));
  }

  /** Returns the section of a page whose heading has an id. */
  Element section(String path, String id) throws IOException, InterruptedException {
    return section(page(path), id);
  }

  /** Returns the section of a page whose heading has an id. */
  static Element section(Document page, String id) {
    return page.expectFirst("section[aria-labelledby=" + id + "]");
  }
}
