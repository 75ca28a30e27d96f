package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables by the gutter between their columns: a strip of the page that no line of the table
 * crosses. Ruling lines around cells are not needed.
 */
final class TableFinder {
  /** A gutter is at least this wide, in points. */
  private static final float MIN_GUTTER = 9f;

  /** Lines of one table are at most this far apart, in points: a cell may contain a signature. */
  private static final float MAX_LINE_DISTANCE = 85f;

  /** Lines of continuous text are at most this many times the font size apart. */
  static final float MAX_LEADING = 1.5f;

  private TableFinder() {}

  /**
   * A range of lines that form a table.
   *
   * @param start index of its first line
   * @param end index after its last line
   * @param columns where its columns are
   */
  record Region(int start, int end, Columns columns) {
    float gutter() {
      return columns.gutterRight();
    }
  }

  /**
   * The columns of a table, in points from the left.
   *
   * @param left where the first column starts
   * @param gutterLeft where the first column ends
   * @param gutterRight where the second column starts
   */
  record Columns(float left, float gutterLeft, float gutterRight) {
    /** The first columns of one table start within this distance. */
    private static final float ALIGNMENT_TOLERANCE = 3f;

    /** Returns whether a line that starts there is in the second column. */
    boolean isInSecond(float start) {
      return start >= gutterRight - ALIGNMENT_TOLERANCE;
    }

    /** Returns whether the rows of both could be set in one table. */
    boolean match(Columns other) {
      return Math.abs(left - other.left) < ALIGNMENT_TOLERANCE
          && Math.min(gutterRight, other.gutterRight) - Math.max(gutterLeft, other.gutterLeft)
              >= MIN_GUTTER;
    }
  }

  /** Returns the tables of a page, from top to bottom. */
  static List<Region> find(List<Line> lines) {
    List<Region> regions = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      if (lines.get(from).runs().size() > 1 || isBesideNextLine(lines, from)) {
        int previousEnd = regions.isEmpty() ? 0 : regions.getLast().end();
        Optional<Region> region = grow(lines, from, previousEnd);
        region.ifPresent(regions::add);
        from = region.map(Region::end).orElse(from + 1);
      } else {
        from++;
      }
    }
    return regions;
  }

  /** Returns whether a line is beside the one below it, like a grade centred beside its label. */
  private static boolean isBesideNextLine(List<Line> lines, int index) {
    if (index + 1 >= lines.size()) {
      return false;
    }
    Line line = lines.get(index);
    Line below = lines.get(index + 1);
    return below.y() - line.y() < line.size()
        && Math.max(line.left() - below.right(), below.left() - line.right()) > MIN_GUTTER;
  }

  private static Optional<Region> grow(List<Line> lines, int first, int previousEnd) {
    Line line = lines.get(first);
    float left;
    float right;
    if (line.runs().size() > 1) {
      left = line.runs().getFirst().right();
      right = line.runs().get(1).left();
    } else {
      Line below = lines.get(first + 1);
      left = Math.min(line.right(), below.right());
      right = Math.max(line.left(), below.left());
    }
    if (right - left < MIN_GUTTER) {
      return Optional.empty();
    }
    int end = first + 1;
    int tableEnd = end;
    for (; end < lines.size(); end++) {
      Line next = lines.get(end);
      Line previous = lines.get(end - 1);
      if (next.y() - previous.y() > MAX_LINE_DISTANCE) {
        break;
      }
      float nextLeft = left;
      float nextRight = right;
      for (TextRun run : next.runs()) {
        if (run.left() < right - MIN_GUTTER / 2 && run.right() < right) {
          nextLeft = Math.max(nextLeft, run.right());
        } else {
          nextRight = Math.min(nextRight, run.left());
        }
      }
      if (nextRight - nextLeft < MIN_GUTTER) {
        break;
      }
      left = nextLeft;
      right = nextRight;
      boolean inSecondColumn = next.right() > right;
      boolean continuesText =
          next.y() - previous.y() <= MAX_LEADING * next.size() && !next.hasMarker();
      if (inSecondColumn || (continuesText && tableEnd == end)) {
        tableEnd = end + 1;
      }
    }
    while (tableEnd - 1 > first && isBesideNextLine(lines, tableEnd - 1)) {
      // The next line is not in this table, and so neither is what is beside it.
      tableEnd--;
    }
    int start = first;
    while (start > previousEnd) {
      Line above = lines.get(start - 1);
      Line below = lines.get(start);
      if (above.right() > right - MIN_GUTTER
          || below.y() - above.y() > MAX_LEADING * above.size()
          || above.bold() != below.bold()) {
        break;
      }
      start--;
    }
    return Optional.of(
        new Region(
            start, tableEnd, new Columns(leftOf(lines.subList(start, tableEnd)), left, right)));
  }

  private static float leftOf(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
  }
}
