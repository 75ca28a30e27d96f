package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Paint;
import scrutiny.web.picture.Tone;

/** Lanes below each other across the years of a picture, every other one on a stripe. */
final class Lanes {
  private final double width;
  private final double top;
  private final List<Mark> stripes = new ArrayList<>();
  private final List<Mark> content = new ArrayList<>();
  private double bottom;
  private boolean striped = true;

  /**
   * Creates an empty list of lanes.
   *
   * @param width the width of the stripes
   * @param top the upper edge of the first lane
   */
  Lanes(double width, double top) {
    this.width = width;
    this.top = top;
    this.bottom = top;
  }

  /** Returns the lower edge of the last lane. */
  double bottom() {
    return bottom;
  }

  /** Adds a lane that never has a stripe. */
  void addPlain(double height, List<Mark> marks) {
    content.addAll(marks);
    bottom += height;
  }

  /** Adds a lane with marks that lie below the lower edge of the one before. */
  void add(double height, List<Mark> marks) {
    if (striped) {
      stripes.add(Mark.Rectangle.of(0, bottom, width, height, Paint.plain(Tone.STRIPE)));
    }
    striped = !striped;
    addPlain(height, marks);
  }

  /** Returns the stripes, over them the lines between years, and over these the marks. */
  List<Mark> marks(YearScale years) {
    List<Mark> marks = new ArrayList<>(stripes);
    marks.addAll(years.marks(top, bottom));
    marks.addAll(content);
    return marks;
  }
}
