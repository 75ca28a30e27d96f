package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;
import scrutiny.web.section.GradeMark;

/**
 * Draws a map as SVG. Colours are attributes, since a picture that is opened by itself has no style
 * sheet; that of the site adapts them to a dark background.
 */
public final class MapPicture {
  /** The distance between the western edges of neighbouring tiles. */
  static final int PITCH = 40;

  private static final int TILE = 36;
  private static final int MARGIN = 4;

  private final GradeMap map;

  /** The start of the addresses that tiles link to. */
  private final String origin;

  /** Whether tiles have names; on pages they are links with the name as a title. */
  private final boolean named;

  private MapPicture(GradeMap map, String origin, boolean named) {
    this.map = map;
    this.origin = origin;
    this.named = named;
  }

  /** Returns the picture as a part of a page of this server. */
  static Html inPage(GradeMap map) {
    MapPicture picture = new MapPicture(map, "", false);
    return picture.frame(picture.width(), picture.height()).with(picture.head(), picture.tiles());
  }

  /**
   * Returns the picture as a file, with its title, legend, notes and source.
   *
   * @param notes what its readers must know about some grades
   * @param origin the start of this server's addresses
   */
  public static String file(GradeMap map, List<MapNote> notes, String origin, String source) {
    MapPicture picture = new MapPicture(map, origin, true);
    MapFrame frame = new MapFrame(map, notes, source, picture.width(), picture.height());
    Html svg =
        picture
            .frame(frame.width(), frame.height())
            .attribute("xmlns", "http://www.w3.org/2000/svg")
            .attribute("width", String.valueOf(frame.width()))
            .attribute("height", String.valueOf(frame.height()))
            .with(picture.head(), frame.html(picture.tiles()));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
  }

  private int width() {
    return extent(map.tiles().stream().mapToInt(tile -> tile.place().column()).max().orElse(0));
  }

  private int height() {
    return extent(map.tiles().stream().mapToInt(tile -> tile.place().row()).max().orElse(0));
  }

  private static int extent(int last) {
    return (last + 1) * PITCH + MARGIN;
  }

  private Html.Element frame(int width, int height) {
    return Html.element("svg")
        .attribute("class", "map")
        .attribute("viewBox", "0 0 " + width + " " + height)
        .attribute("font-family", "sans-serif")
        // Not an image: the content of images is hidden from screen readers, links included.
        .attribute("role", "group")
        .attribute("aria-labelledby", "map-title map-description");
  }

  /** Returns the title and description, and the pattern of tiles without a grade. */
  private Html head() {
    return Html.concat(
        Html.element("title").attribute("id", "map-title").with(map.selection().title()),
        Html.element("desc")
            .attribute("id", "map-description")
            .with(
                "One tile for each council in England, roughly in its place. The letter and the"
                    + " colour give the grade: "
                    + MapLegend.sentence(map)
                    + "."),
        Html.of("defs", noGrade()));
  }

  private static Html noGrade() {
    return Html.element("pattern")
        .attribute("id", "no-grade")
        .attribute("width", "6")
        .attribute("height", "6")
        .attribute("patternUnits", "userSpaceOnUse")
        .attribute("patternTransform", "rotate(45)")
        .with(
            Html.element("rect")
                .attribute("class", "ground")
                .attribute("width", "6")
                .attribute("height", "6")
                .attribute("fill", GradeMark.UNKNOWN.colour())
                .with(),
            Html.element("rect")
                .attribute("class", "hatch")
                .attribute("width", "1.5")
                .attribute("height", "6")
                .attribute("fill", "#c4c4c4")
                .with());
  }

  private Html tiles() {
    List<Html> tiles = new ArrayList<>();
    map.tiles().forEach(tile -> tiles.add(tile(tile)));
    return Html.concat(tiles);
  }

  private Html tile(GradeMap.MapTile tile) {
    int x = MARGIN + tile.place().column() * PITCH;
    int y = MARGIN + tile.place().row() * PITCH;
    return Html.element("a")
        .attribute("class", tile.mark().code())
        .attribute("href", origin + Council.url(tile.place().code()))
        .with(
            Html.of("title", tile.description()),
            square(x, y, tile.mark()),
            named
                ? Html.concat(letter(x, y - 4, tile.mark()), name(x, y, tile))
                : letter(x, y, tile.mark()));
  }

  private static Html name(int x, int y, GradeMap.MapTile tile) {
    return Html.element("text")
        .attribute("class", "name")
        .attribute("x", String.valueOf(x + TILE / 2))
        .attribute("y", String.valueOf(y + TILE - 4))
        .attribute("font-size", "8")
        .attribute("text-anchor", "middle")
        .attribute("fill", tile.mark().textColour())
        .with(tile.place().name());
  }

  /** Returns the square of a mark with its upper left corner at a point. */
  static Html square(int x, int y, GradeMark mark) {
    Html.Element square =
        Html.element("rect")
            .attribute("x", String.valueOf(x))
            .attribute("y", String.valueOf(y))
            .attribute("width", String.valueOf(TILE))
            .attribute("height", String.valueOf(TILE))
            .attribute("rx", "3")
            .attribute("fill", mark == GradeMark.UNKNOWN ? "url(#no-grade)" : mark.colour());
    if (mark.isGrade()) {
      return square.with();
    }
    Html.Element framed = square.attribute("stroke", "#767676");
    return mark == GradeMark.NO_COUNCIL
        ? framed.attribute("stroke-dasharray", "3 3").with()
        : framed.with();
  }

  /** Returns the letter of a mark in the square with its upper left corner at a point. */
  static Html letter(int x, int y, GradeMark mark) {
    if (mark.letter().isEmpty()) {
      return Html.EMPTY;
    }
    return Html.element("text")
        .attribute("x", String.valueOf(x + TILE / 2))
        .attribute("y", String.valueOf(y + 25))
        .attribute("font-size", "20")
        .attribute("font-weight", "bold")
        .attribute("text-anchor", "middle")
        .attribute("fill", mark.textColour())
        .with(mark.letter());
  }
}
