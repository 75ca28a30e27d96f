package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.TextFit;
import scrutiny.web.picture.Tone;
import scrutiny.web.section.GradeMark;

/** Explains the signs of a picture, in one line. */
final class Legend {
  /** The height of the line. */
  static final double HEIGHT = 26;

  private static final double TEXT_SIZE = 13;
  private static final double BASELINE = 16;
  private static final double SPACE = 6;
  private static final double GAP = 18;

  private final double top;
  private final List<Mark> marks = new ArrayList<>();
  private double right;

  /** Creates an empty legend at the left of a picture. */
  Legend(double top) {
    this.top = top;
  }

  /** Draws a sign with its upper left corner at a point. */
  interface Sign {
    List<Mark> at(double x, double y);
  }

  /** Adds a sign and what it means. */
  Legend add(Sign sign, double width, String words) {
    marks.addAll(sign.at(right, top));
    right += width + SPACE;
    return add(words, Font.of(TEXT_SIZE, Tone.INK));
  }

  /** Adds words that are signs themselves by being bold. */
  Legend addBold(String words) {
    return add(words, Font.of(TEXT_SIZE, Tone.INK).bolder());
  }

  private Legend add(String words, Font font) {
    marks.add(new Mark.Words(new Point(right, top + BASELINE), words, font));
    right += TextFit.width(words, TEXT_SIZE) + GAP;
    return this;
  }

  /** Adds the grades that occur, the best first. */
  Legend addGrades(Collection<GradeMark> used) {
    return addGrades(used, GradeTile::of);
  }

  /** Adds the grades that occur, with their textures. */
  Legend addTextured(Collection<GradeMark> used) {
    return addGrades(used, GradeTile::textured);
  }

  /** Draws the tile of a grade. */
  private interface Tile {
    List<Mark> of(GradeMark grade, double x, double y);
  }

  private Legend addGrades(Collection<GradeMark> used, Tile tile) {
    // A set of an enum cannot be copied from an empty collection.
    Collection<GradeMark> sorted = used.isEmpty() ? List.of() : EnumSet.copyOf(used);
    sorted.forEach(grade -> add((x, y) -> tile.of(grade, x, y), GradeTile.SIZE, grade.title()));
    return this;
  }

  /** Returns where it ends. */
  double right() {
    return right;
  }

  /** Returns its marks. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }
}
