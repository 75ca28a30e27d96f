package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;

/** Renders a map with the form that chooses it, its legend, its table and its links. */
public final class MapSection {
  private final GradeMaps maps;

  public MapSection(GradeMaps maps) {
    this.maps = maps;
  }

  /**
   * Returns the section without its heading.
   *
   * @param path the page that it is on
   */
  public Html html(String path, GradeMap map) {
    MapSelection selection = map.selection();
    return Html.concat(
        MapForm.html(path, maps.choices(), selection),
        Html.element("p").attribute("class", "map-caption").with(selection.title() + "."),
        Html.element("div")
            .attribute("class", "map-with-legend")
            .with(
                MapPicture.inPage(map),
                Html.of(
                    "div",
                    MapLegend.html(map),
                    Html.concat(maps.notes(map).stream().map(MapNote::html).toList()),
                    links(path, selection))),
        Html.of("details", Html.of("summary", "The map as a table"), MapTable.html(map)));
  }

  private static Html links(String path, MapSelection selection) {
    List<Html> links = new ArrayList<>();
    if (!path.equals("/map")) {
      links.add(Html.link(selection.url("/map"), Html.text("Map by itself")));
    }
    links.add(
        Html.element("a")
            .attribute("href", selection.url("/map.svg"))
            .flag("download", true)
            .with("Map as SVG"));
    links.add(
        Html.element("a")
            .attribute("href", selection.url("/map.png"))
            .flag("download", true)
            .with("Map as PNG"));
    links.add(Html.link(selection.queryUrl(), Html.text("Grades as a query")));
    links.add(
        Html.link(
            Site.url("/queries/" + GradeMaps.QUERY + ".csv", selection.queryParameters()),
            Html.text("Grades as CSV")));
    List<Html> spaced = new ArrayList<>();
    links.forEach(link -> spaced.add(Html.of("li", link)));
    return Html.element("ul").attribute("class", "map-links").with(Html.concat(spaced));
  }
}
