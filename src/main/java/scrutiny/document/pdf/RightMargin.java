package scrutiny.document.pdf;

import java.util.List;

/**
 * The right edge of a document's running text, in points.
 *
 * <p>A line that ends in mid-sentence is continued by the next if that line's first word had no
 * room on it; a shorter line is a label, or lacks its full stop.
 */
record RightMargin(float x) {
  /** The share of lines that end before the margin; tables and headers may be wider than text. */
  private static final double SHARE = 0.95;

  /** Lines whose font size differs by more than this are not running text, in points. */
  private static final float MAX_SIZE_DIFFERENCE = 1f;

  /** The width of a space, as a share of the font size. */
  private static final float SPACE = 0.25f;

  /** Returns the margin of the pages; there is none if they have no running text. */
  static RightMargin of(List<PdfPage> pages, float bodySize) {
    List<Float> edges =
        pages.stream()
            .filter(PdfPage::isUpright)
            .flatMap(page -> page.lines().stream())
            .filter(line -> Math.abs(line.size() - bodySize) <= MAX_SIZE_DIFFERENCE)
            .map(Line::right)
            .sorted()
            .toList();
    return new RightMargin(
        edges.isEmpty() ? Float.MAX_VALUE : edges.get((int) ((edges.size() - 1) * SHARE)));
  }

  /** Returns whether the first word of the next line had no room at the end of a line. */
  boolean isReachedBy(Line line, Line next) {
    return line.right() + SPACE * line.size() + firstWordWidth(next) > x;
  }

  private static float firstWordWidth(Line line) {
    String text = line.hasMarker() ? line.marker() + " " + line.text() : line.text();
    int space = text.indexOf(' ');
    float share = space < 0 ? 1 : (float) space / text.length();
    return share * (line.right() - line.left());
  }
}
