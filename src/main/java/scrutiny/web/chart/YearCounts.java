package scrutiny.web.chart;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers of something by year and value, with at least one year.
 *
 * @param byYear the numbers by value, in the order of the values
 */
record YearCounts<E extends Enum<E>>(SortedMap<Integer, Map<E, Integer>> byYear) {
  /** A number of a year. */
  record Count<E extends Enum<E>>(int year, E value, int number) {}

  YearCounts {
    SortedMap<Integer, Map<E, Integer>> copy = new TreeMap<>();
    byYear.forEach(
        (year, numbers) -> copy.put(year, Collections.unmodifiableMap(new EnumMap<>(numbers))));
    byYear = Collections.unmodifiableSortedMap(copy);
  }

  /** Returns the sums of numbers. */
  static <E extends Enum<E>> YearCounts<E> of(Class<E> type, List<Count<E>> counts) {
    SortedMap<Integer, Map<E, Integer>> byYear = new TreeMap<>();
    for (Count<E> count : counts) {
      byYear
          .computeIfAbsent(count.year(), year -> new EnumMap<>(type))
          .merge(count.value(), count.number(), Integer::sum);
    }
    return new YearCounts<>(byYear);
  }

  /** Returns the years that have numbers. */
  SortedSet<Integer> years() {
    return new TreeSet<>(byYear.keySet());
  }

  /** Returns the numbers of a year by value. */
  Map<E, Integer> of(int year) {
    return byYear.getOrDefault(year, Map.of());
  }

  /** Returns the number of a value in a year. */
  int of(int year, E value) {
    return of(year).getOrDefault(value, 0);
  }

  /** Returns the sum of a year. */
  int total(int year) {
    return of(year).values().stream().mapToInt(number -> number).sum();
  }

  /** Returns the sum of all years. */
  int total() {
    return byYear.keySet().stream().mapToInt(this::total).sum();
  }

  /** Returns the share of a value in all years, in per cent. */
  long share(E value) {
    int number = byYear.keySet().stream().mapToInt(year -> of(year, value)).sum();
    return Math.round(100.0 * number / total());
  }
}
