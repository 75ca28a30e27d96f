package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The style sheet and the icon. */
final class Look extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final Map<String, String> FILES =
      Map.of("/scrutiny.css", "text/css", "/icon.svg", "image/svg+xml");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    String mediaType = FILES.get(path);
    if (mediaType == null) {
      Reply.words(404, "there is no such file").send(response);
      return;
    }
    response.setHeader("Cache-Control", "max-age=3600");
    new Reply(200, mediaType, read(path)).send(response);
  }

  /** The style sheet. */
  static String sheet() {
    try {
      return new String(read("/scrutiny.css"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String path) throws IOException {
    try (InputStream file = Look.class.getResourceAsStream("/web" + path)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks web" + path);
      }
      return file.readAllBytes();
    }
  }
}
