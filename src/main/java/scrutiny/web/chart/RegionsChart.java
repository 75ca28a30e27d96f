package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.query.QueryRow;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;
import scrutiny.web.section.GradeMark;

/** The shares of councils with each grade over the years, in England and in each region. */
final class RegionsChart implements Chart {
  private static final double WIDTH = 1080;
  private static final double AXIS = 40;
  private static final double GAP = 28;

  /** The space for half of the last year. */
  private static final double MARGIN = 10;

  private static final double ENGLAND_HEIGHT = 210;
  private static final double REGION_HEIGHT = 110;
  private static final int COLUMNS = 3;

  @Override
  public String name() {
    return "grades-over-the-years";
  }

  @Override
  public String title() {
    return "Grades over the years, by region";
  }

  @Override
  public String description() {
    return "The share of councils with each grade at the end of each year, in England and in each"
        + " region. The number above a bar is that of councils with a known grade: the fewer, the"
        + " less a share says.";
  }

  @Override
  public String query() {
    return "grades-of-councils-by-year";
  }

  @Override
  public List<RowFilter> filters() {
    return RowFilter.ofYears();
  }

  @Override
  public Picture draw(Map<String, String> values, List<QueryRow> rows, CodeLabels labels) {
    String title =
        labels.capitalised("area", values.getOrDefault("area", "")) + ": grades over the years";
    SortedMap<String, List<YearCounts.Count<GradeMark>>> counts = counts(rows);
    List<YearCounts.Count<GradeMark>> all = counts.values().stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return Picture.empty(title, "No council has a known grade in this area in these years.");
    }
    GradeShares england = shares("England", all);
    List<GradeShares> regions =
        counts.entrySet().stream().map(each -> shares(each.getKey(), each.getValue())).toList();
    int first = england.councils().years().first();
    int last = england.councils().years().last();
    List<Mark> marks = new ArrayList<>();
    marks.addAll(
        new Legend(0).addTextured(all.stream().map(YearCounts.Count::value).toList()).marks());
    double top = Legend.HEIGHT + GAP / 2;
    marks.addAll(
        new SharePanel(
                new YearScale(first, last, AXIS, WIDTH - MARGIN), AXIS, top, ENGLAND_HEIGHT, true)
            .marks(england));
    top += SharePanel.withTitle(ENGLAND_HEIGHT) + GAP;
    double width = (WIDTH - MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
    int number = 0;
    for (GradeShares region : regions) {
      double left = number % COLUMNS * (width + GAP) + AXIS;
      int line = number / COLUMNS;
      double y = top + line * (SharePanel.withTitle(REGION_HEIGHT) + GAP);
      YearScale years = new YearScale(first, last, left, left - AXIS + width);
      marks.addAll(new SharePanel(years, left, y, REGION_HEIGHT, false).marks(region));
      number++;
    }
    int lines = (number + COLUMNS - 1) / COLUMNS;
    double height = top + lines * (SharePanel.withTitle(REGION_HEIGHT) + GAP) - GAP;
    return new Picture(title, words(england, regions), WIDTH, height, marks);
  }

  private static SortedMap<String, List<YearCounts.Count<GradeMark>>> counts(List<QueryRow> rows) {
    SortedMap<String, List<YearCounts.Count<GradeMark>>> counts = new TreeMap<>();
    for (QueryRow row : rows) {
      Optional<GradeMark> grade = GradeMark.ofGrade(row.text("grade"));
      Optional<Integer> year = row.number("year");
      Optional<Integer> councils = row.number("councils");
      if (grade.isPresent() && year.isPresent() && councils.isPresent()) {
        counts
            .computeIfAbsent(row.text("region"), region -> new ArrayList<>())
            .add(new YearCounts.Count<>(year.get(), grade.get(), councils.get()));
      }
    }
    return counts;
  }

  private static GradeShares shares(String region, List<YearCounts.Count<GradeMark>> counts) {
    return new GradeShares(region, YearCounts.of(GradeMark.class, counts));
  }

  private static String words(GradeShares england, List<GradeShares> regions) {
    int last = england.councils().years().last();
    String years =
        Stream.of(england.councils().years().first(), last)
            .distinct()
            .map(year -> england.words(year) + ". ")
            .collect(Collectors.joining());
    String shares =
        regions.stream()
            .filter(region -> region.councils().total(last) > 0)
            .map(region ->
                "%s %d%% of %d"
                    .formatted(
                        region.region(), region.goodOrBetter(last), region.councils().total(last)))
            .collect(Collectors.joining(", "));
    return years + "Good or outstanding at the end of " + last + ": " + shares + ".";
  }
}
