package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scrutiny.web.html.Html;

/** Explains the marks that occur on a map, and counts them. */
final class MapLegend {
  private MapLegend() {}

  /** Returns the legend as a list. */
  static Html html(GradeMap map) {
    List<Html> items = new ArrayList<>();
    map.counts()
        .forEach((mark, count) ->
            items.add(
                Html.of(
                    "li",
                    Html.element("span")
                        .attribute("class", "swatch " + mark.code())
                        .attribute("aria-hidden", "true")
                        .with(mark.letter()),
                    Html.text(" " + mark.title() + " "),
                    Html.of("b", String.valueOf(count)))));
    return Html.element("ul")
        .attribute("class", "map-legend")
        .attribute("aria-label", "Legend, with the number of councils")
        .with(Html.concat(items));
  }

  /** Returns the letters with their meaning and number, in words. */
  static String sentence(GradeMap map) {
    if (map.tiles().isEmpty()) {
      return "no council is known";
    }
    return map.counts().entrySet().stream()
        .map(count ->
            (count.getKey().isGrade() ? count.getKey().letter() + " " : "")
                + count.getKey().title().toLowerCase(Locale.UK)
                + " "
                + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
