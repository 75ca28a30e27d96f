package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;

/** Renders the regions with the number of their councils. */
public final class RegionList {
  private final GradeMaps maps;

  public RegionList(GradeMaps maps) {
    this.maps = maps;
  }

  /** Returns the list of regions, which link to their councils, and the link to all of them. */
  public Html html() {
    List<Html> items = new ArrayList<>();
    maps.register()
        .byRegion()
        .forEach((region, councils) ->
            items.add(
                Html.of(
                    "li",
                    Html.link(CouncilList.regionUrl(region), Html.text(region)),
                    Html.text(" "),
                    Html.of("b", String.valueOf(councils.size())))));
    return Html.concat(
        Html.element("ul").attribute("class", "regions").with(Html.concat(items)),
        Html.of("p", Html.link(CouncilList.PATH, Html.text("All councils from A to Z"))));
  }
}
