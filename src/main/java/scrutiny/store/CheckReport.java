package scrutiny.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import scrutiny.text.Issue;

/**
 * The result of checking a store.
 *
 * @param problems what must be mended, sorted by resource and message
 * @param warnings what is unusual and may be right, in the same order
 * @param counts the counts of every shape, sorted by name
 */
public record CheckReport(List<Issue> problems, List<Issue> warnings, List<ShapeCount> counts) {
  private static final Comparator<Issue> ORDER =
      Comparator.comparing(Issue::document).thenComparing(Issue::message);

  public CheckReport {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    counts = List.copyOf(counts);
  }

  /** How often data violates a shape, or is unusual by it. */
  public record ShapeCount(String shape, long violations, long warnings) {}

  /** One result, by the shape that it is of. */
  record Result(String shape, boolean warning, Issue issue) {}

  static CheckReport of(Collection<String> shapes, Collection<Result> results) {
    return new CheckReport(
        issues(results, false),
        issues(results, true),
        shapes.stream()
            .sorted()
            .map(shape ->
                new ShapeCount(shape, count(shape, results, false), count(shape, results, true)))
            .toList());
  }

  private static List<Issue> issues(Collection<Result> results, boolean warnings) {
    return results.stream()
        .filter(result -> result.warning == warnings)
        .map(Result::issue)
        .sorted(ORDER)
        .toList();
  }

  private static long count(String shape, Collection<Result> results, boolean warnings) {
    return results.stream()
        .filter(result -> result.shape.equals(shape) && result.warning == warnings)
        .count();
  }
}
