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

  /** The number of lanes, those with most holders; the table has all. */
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
    return "posts-over-the-years";
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
    List<Mark> stripes = new ArrayList<>();
    List<Mark> content = new ArrayList<>();
    double y = TOP;
    boolean striped = true;
    for (Map.Entry<Lane, List<Tenure>> lane : lanes.entrySet()) {
      List<String> lines = new ArrayList<>();
      if (!oneRole) {
        String role = labels.capitalised("role", lane.getKey().role());
        lines.addAll(TextFit.lines(role, TEXT_SIZE - 1, LABEL_WIDTH - 14));
      }
      double needed = bars(lane.getValue(), years, movers, y + PADDING, content);
      double height = 2 * PADDING + Math.max(needed, ROW + lines.size() * LINE);
      content.add(label(lane.getKey(), lines, y + PADDING));
      if (striped) {
        stripes.add(Mark.Rectangle.of(0, y, WIDTH, height, Paint.plain(Tone.STRIPE)));
      }
      striped = !striped;
      y += height;
    }
    List<Mark> marks = new ArrayList<>(legend(!movers.isEmpty()));
    marks.addAll(stripes);
    marks.addAll(years.marks(TOP, y));
    marks.addAll(content);
    int drawn = lanes.values().stream().mapToInt(List::size).sum();
    String words = words(dated, movers.size(), all.size() - dated.size(), dated.size() - drawn);
    return new Picture(title, words, WIDTH, y + 4, marks);
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
    for (int i = 0; i < lines.size(); i++) {
      words.add(
          new Mark.Words(
              new Point(6, top + 15 + (i + 1) * LINE),
              lines.get(i),
              Font.of(TEXT_SIZE - 1, Tone.MUTED)));
    }
    return new Mark.Link("/id/authority/" + lane.gss(), lane.council(), words);
  }

  /** Adds the bars of a lane, and returns the height that they need. */
  private static double bars(
      List<Tenure> tenures, YearScale years, Set<String> movers, double top, List<Mark> marks) {
    List<Double> lefts = new ArrayList<>();
    List<Double> rights = new ArrayList<>();
    for (Tenure tenure : tenures) {
      double name = TextFit.width(tenure.shownName(), TEXT_SIZE - 1) + 2 * NAME_GAP;
      double from = left(tenure, years);
      double to = Math.max(right(tenure, years), from + BAR);
      boolean atLeft = to + name > WIDTH;
      lefts.add(atLeft ? from - name : from);
      rights.add(atLeft ? to + NAME_GAP : to + name);
    }
    LaneRows rows = LaneRows.of(lefts, rights);
    for (int i = 0; i < tenures.size(); i++) {
      marks.add(bar(tenures.get(i), years, movers, top + rows.numbers().get(i) * ROW));
    }
    return rows.number() * ROW;
  }

  private static double left(Tenure tenure, YearScale years) {
    return Math.min(years.x(tenure.dates().getFirst()), WIDTH - BAR);
  }

  private static double right(Tenure tenure, YearScale years) {
    return years.x(tenure.dates().getLast());
  }

  private static Mark bar(Tenure tenure, YearScale years, Set<String> movers, double top) {
    double y = top + (ROW - BAR) / 2;
    double from = left(tenure, years);
    double to = Math.max(right(tenure, years), from + BAR);
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Rectangle(
            new Point(from, y), to - from, BAR, BAR / 2, Paint.framed(Tone.PLAIN, Tone.FRAME)));
    if (tenure.firstSeen().isPresent()) {
      double seen = Math.min(years.x(tenure.firstSeen().get()), to - BAR);
      double last = Math.max(years.x(tenure.lastSeen().orElseThrow()), seen + BAR);
      marks.add(
          new Mark.Rectangle(
              new Point(seen, y), last - seen, BAR, BAR / 2, Paint.plain(Tone.ACCENT)));
    }
    boolean moved = tenure.holder().filter(movers::contains).isPresent();
    Font font = Font.of(TEXT_SIZE - 1, tenure.name().isEmpty() ? Tone.MUTED : Tone.INK);
    double name = TextFit.width(tenure.shownName(), TEXT_SIZE - 1) + 2 * NAME_GAP;
    boolean atLeft = to + name > WIDTH;
    marks.add(
        new Mark.Words(
            new Point(atLeft ? from - NAME_GAP : to + NAME_GAP, top + ROW / 2 + 4),
            tenure.shownName(),
            (moved ? font.bolder() : font).at(atLeft ? Font.Anchor.END : Font.Anchor.START)));
    String title = tenure.shownName() + ", " + tenure.council() + ": " + tenure.time();
    return tenure
        .holder()
        .flatMap(Site::url)
        .<Mark>map(address -> new Mark.Link(address, title, marks))
        .orElseGet(() -> new Mark.Group(title, marks));
  }

  private static List<Mark> legend(boolean movers) {
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    marks.add(new Mark.Rectangle(new Point(x, 4), 34, BAR, BAR / 2, Paint.plain(Tone.ACCENT)));
    x = text("Documents show the holder", x + 40, marks, false);
    marks.add(
        new Mark.Rectangle(
            new Point(x, 4), 34, BAR, BAR / 2, Paint.framed(Tone.PLAIN, Tone.FRAME)));
    x = text("Documents state the dates", x + 40, marks, false);
    if (movers) {
      text("Bold: also at another council here", x, marks, true);
    }
    return marks;
  }

  private static double text(String words, double x, List<Mark> marks, boolean bold) {
    Font font = Font.of(TEXT_SIZE, Tone.INK);
    marks.add(new Mark.Words(new Point(x, 15), words, bold ? font.bolder() : font));
    return x + TextFit.width(words, TEXT_SIZE) + 18;
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
        + onlyInTable(omitted, "at councils with fewer holders")
        + onlyInTable(undated, "without any date");
  }

  private static String onlyInTable(int number, String which) {
    return number == 0 ? "" : " " + number + " " + which + " are only in the table.";
  }
}
