package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import scrutiny.query.QueryRow;
import scrutiny.web.picture.Font;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Paint;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Point;
import scrutiny.web.picture.TextFit;
import scrutiny.web.picture.Tone;

/** The themes of findings over the years: how many were positive, mixed or negative. */
final class ThemesChart implements Chart {
  private static final double WIDTH = 1080;
  private static final double LABEL_WIDTH = 270;
  private static final double TOTAL_WIDTH = 50;
  private static final double TOP = 60;
  private static final double ROW = 26;
  private static final double BAR = 18;
  private static final double TEXT_SIZE = 13;

  /** The number of themes, those with most findings; the table has all. */
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

  /** The findings on a theme by year and polarity. */
  private record Theme(String code, TreeMap<Integer, Map<Polarity, Integer>> years) {
    int total() {
      return years.keySet().stream().mapToInt(this::total).sum();
    }

    Map<Polarity, Integer> of(int year) {
      return years.getOrDefault(year, Map.of());
    }

    int total(int year) {
      return of(year).values().stream().mapToInt(n -> n).sum();
    }

    /** Returns the share of findings with a polarity, in per cent. */
    int share(Polarity polarity) {
      int number = years.values().stream().mapToInt(year -> year.getOrDefault(polarity, 0)).sum();
      return (int) Math.round(100.0 * number / total());
    }
  }

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
    int first = themes.stream().mapToInt(theme -> theme.years().firstKey()).min().orElseThrow();
    int last = themes.stream().mapToInt(theme -> theme.years().lastKey()).max().orElseThrow();
    int most =
        themes.stream()
            .flatMapToInt(theme -> theme.years().keySet().stream().mapToInt(theme::total))
            .max()
            .orElseThrow();
    YearScale years = new YearScale(first, last, LABEL_WIDTH + TOTAL_WIDTH, WIDTH);
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
    Map<String, Theme> byCode = new HashMap<>();
    for (QueryRow row : rows) {
      Optional<Polarity> polarity = Polarity.of(row.text("polarity"));
      Optional<Integer> year = row.number("year");
      Optional<Integer> findings = row.number("findings");
      if (polarity.isPresent() && year.isPresent() && findings.isPresent()) {
        byCode
            .computeIfAbsent(row.text("theme"), code -> new Theme(code, new TreeMap<>()))
            .years()
            .computeIfAbsent(year.get(), y -> new EnumMap<>(Polarity.class))
            .merge(polarity.get(), findings.get(), Integer::sum);
      }
    }
    return byCode.values().stream()
        .sorted(Comparator.comparingInt((Theme theme) -> -theme.total()).thenComparing(Theme::code))
        .limit(MAX_THEMES)
        .toList();
  }

  private static List<Mark> legend(CodeLabels labels) {
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    for (Polarity polarity : Polarity.values()) {
      marks.add(Mark.Rectangle.of(x, 2, 30, 16, Paint.textured(polarity.tone)));
      String word = labels.capitalised("polarity", polarity.code());
      marks.add(new Mark.Words(new Point(x + 36, 15), word, Font.of(TEXT_SIZE, Tone.INK)));
      x += 36 + TextFit.width(word, TEXT_SIZE) + 18;
    }
    return marks;
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
            String.valueOf(theme.total()),
            Font.of(TEXT_SIZE, Tone.MUTED).at(Font.Anchor.END)));
    theme.years().keySet().forEach(year -> marks.add(bar(theme, name, year, top, years, most)));
    return marks;
  }

  /** Returns the bar of a year, whose height is at least that of a line. */
  private static Mark bar(
      Theme theme, String name, int year, double top, YearScale years, int most) {
    int total = theme.total(year);
    double height = Math.max(4, BAR * Math.sqrt((double) total / most));
    double left = years.x((double) year) + 3;
    double width = years.x(year + 1.0) - 3 - left;
    double x = left;
    List<Mark> segments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Map.Entry<Polarity, Integer> part : theme.of(year).entrySet()) {
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
        "The themes with most findings: " + listed(themes, Theme::total, " findings", labels));
    sentences.add(
        "The largest shares of positive ones: "
            + listed(
                byShare(themes, Polarity.POSITIVE),
                theme -> theme.share(Polarity.POSITIVE),
                "%",
                labels));
    sentences.add(
        "The largest shares of negative ones: "
            + listed(
                byShare(themes, Polarity.NEGATIVE),
                theme -> theme.share(Polarity.NEGATIVE),
                "%",
                labels));
    return String.join(". ", sentences) + ".";
  }

  private static List<Theme> byShare(List<Theme> themes, Polarity polarity) {
    return themes.stream()
        .sorted(Comparator.comparingInt(theme -> -theme.share(polarity)))
        .toList();
  }

  private static String listed(
      List<Theme> themes, ToIntFunction<Theme> number, String unit, CodeLabels labels) {
    return themes.stream()
        .limit(MAX_NAMED)
        .map(theme ->
            labels.of("theme", theme.code()) + " (" + number.applyAsInt(theme) + unit + ")")
        .collect(Collectors.joining(", "));
  }
}
