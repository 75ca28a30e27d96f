package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a lane, so that marks which would overlap lie below each other.
 *
 * @param numbers the row of each mark, from 0
 */
record LaneRows(List<Integer> numbers) {
  LaneRows {
    numbers = List.copyOf(numbers);
  }

  /** Returns the rows of marks of one width. */
  static LaneRows of(List<Double> lefts, double width) {
    return of(lefts, lefts.stream().map(left -> left + width).toList());
  }

  /** Returns the rows of marks from the left to the right; each is in the first row with space. */
  static LaneRows of(List<Double> lefts, List<Double> rights) {
    List<Double> ends = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      int row = 0;
      while (row < ends.size() && ends.get(row) > lefts.get(i)) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0.0);
      }
      ends.set(row, rights.get(i));
      numbers.add(row);
    }
    return new LaneRows(numbers);
  }

  /** Returns the number of rows. */
  int number() {
    return numbers.stream().mapToInt(row -> row + 1).max().orElse(0);
  }
}
