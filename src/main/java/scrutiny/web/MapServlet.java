package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.Origin;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.home.GradeMap;
import scrutiny.web.home.GradeMaps;
import scrutiny.web.home.MapPicture;
import scrutiny.web.home.MapSection;
import scrutiny.web.html.Html;
import scrutiny.web.picture.PngWriter;

/** Serves the map of grades as a page and as a picture. */
final class MapServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** The path of the page. */
  static final String PATH = "/map";

  /** The path of the picture. */
  static final String FILE_PATH = "/map.svg";

  /** The path of the picture in pixels. */
  static final String PNG_PATH = "/map.png";

  private final transient GradeMaps maps;
  private final transient MapSection section;
  private final transient ServedStatistics statistics;

  MapServlet(GradeMaps maps, ServedStatistics statistics) {
    this.maps = maps;
    this.section = new MapSection(maps);
    this.statistics = statistics;
  }

  @Override
  CompleteResponse respond(HttpServletRequest request) throws UnacceptableRequestException {
    GradeMap map = maps.map(request);
    Citation citation = Citation.of(statistics.get());
    String path = request.getServletPath();
    if (!path.equals(PATH)) {
      String svg = MapPicture.file(map, Origin.of(request), citation.source());
      return path.equals(PNG_PATH)
          ? new CompleteResponse(200, CompleteResponse.PNG, PngWriter.png(svg))
          : new CompleteResponse(200, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }
    return CompleteResponse.html(
        200,
        HtmlPage.render(
            map.selection().title(),
            Html.concat(Html.of("h1", "England by grade"), section.html(PATH, map)),
            PageExtras.NONE.with(citation).withModule("/static/map/play.js")));
  }
}
