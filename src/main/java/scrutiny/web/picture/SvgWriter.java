package scrutiny.web.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import scrutiny.web.html.Html;

/**
 * Writes pictures as SVG. Every element has a class by which the style sheet gives it the colour of
 * the reader's scheme. In files it also has the colour of light pages as an attribute, for programs
 * that know no style sheets.
 */
public final class SvgWriter {
  private static final String FONT =
      "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif";

  /** The font of images that this program draws. */
  private static final String JAVA_FONT = "SansSerif";

  /** The start of addresses: empty on a page of this server. */
  private final String origin;

  /** Whether colours are attributes too, for programs that know no style sheets. */
  private final boolean coloured;

  private SvgWriter(String origin, boolean coloured) {
    this.origin = origin;
    this.coloured = coloured;
  }

  /** Returns a picture as a part of a page of this server, which has the style sheet. */
  public static Html inPage(Picture picture) {
    return sized(picture, FONT).with(new SvgWriter("", false).content(picture));
  }

  /**
   * Returns a picture as a file that needs no other.
   *
   * @param origin the start of this server's addresses
   */
  public static String file(Picture picture, String origin) {
    Html svg =
        sized(picture, FONT)
            .with(Html.of("style", Palette.css()), new SvgWriter(origin, true).content(picture));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
  }

  /** Returns a picture as a file without a style sheet, in the colours of light pages. */
  static String plainFile(Picture picture) {
    return sized(picture, JAVA_FONT).with(new SvgWriter("", true).content(picture)).toString();
  }

  private static Html.Element sized(Picture picture, String font) {
    return frame(picture, font)
        .attribute("width", number(picture.width()))
        .attribute("height", number(picture.height()));
  }

  private static Html.Element frame(Picture picture, String font) {
    return Html.element("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("class", "picture")
        .attribute("viewBox", "0 0 " + number(picture.width()) + " " + number(picture.height()))
        .attribute("font-family", font)
        // The content of images is hidden from screen readers, links included.
        .attribute("role", picture.hasLinks() ? "group" : "img")
        .attribute("aria-labelledby", "picture-title picture-description");
  }

  private Html content(Picture picture) {
    return Html.concat(
        Html.element("title").attribute("id", "picture-title").with(picture.title()),
        Html.element("desc").attribute("id", "picture-description").with(picture.description()),
        textures(picture),
        marks(picture.marks()));
  }

  private Html textures(Picture picture) {
    Set<Tone> used = EnumSet.noneOf(Tone.class);
    picture
        .all()
        .forEach(mark -> {
          switch (mark) {
            case Mark.Rectangle(_, _, _, _, Paint paint) when paint.hasTexture() ->
                used.add(paint.fill());
            case Mark.Path(_, _, Paint paint) when paint.hasTexture() -> used.add(paint.fill());
            default -> {}
          }
        });
    List<Html> patterns = new ArrayList<>();
    used.forEach(tone -> patterns.add(pattern(tone)));
    return patterns.isEmpty() ? Html.EMPTY : Html.of("defs", Html.concat(patterns));
  }

  /** Returns the pattern of a colour with its texture, by which one element paints both. */
  private Html pattern(Tone tone) {
    String size = String.valueOf(Texture.SIZE);
    return Html.element("pattern")
        .attribute("id", "texture-" + tone.code())
        .attribute("width", size)
        .attribute("height", size)
        .attribute("patternUnits", "userSpaceOnUse")
        .with(
            filled(Html.element("rect").attribute("width", size).attribute("height", size), tone)
                .with(),
            filled(
                    Html.element("path")
                        .attribute("d", tone.texture().outline())
                        .attribute("fill-opacity", "0.3"),
                    tone.text())
                .with());
  }

  private Html.Element filled(Html.Element element, Tone tone) {
    element.attribute("class", "f-" + tone.code());
    return coloured ? element.attribute("fill", tone.light()) : element;
  }

  private Html marks(List<Mark> marks) {
    List<Html> written = new ArrayList<>();
    marks.forEach(mark -> written.add(mark(mark)));
    return Html.concat(written);
  }

  private Html mark(Mark mark) {
    return switch (mark) {
      case Mark.Rectangle rectangle -> rectangle(rectangle);
      case Mark.Line line -> line(line);
      case Mark.Path path -> path(path);
      case Mark.Words words -> words(words);
      case Mark.Group group -> Html.of("g", Html.of("title", group.title()), marks(group.marks()));
      case Mark.Link link ->
          Html.element("a")
              .attribute("href", origin + link.address())
              .with(Html.of("title", link.title()), marks(link.marks()));
    };
  }

  private Html rectangle(Mark.Rectangle mark) {
    return painted(shape(mark), mark.paint()).with();
  }

  private static Html.Element shape(Mark.Rectangle mark) {
    Html.Element element =
        Html.element("rect")
            .attribute("x", number(mark.at().x()))
            .attribute("y", number(mark.at().y()))
            .attribute("width", number(mark.width()))
            .attribute("height", number(mark.height()));
    return mark.corner() > 0 ? element.attribute("rx", number(mark.corner())) : element;
  }

  private Html.Element painted(Html.Element element, Paint paint) {
    String fill = paint.hasTexture() ? "" : " f-" + paint.fill().code();
    String edge = paint.outline().map(tone -> " s-" + tone.code()).orElse("");
    element.attribute("class", "edge" + fill + edge);
    if (paint.hasTexture()) {
      element.attribute("fill", "url(#texture-" + paint.fill().code() + ")");
    } else if (coloured) {
      element.attribute("fill", paint.fill().light());
    }
    if (coloured) {
      paint.outline().ifPresent(tone -> element.attribute("stroke", tone.light()));
    }
    return paint.opacity() < 1
        ? element.attribute("fill-opacity", number(paint.opacity()))
        : element;
  }

  private Html line(Mark.Line mark) {
    Html.Element element =
        Html.element("line")
            .attribute("x1", number(mark.from().x()))
            .attribute("y1", number(mark.from().y()))
            .attribute("x2", number(mark.to().x()))
            .attribute("y2", number(mark.to().y()))
            .attribute("class", "s-" + mark.tone().code())
            .attribute("stroke-width", number(mark.width()));
    if (coloured) {
      element.attribute("stroke", mark.tone().light());
    }
    return element.with();
  }

  private Html path(Mark.Path mark) {
    StringBuilder path = new StringBuilder("M").append(point(mark.start()));
    for (Mark.Step step : mark.steps()) {
      switch (step) {
        case Mark.Step.Straight(Point to) -> path.append("L").append(point(to));
        case Mark.Step.Curved(Point first, Point second, Point to) ->
            path.append("C")
                .append(point(first))
                .append(" ")
                .append(point(second))
                .append(" ")
                .append(point(to));
      }
    }
    String data = path.append("Z").toString();
    return painted(Html.element("path").attribute("d", data), mark.paint()).with();
  }

  private Html words(Mark.Words mark) {
    Font font = mark.font();
    Html.Element element =
        Html.element("text")
            .attribute("x", number(mark.at().x()))
            .attribute("y", number(mark.at().y()))
            .attribute("font-size", number(font.size()))
            .attribute("class", "f-" + font.tone().code());
    if (coloured) {
      element.attribute("fill", font.tone().light());
    }
    if (font.bold()) {
      element.attribute("font-weight", "bold");
    }
    if (font.anchor() != Font.Anchor.START) {
      element.attribute("text-anchor", font.anchor().code());
    }
    return element.with(mark.text());
  }

  private static String point(Point point) {
    return number(point.x()) + " " + number(point.y());
  }

  /** Returns a number with at most two decimals. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
