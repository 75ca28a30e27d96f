package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the cells of a table's row that stand so near to each other that only the rows around tell
 * where the second of them starts.
 */
final class ColumnSplitter {
  /** A column is one that starts at the same place, give or take this, in points. */
  private static final float ALIGNMENT_TOLERANCE = 0.7f;

  /** So many lines above and below are looked at: the next rows of the table, if it is one. */
  private static final int NEIGHBOURING_LINES = 8;

  /** A column starts there in so many of them. */
  private static final int MIN_OCCURRENCES = 2;

  /** Spaces within a line are narrower than this part of the letters' size, unless stretched. */
  private static final float MIN_GAP = 0.5f;

  private ColumnSplitter() {}

  /**
   * The lines with their runs parted where columns start.
   *
   * @param lines of a page, from its top; each of runs, these of glyphs, from the left
   */
  static List<List<List<Glyph>>> split(List<List<List<Glyph>>> lines) {
    List<List<List<Glyph>>> parted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<List<Glyph>> line = lines.get(i);
      List<Float> starts = line.size() == 1 ? columnStarts(lines, i) : List.of();
      parted.add(starts.isEmpty() ? line : split(line.getFirst(), starts));
    }
    return parted;
  }

  /** Where the last runs start of the lines around one. */
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
    Glyph before = run.getFirst();
    for (int i = 1; i < run.size(); i++) {
      Glyph glyph = run.get(i);
      if (glyph.isBlank()) {
        continue;
      }
      if (glyph.x() - before.right() > MIN_GAP * glyph.size() && isColumnStart(glyph.x(), starts)) {
        return List.of(run.subList(0, i), run.subList(i, run.size()));
      }
      before = glyph;
    }
    return List.of(run);
  }

  private static boolean isColumnStart(float x, List<Float> starts) {
    return starts.stream().filter(start -> Math.abs(start - x) < ALIGNMENT_TOLERANCE).count()
        >= MIN_OCCURRENCES;
  }
}
