package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page as lines from its top, each of runs from the left.
 *
 * @param number from 1
 * @param height in points
 */
record PdfPage(int number, float height, List<Line> lines) {
  /** Glyphs whose baselines differ by less stand on one line, in points. */
  private static final float BASELINE_TOLERANCE = 2.2f;

  /** Where two texts are drawn over each other, a smaller difference tells them apart. */
  private static final float OVERLAID_TOLERANCE = 0.5f;

  /** Letters that stand on others before two texts are taken to be drawn over each other. */
  private static final int MIN_COLLISIONS = 3;

  /** A gap this many times the letters' size parts two columns; spaces are at most half of it. */
  private static final float MIN_COLUMN_GAP = 1.0f;

  /** Letters smaller than this part of their neighbours', and above them, are note marks. */
  private static final float FOOTNOTE_MARKER_SIZE_RATIO = 0.8f;

  private static final Comparator<Glyph> TOP_TO_BOTTOM = (a, b) -> Float.compare(a.y(), b.y());
  private static final Comparator<Glyph> LEFT_TO_RIGHT = (a, b) -> Float.compare(a.x(), b.x());

  PdfPage {
    lines = List.copyOf(lines);
  }

  static PdfPage of(int number, float height, List<Glyph> glyphs) {
    List<List<List<Glyph>>> runs =
        withoutFootnoteMarkers(groupByBaseline(glyphs)).stream()
            .map(PdfPage::runs)
            .filter(line -> !line.isEmpty())
            .toList();
    List<Line> lines =
        ColumnSplitter.split(runs).stream()
            .map(line -> Line.of(number, line.stream().map(TextRun::of).toList()))
            .toList();
    return new PdfPage(number, height, lines);
  }

  /** The same page with other lines. */
  PdfPage withLines(List<Line> others) {
    return new PdfPage(number, height, others);
  }

  private static List<List<Glyph>> groupByBaseline(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(TOP_TO_BOTTOM);
    List<List<Glyph>> lines = new ArrayList<>();
    for (List<Glyph> line : splitAtGaps(sorted, BASELINE_TOLERANCE)) {
      if (isOverlaid(line)) {
        lines.addAll(splitAtGaps(line, OVERLAID_TOLERANCE));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Glyphs sorted by their baselines, parted where two of these are further apart. */
  private static List<List<Glyph>> splitAtGaps(List<Glyph> sorted, float apart) {
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.y() - line.getLast().y() > apart) {
        lines.add(line);
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Whether two texts are drawn over each other: some letters stand on other letters. */
  private static boolean isOverlaid(List<Glyph> line) {
    if (line.getLast().y() - line.getFirst().y() <= OVERLAID_TOLERANCE) {
      return false;
    }
    List<Glyph> sorted = line.stream().filter(g -> !g.isBlank()).sorted(LEFT_TO_RIGHT).toList();
    int collisions = 0;
    for (int i = 1; i < sorted.size(); i++) {
      Glyph before = sorted.get(i - 1);
      Glyph glyph = sorted.get(i);
      boolean over = glyph.x() < before.x() + before.width() / 2;
      collisions += over && Math.abs(glyph.y() - before.y()) > OVERLAID_TOLERANCE ? 1 : 0;
    }
    return collisions >= MIN_COLLISIONS;
  }

  /** Leaves out raised small digits: they belong to the notes, not to the word they touch. */
  private static List<List<Glyph>> withoutFootnoteMarkers(List<List<Glyph>> lines) {
    List<List<Glyph>> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Glyph> line = lines.get(i);
      boolean marks =
          i + 1 < lines.size()
              && isFootnoteMarker(line.getFirst())
              && line.stream().allMatch(PdfPage::isFootnoteMarker)
              && areRaised(line, lines.get(i + 1));
      if (!marks) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isFootnoteMarker(Glyph glyph) {
    return glyph.isBlank() || glyph.characters().chars().allMatch(Character::isDigit);
  }

  private static boolean areRaised(List<Glyph> marks, List<Glyph> line) {
    float size = (float) line.stream().mapToDouble(Glyph::size).max().orElse(0);
    float left = (float) line.stream().mapToDouble(Glyph::x).min().orElse(0);
    return marks.stream()
            .filter(g -> !g.isBlank())
            .allMatch(g -> g.size() < FOOTNOTE_MARKER_SIZE_RATIO * size && g.x() > left)
        && line.getFirst().y() - marks.getFirst().y() < size;
  }

  private static List<List<Glyph>> runs(List<Glyph> line) {
    List<Glyph> sorted = new ArrayList<>(line);
    sorted.sort(LEFT_TO_RIGHT);
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : sorted) {
      if (before != null && isShadow(glyph, before)) {
        continue;
      }
      if (glyph.isBlank()) {
        if (!run.isEmpty() && glyph.x() + glyph.width() / 2 > run.getLast().right()) {
          run.add(glyph);
        }
        continue;
      }
      if (before != null && glyph.x() - before.right() > MIN_COLUMN_GAP * glyph.size()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(glyph);
      before = glyph;
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** Bold is sometimes made by drawing a glyph twice. */
  private static boolean isShadow(Glyph glyph, Glyph before) {
    return glyph.characters().equals(before.characters())
        && glyph.x() - before.x() < 0.3f * Math.max(1f, before.width());
  }
}
