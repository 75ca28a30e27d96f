package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;

/** Renders the form by which readers choose another map. */
final class MapForm {
  private MapForm() {}

  /**
   * Returns the form.
   *
   * @param path the page that shows the chosen map
   */
  static Html html(String path, MapChoices choices, MapSelection selected) {
    List<Html> areas = new ArrayList<>();
    for (MapSelection.Area area : choices.areas()) {
      areas.add(option(area.code(), area.title(), area.equals(selected.area())));
    }
    List<Html> years = new ArrayList<>();
    years.add(option("", "Latest", selected.year().isEmpty()));
    for (Integer year : choices.years()) {
      boolean isSelected = selected.year().filter(year::equals).isPresent();
      years.add(option(year.toString(), "End of " + year, isSelected));
    }
    return Html.element("form")
        .attribute("class", "map-form")
        .attribute("action", path)
        .attribute("method", "get")
        .with(
            field("map-area", "Area of judgement", select("map-area", MapSelection.AREA, areas)),
            field("map-year", "Date", select("map-year", MapSelection.YEAR, years)),
            Html.element("button").attribute("type", "submit").with("Show"));
  }

  private static Html field(String id, String label, Html select) {
    return Html.element("p")
        .attribute("class", "field")
        .with(Html.element("label").attribute("for", id).with(label), select);
  }

  private static Html select(String id, String name, List<Html> options) {
    return Html.element("select")
        .attribute("id", id)
        .attribute("name", name)
        .with(Html.concat(options));
  }

  private static Html option(String value, String title, boolean selected) {
    return Html.element("option").attribute("value", value).flag("selected", selected).with(title);
  }
}
