package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Serves the style sheet and the icon. */
final class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of("/scrutiny.css", "text/css", "/icon.svg", "image/svg+xml");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        request.getServletPath().equals("/favicon.ico")
            ? "/icon.svg"
            : String.valueOf(request.getPathInfo());
    String mediaType = MEDIA_TYPES.get(path);
    if (mediaType == null) {
      ErrorResponse.notFound(request, "there is no such file").send(response);
      return;
    }
    response.setHeader("Cache-Control", "max-age=3600");
    new CompleteResponse(200, mediaType, read(path)).send(response);
  }

  private static byte[] read(String path) throws IOException {
    try (InputStream file = StaticFiles.class.getResourceAsStream("/web" + path)) {
      if (file == null) {
        throw new IllegalStateException("missing resource: web" + path);
      }
      return file.readAllBytes();
    }
  }
}
