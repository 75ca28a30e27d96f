package scrutiny.web.chart;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.TextFit;
import scrutiny.web.picture.Tone;
import scrutiny.web.section.GradeMark;

/** Explains the grades that occur in a picture, in one line. */
final class GradeLegend {
  /** The height of the line. */
  static final double HEIGHT = 26;

  private static final double TEXT_SIZE = 13;
  private static final double GAP = 18;

  private GradeLegend() {}

  /** Adds the legend of the grades that occur, from a point on, and returns where it ends. */
  static double addTo(List<Mark> marks, Collection<GradeMark> used, double left, double top) {
    return addTo(marks, used, left, top, GradeTile::of);
  }

  /** Adds the legend of grades that are drawn with their textures, and returns where it ends. */
  static double addTextured(List<Mark> marks, Collection<GradeMark> used, double left, double top) {
    return addTo(marks, used, left, top, GradeTile::textured);
  }

  /** Draws the tile of a grade. */
  private interface Tile {
    List<Mark> of(GradeMark mark, double x, double y);
  }

  private static double addTo(
      List<Mark> marks, Collection<GradeMark> used, double left, double top, Tile tile) {
    double x = left;
    for (GradeMark mark : used.isEmpty() ? List.<GradeMark>of() : EnumSet.copyOf(used)) {
      marks.addAll(tile.of(mark, x, top));
      x += GradeTile.SIZE + 6;
      marks.add(new Mark.Words(new Point(x, top + 16), mark.title(), Font.of(TEXT_SIZE, Tone.INK)));
      x += TextFit.width(mark.title(), TEXT_SIZE) + GAP;
    }
    return x;
  }
}
