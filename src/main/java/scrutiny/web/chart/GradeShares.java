package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scrutiny.web.section.GradeMark;
import scrutiny.web.section.Wording;

/**
 * The councils of a region with each grade, by year.
 *
 * @param councils the numbers of councils
 */
record GradeShares(String region, YearCounts<GradeMark> councils) {
  /** Returns the share of councils that are good or outstanding in a year, in per cent. */
  long goodOrBetter(int year) {
    int good = councils.of(year, GradeMark.OUTSTANDING) + councils.of(year, GradeMark.GOOD);
    return Math.round(100.0 * good / councils.total(year));
  }

  /** Returns the grades of a year in words. */
  String words(int year) {
    int total = councils.total(year);
    List<String> parts = new ArrayList<>();
    councils
        .of(year)
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
