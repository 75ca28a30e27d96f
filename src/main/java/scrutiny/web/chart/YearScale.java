package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.TextFit;
import scrutiny.web.picture.Tone;

/**
 * Years from the left to the right of a picture.
 *
 * @param first the year that begins at the left
 * @param last the year that ends at the right
 */
record YearScale(int first, int last, double left, double right) {
  private static final double TEXT_SIZE = 11.5;

  /** The space between the labels of two years. */
  private static final double GAP = 8;

  /** Returns the scale on which dates lie. */
  static YearScale around(List<ChartDate> dates, double left, double right) {
    return new YearScale(
        (int) Collections.min(dates).year(), (int) Collections.max(dates).year(), left, right);
  }

  /** Returns the distance of a date from the left edge of the picture. */
  double x(ChartDate date) {
    return x(date.year());
  }

  /** Returns the distance of a moment from the left edge of the picture. */
  double x(double year) {
    return left + (year - first) / (last + 1 - first) * (right - left);
  }

  /** Returns the width of a year. */
  double pitch() {
    return (right - left) / (last + 1 - first);
  }

  /** Returns the number of years from one that has space for its label to the next. */
  int labelStep() {
    return (int) Math.ceil((TextFit.width("2000", TEXT_SIZE) + GAP) / pitch());
  }

  /** Returns a text in the middle of a year, in the size of labels. */
  Mark text(int year, double y, String words, Tone tone) {
    return new Mark.Words(
        new Point(x(year + 0.5), y), words, Font.of(TEXT_SIZE, tone).at(Font.Anchor.MIDDLE));
  }

  /** Returns the lines between years and their labels, as many as there is space for. */
  List<Mark> marks(double top, double bottom) {
    int step = labelStep();
    List<Mark> marks = new ArrayList<>();
    for (int number = first; number <= last + 1; number++) {
      double x = x((double) number);
      marks.add(new Mark.Line(new Point(x, top), new Point(x, bottom), Tone.RULE, 1));
      if (number <= last && (number - first) % step == 0) {
        marks.add(text(number, top - 6, String.valueOf(number), Tone.MUTED));
      }
    }
    return marks;
  }
}
