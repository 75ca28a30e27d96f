package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

/**
 * The grades before at the left, the grades after at the right, and bands from one to the other.
 */
final class FlowChart implements Chart {
  private static final double WIDTH = 640;
  private static final double TOP = 34;
  private static final double HEIGHT = 440;
  private static final double GAP = 16;
  private static final double NODE = 26;
  private static final double LEFT = 136;
  private static final double RIGHT = WIDTH - LEFT - NODE;
  private static final double TEXT_SIZE = 15;
  private static final double LINE = 18;
  private static final double MIN_NUMBER = 12;

  @Override
  public String name() {
    return "flow-of-grades";
  }

  @Override
  public String title() {
    return "From one inspection to the next";
  }

  @Override
  public String description() {
    return "Every dated inspection with a grade before it: the grade before at the left, the grade"
        + " after at the right. The height of a band is the number of inspections.";
  }

  @Override
  public String query() {
    return "flow-of-grades";
  }

  @Override
  public boolean fitsPhones() {
    return true;
  }

  /** Inspections that gave a grade after another. */
  private record Flow(GradeMark before, GradeMark after, int number) {}

  @Override
  public Picture draw(Map<String, String> values, List<QueryRow> rows, CodeLabels labels) {
    String title =
        labels.capitalised("area", values.getOrDefault("area", ""))
            + ": from one inspection to the next";
    List<Flow> flows = new ArrayList<>();
    Map<String, Integer> changes = new TreeMap<>();
    for (QueryRow row : rows) {
      Optional<GradeMark> before = GradeMark.ofGrade(row.text("previousGrade"));
      Optional<GradeMark> after = GradeMark.ofGrade(row.text("grade"));
      Optional<Integer> number = row.number("inspections");
      if (before.isPresent() && after.isPresent() && number.isPresent()) {
        flows.add(new Flow(before.get(), after.get(), number.get()));
        changes.merge(labels.of("change", row.text("change")), number.get(), Integer::sum);
      }
    }
    if (flows.isEmpty()) {
      return Picture.empty(title, "No inspection in these years followed another with a grade.");
    }
    flows.sort((a, b) ->
        a.before() == b.before()
            ? a.after().compareTo(b.after())
            : a.before().compareTo(b.before()));
    return new Picture(title, words(flows, changes), WIDTH, TOP + HEIGHT + 8, marks(flows));
  }

  private static List<Mark> marks(List<Flow> flows) {
    Map<GradeMark, Integer> before = totals(flows, true);
    Map<GradeMark, Integer> after = totals(flows, false);
    int total = before.values().stream().mapToInt(number -> number).sum();
    Set<GradeMark> all = EnumSet.copyOf(before.keySet());
    all.addAll(after.keySet());
    double unit = (HEIGHT - GAP * (all.size() - 1)) / total;
    Map<GradeMark, Double> leaving = tops(before, unit);
    Map<GradeMark, Double> arriving = tops(after, unit);
    List<Mark> bands = new ArrayList<>();
    List<Mark> nodes = new ArrayList<>();
    nodes.addAll(nodes(before, leaving, unit, LEFT, Font.Anchor.END));
    nodes.addAll(nodes(after, arriving, unit, RIGHT, Font.Anchor.START));
    for (Flow flow : flows) {
      double height = flow.number() * unit;
      double from = leaving.merge(flow.before(), height, Double::sum) - height;
      double to = arriving.merge(flow.after(), height, Double::sum) - height;
      bands.add(band(flow, from, to, height));
    }
    List<Mark> marks = new ArrayList<>();
    marks.add(heading("Grade before", LEFT + NODE, Font.Anchor.END));
    marks.add(heading("Grade after", RIGHT, Font.Anchor.START));
    marks.addAll(bands);
    marks.addAll(nodes);
    return marks;
  }

  private static Mark heading(String words, double x, Font.Anchor anchor) {
    return new Mark.Words(
        new Point(x, 16), words, Font.of(TEXT_SIZE, Tone.MUTED).bolder().at(anchor));
  }

  private static Map<GradeMark, Integer> totals(List<Flow> flows, boolean before) {
    Map<GradeMark, Integer> totals = new EnumMap<>(GradeMark.class);
    flows.forEach(
        flow -> totals.merge(before ? flow.before() : flow.after(), flow.number(), Integer::sum));
    return totals;
  }

  private static Map<GradeMark, Double> tops(Map<GradeMark, Integer> totals, double unit) {
    Map<GradeMark, Double> tops = new EnumMap<>(GradeMark.class);
    double y = TOP;
    for (Map.Entry<GradeMark, Integer> total : totals.entrySet()) {
      tops.put(total.getKey(), y);
      y += total.getValue() * unit + GAP;
    }
    return tops;
  }

  private static List<Mark> nodes(
      Map<GradeMark, Integer> totals,
      Map<GradeMark, Double> tops,
      double unit,
      double x,
      Font.Anchor side) {
    List<Mark> nodes = new ArrayList<>();
    totals.forEach((grade, number) -> {
      double y = tops.getOrDefault(grade, TOP);
      double height = number * unit;
      boolean isLeft = side == Font.Anchor.END;
      nodes.addAll(GradeTile.of(grade, x, y, NODE, height));
      List<String> lines = TextFit.lines(grade.title() + " " + number, TEXT_SIZE, LEFT - 12);
      double first = y + height / 2 + 5 - LINE * (lines.size() - 1) / 2;
      nodes.addAll(
          Mark.Words.lines(
              new Point(isLeft ? x - 10 : x + NODE + 10, first),
              lines,
              LINE,
              Font.of(TEXT_SIZE, Tone.INK).at(side)));
    });
    return nodes;
  }

  private static Mark band(Flow flow, double from, double to, double height) {
    double left = LEFT + NODE;
    double middle = (left + RIGHT) / 2;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Path(
            new Point(left, from),
            List.of(
                new Mark.Step.Curved(
                    new Point(middle, from), new Point(middle, to), new Point(RIGHT, to)),
                new Mark.Step.Straight(new Point(RIGHT, to + height)),
                new Mark.Step.Curved(
                    new Point(middle, to + height),
                    new Point(middle, from + height),
                    new Point(left, from + height))),
            Paint.plain(flow.before().tone()).translucent(0.45)));
    if (height >= MIN_NUMBER) {
      marks.add(number(flow, left + 8, from + height / 2, Font.Anchor.START));
      marks.add(number(flow, RIGHT - 8, to + height / 2, Font.Anchor.END));
    }
    return new Mark.Group(sentence(flow), marks);
  }

  private static Mark number(Flow flow, double x, double y, Font.Anchor anchor) {
    return new Mark.Words(
        new Point(x, y + 4.5), String.valueOf(flow.number()), Font.of(13, Tone.INK).at(anchor));
  }

  private static String sentence(Flow flow) {
    return flow.before().title()
        + (flow.before() == flow.after()
            ? ", unchanged"
            : " to " + flow.after().title().toLowerCase(Locale.UK))
        + ": "
        + Wording.count(flow.number(), "inspection", "inspections");
  }

  private static String words(List<Flow> flows, Map<String, Integer> changes) {
    int total = flows.stream().mapToInt(Flow::number).sum();
    return Wording.count(total, "inspection", "inspections")
        + " that followed another: "
        + changes.entrySet().stream()
            .map(change -> change.getKey() + " " + change.getValue())
            .collect(Collectors.joining(", "))
        + ". "
        + flows.stream().map(FlowChart::sentence).collect(Collectors.joining("; "))
        + ".";
  }
}
