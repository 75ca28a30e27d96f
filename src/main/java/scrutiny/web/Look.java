package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
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
    try (InputStream file = Look.class.getResourceAsStream("/web" + path)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks web" + path);
      }
      response.setHeader("Cache-Control", "max-age=3600");
      new Reply(200, mediaType, file.readAllBytes()).send(response);
    }
  }
}
