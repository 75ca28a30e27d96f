package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Paint;
import scrutiny.web.picture.Point;
import scrutiny.web.section.GradeMark;

/** Draws grades as tiles with a letter. */
final class GradeTile {
  /** The width and height of a tile. */
  static final double SIZE = 22;

  private static final double LETTER_SIZE = 14;
  private static final double SMALL_LETTER = 11;
  private static final double CORNER = 3;

  private GradeTile() {}

  /** Returns a tile of the usual size with its upper left corner at a point. */
  static List<Mark> of(GradeMark mark, double x, double y) {
    return of(mark, x, y, SIZE, SIZE);
  }

  /** Returns a tile with its upper left corner at a point, and its letter if it has space. */
  static List<Mark> of(GradeMark mark, double x, double y, double width, double height) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rectangle(new Point(x, y), width, height, CORNER, Paint.plain(mark.tone())));
    if (hasSpace(width, height)) {
      marks.add(
          new Mark.Words(
              new Point(x + width / 2, y + height / 2 + LETTER_SIZE * 0.36),
              mark.letter(),
              Font.of(LETTER_SIZE, mark.tone().text()).bolder().at(Font.Anchor.MIDDLE)));
    }
    return marks;
  }

  /** Returns whether a letter does not reach beyond an area. */
  static boolean hasSpace(double width, double height) {
    return Math.min(width, height) >= LETTER_SIZE;
  }

  /** Returns a tile with its texture. */
  static List<Mark> textured(GradeMark mark, double x, double y) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rectangle(new Point(x, y), SIZE, SIZE, CORNER, Paint.textured(mark.tone())));
    marks.addAll(letter(mark, x + SIZE / 2, y + SIZE / 2));
    return marks;
  }

  /** Returns a letter on a plain ground, so that it can be read on a texture, around a point. */
  static List<Mark> letter(GradeMark mark, double x, double y) {
    return List.of(
        new Mark.Rectangle(new Point(x - 6, y - 6.5), 12, 13, 2, Paint.plain(mark.tone())),
        new Mark.Words(
            new Point(x, y + 4),
            mark.letter(),
            Font.of(SMALL_LETTER, mark.tone().text()).bolder().at(Font.Anchor.MIDDLE)));
  }
}
