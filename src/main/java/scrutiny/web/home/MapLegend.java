package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scrutiny.web.html.Html;
import scrutiny.web.section.GradeMark;

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
                    Html.of("b", count + undated(map, mark)))));
    return Html.element("ul")
        .attribute("class", "map-legend")
        .attribute("aria-label", "Legend, with the number of councils")
        .with(Html.concat(items));
  }

  /** Returns how many of the grades have no date, which the map counts like the others. */
  private static String undated(GradeMap map, GradeMark mark) {
    long undated = map.undated(mark);
    return undated == 0 ? "" : " (" + undated + " undated)";
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
                + count.getValue()
                + undated(map, count.getKey()))
        .collect(Collectors.joining(", "));
  }
}
