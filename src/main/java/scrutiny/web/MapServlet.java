package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.AcceptedParameters;
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.Origin;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.home.GradeMap;
import scrutiny.web.home.GradeMaps;
import scrutiny.web.home.MapPicture;
import scrutiny.web.home.MapSection;
import scrutiny.web.home.MapSelection;
import scrutiny.web.html.Html;
import scrutiny.web.picture.PngWriter;

/** Serves the map of grades as a page and as a picture. */
final class MapServlet extends PageServlet {
  private static final long serialVersionUID = 1;

  /** The path of the page. */
  static final String PATH = "/map";

  /** The path of the picture. */
  static final String FILE_PATH = "/map.svg";

  private static final Set<String> PARAMETERS =
      Set.of(MapSelection.AREA, MapSelection.YEAR, AvailableFormats.PARAMETER);

  /** Images have no links. */
  private static final String NO_ORIGIN = "";

  /** More than the images of forty maps have: 16 MiB. */
  private static final int MAX_IMAGE_BYTES = 16 << 20;

  private final transient GradeMaps maps;
  private final transient MapSection section;
  private final transient ServedStatistics statistics;

  /** Images by selection: drawing one takes some tenths of a second. */
  private final transient ResponseCache images =
      new ResponseCache(MAX_IMAGE_BYTES, MAX_IMAGE_BYTES);

  MapServlet(GradeMaps maps, ServedStatistics statistics) {
    this.maps = maps;
    this.section = new MapSection(maps);
    this.statistics = statistics;
  }

  @Override
  CompleteResponse respond(HttpServletRequest request) throws UnacceptableRequestException {
    AcceptedParameters.check(request, PARAMETERS);
    Format format = PictureServlet.FORMATS.choose(request);
    GradeMap map = maps.map(request);
    return switch (format) {
      case SVG -> CompleteResponse.svg(svg(map, Origin.of(request)));
      case PNG ->
          images.get(
              map.selection().toString(),
              () -> CompleteResponse.png(PngWriter.png(svg(map, NO_ORIGIN))));
      default -> page(map);
    };
  }

  private CompleteResponse page(GradeMap map) {
    return CompleteResponse.html(
        200,
        HtmlPage.render(
            map.selection().title(),
            Html.concat(Html.of("h1", "England by grade"), section.html(PATH, map)),
            PageExtras.NONE.with(Citation.of(statistics.get())).withModule("/static/map/play.js")));
  }

  private String svg(GradeMap map, String origin) {
    return MapPicture.file(map, maps.notes(map), origin, Citation.of(statistics.get()).source());
  }
}
