package scrutiny.web.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
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
  private static final double TEXT_SIZE = 12;

  /** The space between the labels of two years. */
  private static final double GAP = 8;

  /** Returns the scale on which dates lie. */
  static YearScale around(List<String> dates, double left, double right) {
    double[] years = dates.stream().mapToDouble(YearScale::decimal).toArray();
    return new YearScale(
        (int) DoubleStream.of(years).min().orElseThrow(),
        (int) DoubleStream.of(years).max().orElseThrow(),
        left,
        right);
  }

  /** Returns a date as a number: a month or a year counts as its middle. */
  static double decimal(String iso) {
    return switch (iso.length()) {
      case 10 -> {
        LocalDate day = LocalDate.parse(iso);
        yield day.getYear() + (day.getDayOfYear() - 0.5) / day.lengthOfYear();
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(iso);
        yield month.getYear() + (month.getMonthValue() - 0.5) / 12;
      }
      default -> Integer.parseInt(iso) + 0.5;
    };
  }

  /** Returns whether a text is a date of a known year. */
  static boolean isDate(String iso) {
    return iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
  }

  /** Returns the distance of a date from the left edge of the picture. */
  double x(String iso) {
    return x(decimal(iso));
  }

  /** Returns the distance of a moment from the left edge of the picture. */
  double x(double year) {
    return left + (year - first) / (last + 1 - first) * (right - left);
  }

  /** Returns the lines between years and their labels, as many as there is space for. */
  List<Mark> marks(double top, double bottom) {
    double year = (right - left) / (last + 1 - first);
    int step = (int) Math.ceil((TextFit.width("2000", TEXT_SIZE) + GAP) / year);
    List<Mark> marks = new ArrayList<>();
    for (int number = first; number <= last + 1; number++) {
      double x = x(number);
      marks.add(new Mark.Line(new Point(x, top), new Point(x, bottom), Tone.RULE, 1, false));
      if (number <= last && (number - first) % step == 0) {
        marks.add(
            new Mark.Words(
                new Point(x + year / 2, top - 6),
                String.valueOf(number),
                Font.of(TEXT_SIZE, Tone.MUTED).at(Font.Anchor.MIDDLE)));
      }
    }
    return marks;
  }
}
