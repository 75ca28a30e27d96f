package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import scrutiny.query.QueryRow;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Paint;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.TextFit;
import scrutiny.web.picture.Tone;
import scrutiny.web.section.GradeMark;
import scrutiny.web.section.Wording;

/** The grades of a council: a row for each area, a column for each inspection that gave grades. */
final class MatrixChart implements Chart {
  private static final double LABEL_WIDTH = 310;
  private static final double MIN_COLUMN = 78;
  private static final double MAX_COLUMN = 130;
  private static final double WIDTH = 1080;
  private static final double ROW = 34;
  private static final double GAP = 10;
  private static final double TEXT_SIZE = 13;
  private static final double LINE = 15;
  private static final double LEGEND_GAP = 14;

  @Override
  public String name() {
    return "grades-of-a-council";
  }

  @Override
  public String title() {
    return "Grades of a council by area";
  }

  @Override
  public String description() {
    return "Every grade of a council: a row for each area that was judged, a column for each"
        + " inspection, under its kind. Frameworks judge different areas: a blank cell is an area"
        + " that the inspection gave no grade for.";
  }

  @Override
  public String query() {
    return "history-of-an-authority";
  }

  @Override
  public Picture draw(Map<String, String> values, List<QueryRow> rows, CodeLabels labels) {
    String title = values.getOrDefault("authority", "") + ": grades by area and inspection";
    List<Visit> graded = Visit.read(rows).stream().filter(MatrixChart::hasGrades).toList();
    if (graded.isEmpty()) {
      return Picture.empty(title, "No inspection of this council in the collection gives a grade.");
    }
    List<String> areas = areas(graded);
    double column =
        Math.clamp((WIDTH - LABEL_WIDTH) / graded.size() - GAP / 2, MIN_COLUMN, MAX_COLUMN);
    List<Mark> marks = new ArrayList<>();
    double top = headings(graded, column, labels, marks);
    Set<GradeMark> used = EnumSet.noneOf(GradeMark.class);
    for (int row = 0; row < areas.size(); row++) {
      double y = top + row * ROW;
      marks.addAll(label(labels.capitalised("area", areas.get(row)), y));
      double x = LABEL_WIDTH;
      for (int i = 0; i < graded.size(); i++) {
        x += startsGroup(graded, i) && i > 0 ? GAP : 0;
        Visit visit = graded.get(i);
        String area = areas.get(row);
        double left = x;
        visit
            .mark(area)
            .ifPresent(mark -> {
              used.add(mark);
              marks.add(
                  new Mark.Group(
                      labels.capitalised("area", area) + ": " + mark.title() + ", " + visit.label(),
                      GradeTile.of(mark, left + 2, y + 2, column - 4, ROW - 4)));
            });
        x += column;
      }
    }
    double width = LABEL_WIDTH + graded.size() * column + groups(graded) * GAP;
    marks.addAll(0, stripes(areas.size(), top, width));
    double legend = top + areas.size() * ROW + LEGEND_GAP;
    Legend grades = new Legend(legend).addGrades(used);
    marks.addAll(grades.marks());
    return new Picture(
        title,
        words(graded, areas, labels),
        Math.max(width, grades.right()),
        legend + Legend.HEIGHT,
        marks);
  }

  private static List<Mark> label(String area, double top) {
    List<String> lines = TextFit.lines(area, TEXT_SIZE, LABEL_WIDTH - 12);
    double y = top + ROW / 2 + 5 - (lines.size() - 1) / 2.0 * LINE;
    return Mark.Words.lines(new Point(6, y), lines, LINE, Font.of(TEXT_SIZE, Tone.INK));
  }

  private static boolean hasGrades(Visit visit) {
    return visit.grades().keySet().stream().anyMatch(area -> visit.mark(area).isPresent());
  }

  /** Returns the areas with a grade, overall effectiveness first, then those judged first. */
  private static List<String> areas(List<Visit> graded) {
    Set<String> areas = new LinkedHashSet<>();
    if (graded.stream().anyMatch(visit -> visit.overall().isPresent())) {
      areas.add(Visit.OVERALL);
    }
    graded.forEach(visit ->
        visit.grades().keySet().stream()
            .filter(area -> visit.mark(area).isPresent())
            .sorted()
            .forEach(areas::add));
    return List.copyOf(areas);
  }

  private static boolean startsGroup(List<Visit> graded, int index) {
    return index == 0 || !graded.get(index).kind().equals(graded.get(index - 1).kind());
  }

  private static int groups(List<Visit> graded) {
    int groups = 0;
    for (int i = 1; i < graded.size(); i++) {
      groups += startsGroup(graded, i) ? 1 : 0;
    }
    return groups;
  }

  /** Adds the kinds and the dates above the columns, and returns where the rows begin. */
  private static double headings(
      List<Visit> graded, double column, CodeLabels labels, List<Mark> marks) {
    List<Mark> kinds = new ArrayList<>();
    int lines = 1;
    double x = LABEL_WIDTH;
    int from = 0;
    for (int i = 1; i <= graded.size(); i++) {
      if (i < graded.size() && !startsGroup(graded, i)) {
        continue;
      }
      double width = (i - from) * column;
      String kind = labels.capitalised("kind", graded.get(from).kind());
      List<String> words = TextFit.lines(kind, TEXT_SIZE - 1, width - 4);
      lines = Math.max(lines, words.size());
      List<String> shortened =
          words.stream().map(line -> TextFit.shortened(line, TEXT_SIZE - 1, width)).toList();
      kinds.addAll(
          Mark.Words.lines(
              new Point(x + 2, 13), shortened, LINE, Font.of(TEXT_SIZE - 1, Tone.MUTED)));
      x += width + GAP;
      from = i;
    }
    marks.addAll(kinds);
    double rule = lines * LINE + 6;
    x = LABEL_WIDTH;
    for (int i = 0; i < graded.size(); i++) {
      x += startsGroup(graded, i) && i > 0 ? GAP : 0;
      Visit visit = graded.get(i);
      marks.add(
          new Mark.Line(new Point(x + 2, rule), new Point(x + column - 2, rule), Tone.MUTED, 2));
      marks.add(
          new Mark.Link(
              visit.address(),
              visit.label(),
              List.of(
                  new Mark.Words(
                      new Point(x + column / 2, rule + 20),
                      visit.monthAndYear(),
                      Font.of(TEXT_SIZE, Tone.ACCENT).bolder().at(Font.Anchor.MIDDLE)))));
      x += column;
    }
    return rule + 30;
  }

  private static List<Mark> stripes(int rows, double top, double width) {
    List<Mark> stripes = new ArrayList<>();
    for (int row = 0; row < rows; row += 2) {
      stripes.add(Mark.Rectangle.of(0, top + row * ROW, width, ROW, Paint.plain(Tone.STRIPE)));
    }
    return stripes;
  }

  private static String words(List<Visit> graded, List<String> areas, CodeLabels labels) {
    return Wording.count(graded.size(), "inspection", "inspections")
        + " with grades in "
        + Wording.count(areas.size(), "area", "areas")
        + areas.stream()
            .map(area ->
                labels.capitalised("area", area)
                    + " "
                    + graded.stream()
                        .filter(visit -> visit.mark(area).isPresent())
                        .map(visit ->
                            visit.mark(area).orElseThrow().title().toLowerCase(Locale.UK)
                                + " ("
                                + visit.monthAndYear()
                                + ")")
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; ", ": ", "."));
  }
}
