package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scrutiny.web.section.GradeMark;
import scrutiny.web.section.Wording;

/**
 * The councils of a region with each grade, by year.
 *
 * @param byYear the numbers of councils by grade, the best first
 */
record GradeShares(String region, SortedMap<Integer, Map<GradeMark, Integer>> byYear) {
  /** Returns those of a region without councils. */
  static GradeShares of(String region) {
    return new GradeShares(region, new TreeMap<>());
  }

  /** Adds councils. */
  void add(int year, GradeMark grade, int councils) {
    byYear
        .computeIfAbsent(year, y -> new EnumMap<>(GradeMark.class))
        .merge(grade, councils, Integer::sum);
  }

  /** Returns the numbers of councils of a year by grade, the best first. */
  Map<GradeMark, Integer> of(int year) {
    return byYear.getOrDefault(year, Map.of());
  }

  /** Returns the number of councils with a grade in a year. */
  int total(int year) {
    return of(year).values().stream().mapToInt(n -> n).sum();
  }

  /** Returns the share of councils that are good or outstanding in a year, in per cent. */
  long goodOrBetter(int year) {
    Map<GradeMark, Integer> grades = of(year);
    int good =
        grades.getOrDefault(GradeMark.OUTSTANDING, 0) + grades.getOrDefault(GradeMark.GOOD, 0);
    return Math.round(100.0 * good / total(year));
  }

  /** Returns the grades of a year in words. */
  String words(int year) {
    int total = total(year);
    List<String> parts = new ArrayList<>();
    of(year)
        .forEach((grade, number) ->
            parts.add(
                "%s %d (%d%%)"
                    .formatted(
                        grade.title().toLowerCase(Locale.UK),
                        number,
                        Math.round(100.0 * number / total))));
    return region
        + ", end of "
        + year
        + ": "
        + Wording.count(total, "council", "councils")
        + parts.stream().collect(Collectors.joining(", ", " with a known grade: ", ""));
  }
}
