package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import scrutiny.resource.BundledFile;
import scrutiny.web.picture.Palette;

/** Serves the style sheets, the icon and the scripts of the SPARQL editor and the map. */
final class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The folder of the SPARQL editor's library in its archive. */
  private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";

  /** The path of the SPARQL editor's own files. */
  private static final String EDITOR = "/editor/";

  /** The path of the script of the map. */
  private static final String MAP = "/map/";

  private static final String CSS = "text/css";
  private static final String JAVA_SCRIPT = "text/javascript";

  /** The content of a file and its media type. */
  private record StaticFile(Supplier<byte[]> content, String mediaType) {
    static StaticFile own(String path, String mediaType) {
      return ofResource("/web" + path, mediaType);
    }

    static StaticFile ofResource(String resource, String mediaType) {
      return new StaticFile(() -> BundledFile.bytes(resource), mediaType);
    }
  }

  private static final Map<String, StaticFile> FILES =
      Map.ofEntries(
          Map.entry("/scrutiny.css", StaticFile.own("/scrutiny.css", CSS)),
          Map.entry(
              "/picture.css",
              new StaticFile(() -> Palette.css().getBytes(StandardCharsets.UTF_8), CSS)),
          Map.entry("/icon.svg", StaticFile.own("/icon.svg", "image/svg+xml")),
          Map.entry("/map/play.js", StaticFile.own("/map/play.js", JAVA_SCRIPT)),
          Map.entry("/editor/editor.css", StaticFile.own("/editor/editor.css", CSS)),
          Map.entry("/editor/editor.js", StaticFile.own("/editor/editor.js", JAVA_SCRIPT)),
          Map.entry("/editor/execution.js", StaticFile.own("/editor/execution.js", JAVA_SCRIPT)),
          Map.entry("/editor/completion.js", StaticFile.own("/editor/completion.js", JAVA_SCRIPT)),
          Map.entry("/editor/labels.js", StaticFile.own("/editor/labels.js", JAVA_SCRIPT)),
          Map.entry("/editor/table.js", StaticFile.own("/editor/table.js", JAVA_SCRIPT)),
          Map.entry("/yasgui.min.css", StaticFile.ofResource(YASGUI + "yasgui.min.css", CSS)),
          Map.entry("/yasgui.min.js", StaticFile.ofResource(YASGUI + "yasgui.min.js", JAVA_SCRIPT)),
          Map.entry(
              "/yasgui.min.js.LICENSE.txt",
              StaticFile.ofResource(YASGUI + "yasgui.min.js.LICENSE.txt", "text/plain")));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        request.getServletPath().equals("/favicon.ico")
            ? "/icon.svg"
            : String.valueOf(request.getPathInfo());
    StaticFile file = FILES.get(path);
    if (file == null) {
      ErrorResponse.notFound(request, "there is no such file").send(response);
      return;
    }
    response.setHeader("Cache-Control", cacheControl(path));
    new CompleteResponse(200, file.mediaType(), file.content().get()).send(response);
  }

  /**
   * Returns how long a browser may use a file without a request. Scripts read their pages and the
   * editor's import each other, so that those of two versions must not be mixed.
   */
  private static String cacheControl(String path) {
    return path.startsWith(EDITOR) || path.startsWith(MAP) ? "no-cache" : "max-age=3600";
  }
}
