package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One direction of a page: the lines that run in it, from top to bottom, each with its runs from
 * left to right.
 *
 * @param number from 1
 * @param angle by which the lines are rotated on the page as shown, in degrees; 0 if upright
 * @param height of the page where the lines are upright, in points
 */
record PdfPage(int number, int angle, float height, List<Line> lines) {
  /** Glyphs whose baselines differ by no more than this are on one line, in points. */
  private static final float BASELINE_TOLERANCE = 2.2f;

  /** The same tolerance where two texts are drawn over each other, in points. */
  private static final float OVERLAID_TOLERANCE = 0.5f;

  /** The number of overlapping letters that show that two texts are drawn over each other. */
  private static final int MIN_COLLISIONS = 3;

  /** A gap of this many font sizes separates two columns; spaces are at most half as wide. */
  private static final float MIN_COLUMN_GAP = 1.0f;

  /** Raised digits smaller than this share of the adjacent font size are footnote markers. */
  private static final float FOOTNOTE_MARKER_SIZE_RATIO = 0.8f;

  private static final Comparator<Glyph> TOP_TO_BOTTOM = (a, b) -> Float.compare(a.y(), b.y());
  private static final Comparator<Glyph> LEFT_TO_RIGHT = (a, b) -> Float.compare(a.x(), b.x());

  PdfPage {
    lines = List.copyOf(lines);
  }

  /** Returns the pages formed by glyphs, which may be in any order; upright lines come first. */
  static List<PdfPage> of(List<PageGlyphs> pages) {
    Scale scale = Scale.of(pages);
    return pages.stream()
        .flatMap(page -> page.angles().stream().map(angle -> of(page, angle, scale)))
        .toList();
  }

  private static PdfPage of(PageGlyphs page, int angle, Scale scale) {
    return of(
        page.number(), angle, scale.apply(page.height(angle)), scale.apply(page.glyphs(angle)));
  }

  private static PdfPage of(int number, int angle, float height, List<Glyph> glyphs) {
    List<List<List<Glyph>>> runs =
        withoutFootnoteMarkers(groupByBaseline(glyphs)).stream()
            .map(PdfPage::runs)
            .filter(line -> !line.isEmpty())
            .toList();
    List<Line> lines =
        ColumnSplitter.split(runs).stream()
            .map(line -> Line.of(number, line.stream().map(TextRun::of).toList()))
            .toList();
    return new PdfPage(number, angle, height, lines);
  }

  /** Returns the same page with other lines. */
  PdfPage withLines(List<Line> newLines) {
    return new PdfPage(number, angle, height, newLines);
  }

  boolean isUpright() {
    return angle == 0;
  }

  /** Returns whether the lines are slanted, like a watermark, and not a part of the text. */
  boolean isSlanted() {
    return !PageGlyphs.isRightAngle(angle);
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

  /** Splits glyphs sorted by baseline where the next is further down than {@code maxDistance}. */
  private static List<List<Glyph>> splitAtGaps(List<Glyph> sorted, float maxDistance) {
    List<List<Glyph>> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.y() - line.getLast().y() > maxDistance) {
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

  /** Returns whether two texts are drawn over each other, so that some letters overlap others. */
  private static boolean isOverlaid(List<Glyph> line) {
    if (line.getLast().y() - line.getFirst().y() <= OVERLAID_TOLERANCE) {
      return false;
    }
    List<Glyph> sorted = line.stream().filter(g -> !g.isBlank()).sorted(LEFT_TO_RIGHT).toList();
    int collisions = 0;
    for (int i = 1; i < sorted.size(); i++) {
      Glyph previous = sorted.get(i - 1);
      Glyph glyph = sorted.get(i);
      boolean overlaps = glyph.x() < previous.x() + previous.width() / 2;
      collisions += overlaps && Math.abs(glyph.y() - previous.y()) > OVERLAID_TOLERANCE ? 1 : 0;
    }
    return collisions >= MIN_COLLISIONS;
  }

  /** Omits small raised digits: they refer to notes and are not part of the word they touch. */
  private static List<List<Glyph>> withoutFootnoteMarkers(List<List<Glyph>> lines) {
    List<List<Glyph>> remaining = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Glyph> line = lines.get(i);
      boolean isMarkerLine =
          i + 1 < lines.size()
              && isFootnoteMarker(line.getFirst())
              && line.stream().allMatch(PdfPage::isFootnoteMarker)
              && areRaised(line, lines.get(i + 1));
      if (!isMarkerLine) {
        remaining.add(line);
      }
    }
    return remaining;
  }

  private static boolean isFootnoteMarker(Glyph glyph) {
    return glyph.isBlank() || glyph.characters().chars().allMatch(Character::isDigit);
  }

  private static boolean areRaised(List<Glyph> markers, List<Glyph> line) {
    float size = (float) line.stream().mapToDouble(Glyph::size).max().orElse(0);
    float left = (float) line.stream().mapToDouble(Glyph::x).min().orElse(0);
    return markers.stream()
            .filter(g -> !g.isBlank())
            .allMatch(g -> g.size() < FOOTNOTE_MARKER_SIZE_RATIO * size && g.x() > left)
        && line.getFirst().y() - markers.getFirst().y() < size;
  }

  private static List<List<Glyph>> runs(List<Glyph> line) {
    List<Glyph> sorted = new ArrayList<>(line);
    sorted.sort(LEFT_TO_RIGHT);
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    Glyph previous = null;
    for (Glyph glyph : sorted) {
      if (previous != null && isShadow(glyph, previous)) {
        continue;
      }
      if (glyph.isBlank()) {
        if (!run.isEmpty() && glyph.x() + glyph.width() / 2 > run.getLast().right()) {
          run.add(glyph);
        }
        continue;
      }
      if (previous != null && glyph.x() - previous.right() > MIN_COLUMN_GAP * glyph.size()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(glyph);
      previous = glyph;
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    runs.removeIf(r -> r.stream().allMatch(g -> g.characters().isBlank()));
    return runs.size() == 1 ? runs : LetterSpacing.joinWords(runs, MIN_COLUMN_GAP);
  }

  /** Returns whether a glyph is drawn a second time, which is one way of making it bold. */
  private static boolean isShadow(Glyph glyph, Glyph previous) {
    return glyph.characters().equals(previous.characters())
        && glyph.x() - previous.x() < 0.3f * Math.max(1f, previous.width());
  }
}
