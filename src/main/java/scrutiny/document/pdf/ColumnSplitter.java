package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the cells of a table row that are so close to each other that only the surrounding rows
 * show where the second cell starts.
 */
final class ColumnSplitter {
  /** Starts of the same column differ by less than this, in points. */
  private static final float ALIGNMENT_TOLERANCE = 0.7f;

  /** The number of lines examined above and below: the adjacent rows of the table, if it is one. */
  private static final int NEIGHBOURING_LINES = 8;

  /** The number of these lines in which a column must start at the same place. */
  private static final int MIN_OCCURRENCES = 2;

  /** Spaces within a line are narrower than this share of the font size, unless stretched. */
  private static final float MIN_GAP = 0.5f;

  private ColumnSplitter() {}

  /**
   * Returns the lines with their runs split where columns start.
   *
   * @param lines the lines of a page from the top, each of runs from the left, each run of glyphs
   */
  static List<List<List<Glyph>>> split(List<List<List<Glyph>>> lines) {
    List<List<List<Glyph>>> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<List<Glyph>> line = lines.get(i);
      List<Float> starts = line.size() == 1 ? columnStarts(lines, i) : List.of();
      result.add(starts.isEmpty() ? line : split(line.getFirst(), starts));
    }
    return result;
  }

  /** Returns where the second run starts in each surrounding line of two runs. */
  private static List<Float> columnStarts(List<List<List<Glyph>>> lines, int index) {
    List<Float> starts = new ArrayList<>();
    int end = Math.min(lines.size(), index + NEIGHBOURING_LINES + 1);
    for (List<List<Glyph>> line : lines.subList(Math.max(0, index - NEIGHBOURING_LINES), end)) {
      if (line.size() == 2) {
        starts.add(line.getLast().getFirst().x());
      }
    }
    return starts;
  }

  private static List<List<Glyph>> split(List<Glyph> run, List<Float> starts) {
    Glyph previous = run.getFirst();
    for (int i = 1; i < run.size(); i++) {
      Glyph glyph = run.get(i);
      if (glyph.isBlank()) {
        continue;
      }
      if (glyph.x() - previous.right() > MIN_GAP * glyph.size()
          && isColumnStart(glyph.x(), starts)) {
        return List.of(run.subList(0, i), run.subList(i, run.size()));
      }
      previous = glyph;
    }
    return List.of(run);
  }

  private static boolean isColumnStart(float x, List<Float> starts) {
    return starts.stream().filter(start -> Math.abs(start - x) < ALIGNMENT_TOLERANCE).count()
        >= MIN_OCCURRENCES;
  }
}
