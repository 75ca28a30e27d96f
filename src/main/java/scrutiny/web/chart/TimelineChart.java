package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The inspections and visits of a council along the years, in a lane for each kind. */
final class TimelineChart implements Chart {
  private static final double WIDTH = 1080;
  private static final double LANES_LEFT = 236;
  private static final double TOP = 26;
  private static final double LINE = 15;
  private static final double PADDING = 5;
  private static final double TEXT_SIZE = 13;
  private static final double DOT = 12;
  private static final double LEGEND_GAP = 12;
  private static final double OVERALL_HEIGHT = 2 * PADDING + GradeTile.SIZE;

  @Override
  public String name() {
    return "timeline-of-a-council";
  }

  @Override
  public String title() {
    return "Timeline of a council";
  }

  @Override
  public String description() {
    return "Every inspection and visit of a council along the years, in a lane for each kind, below"
        + " the overall grade that was the latest at the time.";
  }

  @Override
  public String query() {
    return "history-of-an-authority";
  }

  @Override
  public Picture draw(Map<String, String> values, List<QueryRow> rows, CodeLabels labels) {
    String title = values.getOrDefault("authority", "") + ": inspections and visits";
    List<Dated> visits = dated(rows);
    if (visits.isEmpty()) {
      return Picture.empty(
          title,
          "No document in the collection reports or mentions a dated inspection of this council.");
    }
    YearScale years =
        YearScale.around(visits.stream().map(Dated::start).toList(), LANES_LEFT, WIDTH - 4);
    List<Graded> graded = graded(visits);
    Lanes lanes = new Lanes(WIDTH, TOP);
    if (!graded.isEmpty()) {
      lanes.addPlain(OVERALL_HEIGHT, overall(graded, years, lanes.bottom()));
    }
    byKind(visits).forEach((kind, ofKind) -> addLane(lanes, name(kind, labels), ofKind, years));
    Legend legend = new Legend(lanes.bottom() + LEGEND_GAP);
    legend.addGrades(graded.stream().map(Graded::grade).toList());
    if (graded.size() < visits.size()) {
      legend.add((x, y) -> List.of(dot(x, y)), GradeTile.SIZE, "No overall grade");
    }
    List<Mark> marks = lanes.marks(years);
    marks.addAll(legend.marks());
    double height = lanes.bottom() + LEGEND_GAP + Legend.HEIGHT;
    int undated = Visit.read(rows).size() - visits.size();
    return new Picture(title, words(visits, graded, undated), WIDTH, height, marks);
  }

  /** A visit with a date. */
  private record Dated(Visit visit, ChartDate start) {}

  /** A visit with a date and an overall grade. */
  private record Graded(Visit visit, ChartDate start, GradeMark grade) {}

  private static List<Dated> dated(List<QueryRow> rows) {
    return Visit.read(rows).stream()
        .flatMap(visit -> visit.date().map(start -> new Dated(visit, start)).stream())
        .sorted(Comparator.comparing(Dated::start))
        .toList();
  }

  private static List<Graded> graded(List<Dated> visits) {
    return visits.stream()
        .flatMap(dated ->
            dated
                .visit()
                .overall()
                .map(grade -> new Graded(dated.visit(), dated.start(), grade))
                .stream())
        .toList();
  }

  private static Map<String, List<Dated>> byKind(List<Dated> visits) {
    Map<String, List<Dated>> lanes = new LinkedHashMap<>();
    visits.forEach(
        dated -> lanes.computeIfAbsent(dated.visit().kind(), kind -> new ArrayList<>()).add(dated));
    return lanes;
  }

  private static String name(String kind, CodeLabels labels) {
    return kind.isEmpty() ? "Kind not known" : labels.capitalised("kind", kind);
  }

  /** Returns the band of overall grades, each until the next. */
  private static List<Mark> overall(List<Graded> graded, YearScale years, double top) {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Words(
            new Point(0, top + OVERALL_HEIGHT / 2 + 5),
            "Latest overall grade",
            Font.of(TEXT_SIZE, Tone.INK).bolder()));
    for (int i = 0; i < graded.size(); i++) {
      Graded each = graded.get(i);
      double from = years.x(each.start());
      double to = i + 1 < graded.size() ? years.x(graded.get(i + 1).start()) : years.right();
      double width = Math.max(to - from - 2, 4);
      marks.add(
          new Mark.Link(
              each.visit().address(),
              each.grade().title() + " from the inspection of " + each.visit().dates(),
              GradeTile.of(each.grade(), from, top + PADDING, width, GradeTile.SIZE)));
    }
    return marks;
  }

  /** Adds the visits of a kind, those that would overlap below each other. */
  private static void addLane(Lanes lanes, String name, List<Dated> visits, YearScale years) {
    double top = lanes.bottom();
    List<String> lines = TextFit.lines(name, TEXT_SIZE, LANES_LEFT - 16);
    List<Double> lefts = visits.stream().map(visit -> left(visit.start(), years)).toList();
    LaneRows rows = LaneRows.of(lefts, GradeTile.SIZE);
    double needed = rows.number() * (GradeTile.SIZE + 2);
    double height = 2 * PADDING + Math.max(needed, lines.size() * LINE + 4);
    Point label = new Point(6, top + PADDING + 15);
    List<Mark> marks =
        new ArrayList<>(Mark.Words.lines(label, lines, LINE, Font.of(TEXT_SIZE, Tone.INK)));
    for (int i = 0; i < visits.size(); i++) {
      double y = top + (height - needed) / 2 + rows.numbers().get(i) * (GradeTile.SIZE + 2) + 1;
      marks.add(item(visits.get(i).visit(), lefts.get(i), y));
    }
    lanes.add(height, marks);
  }

  private static double left(ChartDate start, YearScale years) {
    return Math.clamp(years.x(start) - GradeTile.SIZE / 2, years.left(), WIDTH);
  }

  private static Mark item(Visit visit, double x, double y) {
    List<Mark> shape =
        visit.overall().map(grade -> GradeTile.of(grade, x, y)).orElseGet(() -> List.of(dot(x, y)));
    String grade = visit.overall().map(mark -> ": " + mark.title()).orElse("");
    return new Mark.Link(visit.address(), visit.label() + grade, shape);
  }

  /** Returns what stands for a visit without an overall grade, in the middle of a tile. */
  private static Mark dot(double x, double y) {
    double inset = (GradeTile.SIZE - DOT) / 2;
    return new Mark.Rectangle(
        new Point(x + inset, y + inset), DOT, DOT, DOT / 2, Paint.framed(Tone.PLAIN, Tone.FRAME));
  }

  /**
   * Returns the picture in words.
   *
   * @param undated how many visits have no date, so that the picture cannot show them
   */
  private static String words(List<Dated> visits, List<Graded> graded, int undated) {
    String period =
        Wording.count(visits.size(), "inspection or visit", "inspections and visits")
            + " from "
            + visits.getFirst().start().words()
            + (visits.size() > 1 ? " to " + visits.getLast().start().words() : "")
            + "."
            + (undated == 0
                ? ""
                : " "
                    + Wording.count(undated, "more has", "more have")
                    + " no date and cannot be shown.");
    return graded.isEmpty()
        ? period + " None of them gave an overall grade."
        : period
            + graded.stream()
                .map(each -> each.grade().title() + " (" + each.start().words() + ")")
                .collect(Collectors.joining(", ", " Overall grades: ", "."));
  }
}
