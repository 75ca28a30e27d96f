package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Paint;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.Tone;
import scrutiny.web.section.GradeMark;

/**
 * Draws the shares of grades in a region as a bar for each year, the best grade at the bottom.
 *
 * @param years the years from the left to the right
 * @param left the left edge of the bars
 * @param top the upper edge of the title
 * @param height the height of the bars
 * @param lettered whether every bar has the letters of its grades, or only the last one
 */
record SharePanel(YearScale years, double left, double top, double height, boolean lettered) {
  private static final double TITLE = 24;
  private static final double NUMBERS = 15;
  private static final double AXIS = 20;
  private static final double TEXT_SIZE = 11;
  private static final double BAR = 0.8;

  /** Returns the height of a panel with its title and its years. */
  static double withTitle(double height) {
    return TITLE + NUMBERS + height + AXIS;
  }

  /** Returns the panel. */
  List<Mark> marks(GradeShares shares) {
    double base = top + TITLE + NUMBERS + height;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Words(new Point(left, top + 13), shares.region(), Font.of(14, Tone.INK).bolder()));
    for (int quarter = 0; quarter <= 4; quarter += 2) {
      double y = base - height * quarter / 4;
      marks.add(new Mark.Line(new Point(left, y), new Point(years.right(), y), Tone.RULE, 1));
      marks.add(
          new Mark.Words(
              new Point(left - 6, y + 4),
              quarter * 25 + "%",
              Font.of(TEXT_SIZE, Tone.MUTED).at(Font.Anchor.END)));
    }
    for (int year = years.first(); year <= years.last(); year++) {
      if ((years.last() - year) % years.labelStep() == 0) {
        marks.add(years.text(year, base + 15, String.valueOf(year), Tone.MUTED));
      }
    }
    shares
        .councils()
        .years()
        .forEach(year -> marks.add(bar(shares, year, base, years.pitch() * BAR)));
    return marks;
  }

  private Mark bar(GradeShares shares, int year, double base, double width) {
    int total = shares.councils().total(year);
    double x = years.x(year + 0.5) - width / 2;
    double y = base;
    List<Mark> segments = new ArrayList<>();
    for (Map.Entry<GradeMark, Integer> grade : shares.councils().of(year).entrySet()) {
      double part = height * grade.getValue() / total;
      y -= part;
      GradeMark mark = grade.getKey();
      segments.add(Mark.Rectangle.of(x, y, width, part, Paint.textured(mark.tone())));
      boolean hasLetter = lettered || year == shares.councils().years().last();
      if (hasLetter && GradeTile.hasSpace(width, part)) {
        segments.addAll(GradeTile.letter(mark, x + width / 2, y + part / 2));
      }
    }
    segments.add(years.text(year, base - height - 5, String.valueOf(total), Tone.INK));
    return new Mark.Group(shares.words(year), segments);
  }
}
