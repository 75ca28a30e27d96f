package scrutiny.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** A visit to the pages that readers open first, so that a start cache contains what they need. */
final class PageVisit {
  private static final List<String> PAGES =
      List.of(
          "/",
          // The page above may be kept in the store; this one is rendered.
          "/?area=overall-effectiveness",
          "/health",
          "/councils",
          "/map",
          "/id/authority/E06000018",
          "/queries/latest-judgements?area=overall-effectiveness",
          "/search?q=neglect",
          "/sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D%20LIMIT%201",
          "/static/scrutiny.css");

  private PageVisit() {}

  /**
   * Gets the pages of a server.
   *
   * @throws IOException if a page cannot be got
   */
  static void visit(URI home) throws IOException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        HttpRequest request =
            HttpRequest.newBuilder(home.resolve(page))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Encoding", "gzip")
                .build();
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
          throw new IOException(page + " answers with status " + status);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while getting pages");
    }
  }
}
