package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Site;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Paint;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.TextFit;
import scrutiny.web.picture.Tone;
import scrutiny.web.section.Wording;

/** The holders of posts along the years, in a lane for each council and post. */
final class PostsChart implements Chart {
  private static final double WIDTH = 1080;
  private static final double LABEL_WIDTH = 236;
  private static final double TOP = 52;
  private static final double ROW = 22;
  private static final double BAR = 12;
  private static final double PADDING = 3;
  private static final double LINE = 15;
  private static final double TEXT_SIZE = 13;
  private static final double NAME_GAP = 5;

  /** The width of a bar in the legend. */
  private static final double SIGN = 34;

  private static final Paint SEEN = Paint.plain(Tone.ACCENT);
  private static final Paint STATED = Paint.framed(Tone.PLAIN, Tone.FRAME);

  /** The number of lanes, those with most holders. */
  private static final int MAX_LANES = 80;

  @Override
  public String name() {
    return "posts-over-the-years";
  }

  @Override
  public String title() {
    return "People, posts and councils";
  }

  @Override
  public String description() {
    return "Who held which post at which council, and when. The dark part of a bar reaches from the"
        + " first to the last day on which documents show the person in the post; the pale part is"
        + " as documents state it. Between and beyond, nothing is known.";
  }

  @Override
  public String query() {
    return "holders-of-posts";
  }

  @Override
  public List<RowFilter> filters() {
    return List.of(new RowFilter("role", "role", RowFilter.Comparison.EQUAL));
  }

  @Override
  public Map<String, String> example() {
    return Map.of("role", "director-of-childrens-services");
  }

  /** A council and a post. */
  private record Lane(String council, String gss, String role) {}

  @Override
  public Picture draw(Map<String, String> values, List<QueryRow> rows, CodeLabels labels) {
    List<Tenure> all = rows.stream().map(Tenure::of).toList();
    List<Tenure> dated = all.stream().filter(tenure -> !tenure.dates().isEmpty()).toList();
    String title = title(values, labels);
    if (dated.isEmpty()) {
      return Picture.empty(title, "No document in the collection dates a time in such a post.");
    }
    Map<Lane, List<Tenure>> lanes = lanes(dated);
    boolean oneRole = dated.stream().map(Tenure::role).distinct().count() == 1;
    Set<String> movers = movers(dated);
    YearScale years =
        YearScale.around(
            dated.stream().flatMap(tenure -> tenure.dates().stream()).toList(), LABEL_WIDTH, WIDTH);
    Lanes drawn = new Lanes(WIDTH, TOP);
    lanes.forEach((lane, tenures) -> {
      List<String> role =
          oneRole
              ? List.of()
              : TextFit.lines(
                  labels.capitalised("role", lane.role()), TEXT_SIZE - 1, LABEL_WIDTH - 14);
      List<Mark> marks = new ArrayList<>();
      double top = drawn.bottom() + PADDING;
      double needed = addBars(tenures, years, movers, top, marks);
      marks.add(label(lane, role, top));
      drawn.add(2 * PADDING + Math.max(needed, ROW + role.size() * LINE), marks);
    });
    List<Mark> marks = new ArrayList<>(legend(!movers.isEmpty()));
    marks.addAll(drawn.marks(years));
    int number = lanes.values().stream().mapToInt(List::size).sum();
    String words = words(dated, movers.size(), all.size() - dated.size(), dated.size() - number);
    return new Picture(title, words, WIDTH, drawn.bottom() + 4, marks);
  }

  /** Returns the lanes with most holders, in the order of their councils. */
  private static Map<Lane, List<Tenure>> lanes(List<Tenure> dated) {
    Map<Lane, List<Tenure>> lanes = new LinkedHashMap<>();
    dated.forEach(tenure ->
        lanes
            .computeIfAbsent(
                new Lane(tenure.council(), tenure.gss(), tenure.role()), lane -> new ArrayList<>())
            .add(tenure));
    Set<Lane> drawn =
        lanes.entrySet().stream()
            .sorted(Comparator.comparingInt(lane -> -lane.getValue().size()))
            .limit(MAX_LANES)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    lanes.keySet().retainAll(drawn);
    return lanes;
  }

  private static String title(Map<String, String> values, CodeLabels labels) {
    return Optional.ofNullable(values.get("role"))
            .map(role -> labels.capitalised("role", role))
            .orElse("Posts and their holders")
        + Optional.ofNullable(values.get("authority"))
            .map(council -> ": " + council)
            .orElse(" at all councils")
        + Optional.ofNullable(values.get("person"))
            .map(person -> ", holders named " + person)
            .orElse("");
  }

  /** Returns the people who held posts at more than one council. */
  private static Set<String> movers(List<Tenure> tenures) {
    Map<String, Set<String>> councils = new HashMap<>();
    tenures.forEach(tenure ->
        tenure
            .holder()
            .ifPresent(person ->
                councils.computeIfAbsent(person, p -> new HashSet<>()).add(tenure.gss())));
    councils.values().removeIf(held -> held.size() < 2);
    return Set.copyOf(councils.keySet());
  }

  private static Mark label(Lane lane, List<String> lines, double top) {
    List<Mark> words = new ArrayList<>();
    words.add(
        new Mark.Words(
            new Point(6, top + 15),
            TextFit.shortened(lane.council(), TEXT_SIZE, LABEL_WIDTH - 14),
            Font.of(TEXT_SIZE, Tone.ACCENT).bolder()));
    words.addAll(
        Mark.Words.lines(
            new Point(6, top + 15 + LINE), lines, LINE, Font.of(TEXT_SIZE - 1, Tone.MUTED)));
    return new Mark.Link("/id/authority/" + lane.gss(), lane.council(), words);
  }

  /** Adds the bars of a lane, and returns the height that they need. */
  private static double addBars(
      List<Tenure> tenures, YearScale years, Set<String> movers, double top, List<Mark> marks) {
    List<Bar> bars = tenures.stream().map(tenure -> Bar.of(tenure, years)).toList();
    LaneRows rows =
        LaneRows.of(
            bars.stream().map(Bar::leftWithName).toList(),
            bars.stream().map(Bar::rightWithName).toList());
    for (int i = 0; i < bars.size(); i++) {
      marks.add(bars.get(i).mark(years, movers, top + rows.numbers().get(i) * ROW));
    }
    return rows.number() * ROW;
  }

  /** A time in a post from the left to the right, with the name of the holder beside it. */
  private record Bar(Tenure tenure, double left, double right) {
    static Bar of(Tenure tenure, YearScale years) {
      List<ChartDate> dates = tenure.dates();
      double left = Math.min(years.x(dates.getFirst()), WIDTH - BAR);
      return new Bar(tenure, left, Math.max(years.x(dates.getLast()), left + BAR));
    }

    private double nameWidth() {
      return TextFit.width(tenure.shownName(), TEXT_SIZE - 1) + 2 * NAME_GAP;
    }

    private boolean hasNameAtLeft() {
      return right + nameWidth() > WIDTH;
    }

    double leftWithName() {
      return hasNameAtLeft() ? left - nameWidth() : left;
    }

    double rightWithName() {
      return hasNameAtLeft() ? right + NAME_GAP : right + nameWidth();
    }

    Mark mark(YearScale years, Set<String> movers, double top) {
      double y = top + (ROW - BAR) / 2;
      List<Mark> marks = new ArrayList<>();
      marks.add(rounded(left, y, right - left, STATED));
      tenure
          .firstSeen()
          .ifPresent(first -> {
            double seen = Math.min(years.x(first), right - BAR);
            double last = years.x(tenure.lastSeen().orElse(first));
            marks.add(rounded(seen, y, Math.max(last - seen, BAR), SEEN));
          });
      marks.add(name(movers, top));
      String title = tenure.shownName() + ", " + tenure.council() + ": " + tenure.time();
      return tenure
          .holder()
          .flatMap(Site::url)
          .<Mark>map(address -> new Mark.Link(address, title, marks))
          .orElseGet(() -> new Mark.Group(title, marks));
    }

    private Mark name(Set<String> movers, double top) {
      boolean moved = tenure.holder().filter(movers::contains).isPresent();
      Font plain = Font.of(TEXT_SIZE - 1, tenure.name().isEmpty() ? Tone.MUTED : Tone.INK);
      Font font = moved ? plain.bolder() : plain;
      double y = top + ROW / 2 + 4;
      return hasNameAtLeft()
          ? new Mark.Words(
              new Point(left - NAME_GAP, y), tenure.shownName(), font.at(Font.Anchor.END))
          : new Mark.Words(new Point(right + NAME_GAP, y), tenure.shownName(), font);
    }
  }

  private static Mark rounded(double x, double y, double width, Paint paint) {
    return new Mark.Rectangle(new Point(x, y), width, BAR, BAR / 2, paint);
  }

  private static List<Mark> legend(boolean movers) {
    Legend legend =
        new Legend(0)
            .add(
                (x, y) -> List.of(rounded(x, y + 5, SIGN, SEEN)), SIGN, "Documents show the holder")
            .add(
                (x, y) -> List.of(rounded(x, y + 5, SIGN, STATED)),
                SIGN,
                "Documents state the dates");
    if (movers) {
      legend.addBold("Bold: also at another council here");
    }
    return legend.marks();
  }

  private static String words(List<Tenure> dated, int movers, int undated, int omitted) {
    long councils = dated.stream().map(Tenure::gss).distinct().count();
    return Wording.count(dated.size(), "time in a post", "times in posts")
        + " at "
        + Wording.count((int) councils, "council", "councils")
        + (movers == 0
            ? "."
            : "; "
                + Wording.count(movers, "person was", "people were")
                + " in post at more than one.")
        + notDrawn(omitted, "at councils with fewer holders")
        + notDrawn(undated, "without any date");
  }

  private static String notDrawn(int number, String which) {
    return number == 0
        ? ""
        : " " + number + " " + which + (number == 1 ? " is" : " are") + " not drawn.";
  }
}
