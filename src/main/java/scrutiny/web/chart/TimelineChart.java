package scrutiny.web.chart;

import java.util.ArrayList;
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
import scrutiny.web.section.DateText;
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
    List<Visit> visits = Visit.read(rows).stream().filter(Visit::isDated).toList();
    if (visits.isEmpty()) {
      return Picture.empty(
          title,
          "No document in the collection reports or mentions a dated inspection of this council.");
    }
    YearScale years =
        YearScale.around(visits.stream().map(Visit::start).toList(), LANES_LEFT, WIDTH - 4);
    List<Mark> lanes = new ArrayList<>();
    double y = TOP;
    List<Visit> graded = visits.stream().filter(visit -> visit.overall().isPresent()).toList();
    if (!graded.isEmpty()) {
      y = overall(graded, years, y, lanes);
    }
    boolean striped = true;
    for (Map.Entry<String, List<Visit>> lane : byKind(visits).entrySet()) {
      y = lane(lane.getKey(), lane.getValue(), years, y, striped, labels, lanes);
      striped = !striped;
    }
    List<Mark> marks = new ArrayList<>();
    lanes.stream().filter(TimelineChart::isStripe).forEach(marks::add);
    marks.addAll(years.marks(TOP, y));
    lanes.stream().filter(mark -> !isStripe(mark)).forEach(marks::add);
    List<GradeMark> used = graded.stream().map(visit -> visit.overall().orElseThrow()).toList();
    double legend = y + LEGEND_GAP;
    double x = GradeLegend.addTo(marks, used, 0, legend);
    if (graded.size() < visits.size()) {
      marks.add(dot(x, legend));
      marks.add(
          new Mark.Words(
              new Point(x + GradeTile.SIZE + 2, legend + 16),
              "No overall grade",
              Font.of(TEXT_SIZE, Tone.INK)));
    }
    return new Picture(title, words(visits, graded), WIDTH, legend + GradeLegend.HEIGHT, marks);
  }

  private static boolean isStripe(Mark mark) {
    return mark instanceof Mark.Rectangle;
  }

  private static Map<String, List<Visit>> byKind(List<Visit> visits) {
    Map<String, List<Visit>> lanes = new LinkedHashMap<>();
    visits.forEach(
        visit -> lanes.computeIfAbsent(visit.kind(), kind -> new ArrayList<>()).add(visit));
    return lanes;
  }

  /** Adds the band of overall grades, each until the next, and returns where it ends. */
  private static double overall(List<Visit> graded, YearScale years, double top, List<Mark> marks) {
    double height = 2 * PADDING + GradeTile.SIZE;
    marks.add(
        new Mark.Words(
            new Point(0, top + height / 2 + 5),
            "Latest overall grade",
            Font.of(TEXT_SIZE, Tone.INK).bolder()));
    for (int i = 0; i < graded.size(); i++) {
      Visit visit = graded.get(i);
      double from = years.x(visit.start());
      double to = i + 1 < graded.size() ? years.x(graded.get(i + 1).start()) : years.right();
      GradeMark grade = visit.overall().orElseThrow();
      marks.add(
          new Mark.Link(
              visit.address(),
              grade.title() + " from the inspection of " + visit.dates(),
              GradeTile.of(
                  grade, from, top + PADDING, Math.max(to - from - 2, 4), GradeTile.SIZE)));
    }
    return top + height;
  }

  /** Adds the visits of a kind, those that would overlap below each other. */
  private static double lane(
      String kind,
      List<Visit> visits,
      YearScale years,
      double top,
      boolean striped,
      CodeLabels labels,
      List<Mark> marks) {
    String name = kind.isEmpty() ? "Kind not known" : labels.capitalised("kind", kind);
    List<String> lines = TextFit.lines(name, TEXT_SIZE, LANES_LEFT - 16);
    List<Double> lefts = visits.stream().map(visit -> left(visit, years)).toList();
    LaneRows rows = LaneRows.of(lefts, GradeTile.SIZE);
    double needed = rows.number() * (GradeTile.SIZE + 2);
    double height = 2 * PADDING + Math.max(needed, lines.size() * LINE + 4);
    List<Mark> items = new ArrayList<>();
    for (int i = 0; i < visits.size(); i++) {
      double y = top + (height - needed) / 2 + rows.numbers().get(i) * (GradeTile.SIZE + 2) + 1;
      items.add(item(visits.get(i), lefts.get(i), y));
    }
    if (striped) {
      marks.add(Mark.Rectangle.of(0, top, WIDTH, height, Paint.plain(Tone.STRIPE)));
    }
    for (int i = 0; i < lines.size(); i++) {
      marks.add(
          new Mark.Words(
              new Point(6, top + PADDING + 15 + i * LINE),
              lines.get(i),
              Font.of(TEXT_SIZE, Tone.INK)));
    }
    marks.addAll(items);
    return top + height;
  }

  private static double left(Visit visit, YearScale years) {
    return Math.clamp(years.x(visit.start()) - GradeTile.SIZE / 2, years.left(), WIDTH);
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

  private static String words(List<Visit> visits, List<Visit> graded) {
    String period =
        Wording.count(visits.size(), "inspection or visit", "inspections and visits")
            + " from "
            + DateText.of(visits.getFirst().start())
            + (visits.size() > 1 ? " to " + DateText.of(visits.getLast().start()) : "")
            + ".";
    return graded.isEmpty()
        ? period + " None of them gave an overall grade."
        : period
            + graded.stream()
                .map(visit ->
                    visit.overall().orElseThrow().title() + " (" + DateText.of(visit.start()) + ")")
                .collect(Collectors.joining(", ", " Overall grades: ", "."));
  }
}
