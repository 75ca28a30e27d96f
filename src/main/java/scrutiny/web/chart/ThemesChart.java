package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutiny.query.QueryRow;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Paint;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.TextFit;
import scrutiny.web.picture.Tone;
import scrutiny.web.section.Wording;

/** The themes of findings over the years: how many were positive, mixed or negative. */
final class ThemesChart implements Chart {
  private static final double WIDTH = 1080;
  private static final double LABEL_WIDTH = 270;
  private static final double TOTAL_WIDTH = 50;
  private static final double TOP = 60;
  private static final double ROW = 26;
  private static final double BAR = 18;
  private static final double TEXT_SIZE = 13;

  /** The number of themes, those with most findings. */
  private static final int MAX_THEMES = 20;

  /** The number of themes that the description names. */
  private static final int MAX_NAMED = 4;

  @Override
  public String name() {
    return "themes-over-the-years";
  }

  @Override
  public String title() {
    return "Themes of findings over the years";
  }

  @Override
  public String description() {
    return "For each theme and year a bar of the findings: positive at the left, then mixed, then"
        + " negative. The thicker the bar, the more findings. The "
        + MAX_THEMES
        + " themes with most findings are drawn, unless one is chosen.";
  }

  @Override
  public String query() {
    return "themes-by-year";
  }

  @Override
  public List<RowFilter> filters() {
    List<RowFilter> filters = new ArrayList<>(RowFilter.ofYears());
    filters.add(new RowFilter("theme", "theme", RowFilter.Comparison.EQUAL));
    return filters;
  }

  /** What findings say. */
  private enum Polarity {
    POSITIVE(Tone.POSITIVE),
    MIXED(Tone.MIXED),
    NEGATIVE(Tone.NEGATIVE);

    private final Tone tone;

    Polarity(Tone tone) {
      this.tone = tone;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Polarity> of(String code) {
      for (Polarity polarity : values()) {
        if (polarity.code().equals(code)) {
          return Optional.of(polarity);
        }
      }
      return Optional.empty();
    }
  }

  /** The findings on a theme. */
  private record Theme(String code, YearCounts<Polarity> findings) {}

  @Override
  public Picture draw(Map<String, String> values, List<QueryRow> rows, CodeLabels labels) {
    String title =
        Optional.ofNullable(values.get("theme"))
                .map(theme -> labels.capitalised("theme", theme))
                .orElse("Themes of findings")
            + Optional.ofNullable(values.get("authority"))
                .map(council -> " in " + council)
                .orElse("")
            + " over the years";
    List<Theme> themes = themes(rows);
    if (themes.isEmpty()) {
      return Picture.empty(title, "No report in the collection has such findings.");
    }
    SortedSet<Integer> used =
        themes.stream()
            .flatMap(theme -> theme.findings().years().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    int most =
        themes.stream()
            .map(Theme::findings)
            .flatMapToInt(findings -> findings.years().stream().mapToInt(findings::total))
            .max()
            .orElseThrow();
    YearScale years = new YearScale(used.first(), used.last(), LABEL_WIDTH + TOTAL_WIDTH, WIDTH);
    List<Mark> marks = new ArrayList<>(legend(labels));
    marks.add(
        new Mark.Words(
            new Point(LABEL_WIDTH + TOTAL_WIDTH - 12, TOP - 6),
            "All",
            Font.of(TEXT_SIZE - 1, Tone.MUTED).at(Font.Anchor.END)));
    double bottom = TOP + themes.size() * ROW;
    for (int i = 0; i < themes.size(); i += 2) {
      marks.add(Mark.Rectangle.of(0, TOP + i * ROW, WIDTH, ROW, Paint.plain(Tone.STRIPE)));
    }
    marks.addAll(years.marks(TOP, bottom));
    for (int i = 0; i < themes.size(); i++) {
      marks.addAll(row(themes.get(i), TOP + i * ROW, years, most, labels));
    }
    return new Picture(title, words(themes, labels), WIDTH, bottom + 4, marks);
  }

  private static List<Theme> themes(List<QueryRow> rows) {
    Map<String, List<YearCounts.Count<Polarity>>> byCode = new HashMap<>();
    for (QueryRow row : rows) {
      Optional<Polarity> polarity = Polarity.of(row.text("polarity"));
      Optional<Integer> year = row.number("year");
      Optional<Integer> findings = row.number("findings");
      if (polarity.isPresent() && year.isPresent() && findings.isPresent()) {
        byCode
            .computeIfAbsent(row.text("theme"), code -> new ArrayList<>())
            .add(new YearCounts.Count<>(year.get(), polarity.get(), findings.get()));
      }
    }
    return byCode.entrySet().stream()
        .map(each -> new Theme(each.getKey(), YearCounts.of(Polarity.class, each.getValue())))
        .sorted(
            Comparator.comparingInt((Theme theme) -> -theme.findings().total())
                .thenComparing(Theme::code))
        .limit(MAX_THEMES)
        .toList();
  }

  private static List<Mark> legend(CodeLabels labels) {
    Legend legend = new Legend(0);
    for (Polarity polarity : Polarity.values()) {
      legend.add(
          (x, y) -> List.of(Mark.Rectangle.of(x, y + 3, 30, 16, Paint.textured(polarity.tone))),
          30,
          labels.capitalised("polarity", polarity.code()));
    }
    return legend.marks();
  }

  private static List<Mark> row(
      Theme theme, double top, YearScale years, int most, CodeLabels labels) {
    String name = labels.capitalised("theme", theme.code());
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Words(
            new Point(6, top + ROW / 2 + 5),
            TextFit.shortened(name, TEXT_SIZE, LABEL_WIDTH - 12),
            Font.of(TEXT_SIZE, Tone.INK)));
    marks.add(
        new Mark.Words(
            new Point(LABEL_WIDTH + TOTAL_WIDTH - 12, top + ROW / 2 + 5),
            String.valueOf(theme.findings().total()),
            Font.of(TEXT_SIZE, Tone.MUTED).at(Font.Anchor.END)));
    theme
        .findings()
        .years()
        .forEach(year -> marks.add(bar(theme.findings(), name, year, top, years, most)));
    return marks;
  }

  /** Returns the bar of a year, whose height is at least that of a line. */
  private static Mark bar(
      YearCounts<Polarity> findings, String name, int year, double top, YearScale years, int most) {
    int total = findings.total(year);
    double height = Math.max(4, BAR * Math.sqrt((double) total / most));
    double left = years.x((double) year) + 3;
    double width = years.x(year + 1.0) - 3 - left;
    double x = left;
    List<Mark> segments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Map.Entry<Polarity, Integer> part : findings.of(year).entrySet()) {
      double share = width * part.getValue() / total;
      segments.add(
          Mark.Rectangle.of(
              x, top + (ROW - height) / 2, share, height, Paint.textured(part.getKey().tone)));
      x += share;
      words.add(part.getKey().code() + " " + part.getValue());
    }
    return new Mark.Group(name + ", " + year + ": " + String.join(", ", words), segments);
  }

  private static String words(List<Theme> themes, CodeLabels labels) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The themes with most findings: "
            + listed(
                themes,
                theme -> Wording.count(theme.findings().total(), "finding", "findings"),
                labels));
    addShares(themes, Polarity.POSITIVE, labels, sentences);
    addShares(themes, Polarity.NEGATIVE, labels, sentences);
    return String.join(". ", sentences) + ".";
  }

  /** Adds the themes with the largest shares of a polarity, unless none has findings with it. */
  private static void addShares(
      List<Theme> themes, Polarity polarity, CodeLabels labels, List<String> sentences) {
    List<Theme> largest =
        themes.stream()
            .filter(theme -> theme.findings().share(polarity) > 0)
            .sorted(Comparator.comparingLong(theme -> -theme.findings().share(polarity)))
            .toList();
    if (!largest.isEmpty()) {
      sentences.add(
          "The largest shares of "
              + polarity.code()
              + " ones: "
              + listed(largest, theme -> theme.findings().share(polarity) + "%", labels));
    }
  }

  private static String listed(
      List<Theme> themes, Function<Theme, String> number, CodeLabels labels) {
    return themes.stream()
        .limit(MAX_NAMED)
        .map(theme -> labels.of("theme", theme.code()) + " (" + number.apply(theme) + ")")
        .collect(Collectors.joining(", "));
  }
}
