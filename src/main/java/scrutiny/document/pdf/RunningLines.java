package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Separates the lines that belong to the pages (running headers and footers, page numbers,
 * footnotes, watermarks) from those that belong to the document.
 *
 * @param body the pages without their running lines
 * @param running the running lines, page by page
 */
record RunningLines(List<PdfPage> body, List<Line> running) {
  /** The share of a page's height, at its top and bottom, in which running lines occur. */
  private static final float MARGIN_SHARE = 0.12f;

  /** Lines in the margin that are repeated on this many pages are running lines. */
  private static final int MIN_PAGES = 3;

  /** Footnotes are smaller than the body text by at least this, in points. */
  private static final float FOOTNOTE_SIZE_DIFFERENCE = 1.4f;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Pattern FOOTNOTE_MARKER = Pattern.compile("\\d{1,2}|[*†‡]");

  /** Returns the body and the running lines of some pages; short documents need fewer repeats. */
  static RunningLines of(List<PdfPage> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      page.lines().stream()
          .filter(l -> isInMargin(l, page))
          .map(RunningLines::key)
          .distinct()
          .forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    int pageCount = (int) pages.stream().filter(PdfPage::isUpright).count();
    int minPages = Math.min(MIN_PAGES, Math.max(2, pageCount - 1));
    float bodySize = BodyFontSize.of(pages);
    List<PdfPage> body = new ArrayList<>();
    List<Line> running = new ArrayList<>();
    for (PdfPage page : pages) {
      List<Line> bodyLines = new ArrayList<>();
      for (int i = 0; i < page.lines().size(); i++) {
        Line line = page.lines().get(i);
        boolean isInMargin = isInMargin(line, page);
        String key = isInMargin ? key(line) : "";
        boolean isRepeated = counts.getOrDefault(key, 0) >= minPages;
        boolean isNumber = key.equals("#");
        boolean isOfNote =
            isNumber
                && isMarkerOfNext(page.lines(), i)
                && counts.getOrDefault(key(page.lines().get(i + 1)), 0) < minPages;
        boolean isRunning =
            page.isSlanted() || (isInMargin && (isNumber || isRepeated) && !isOfNote);
        (isRunning ? running : bodyLines).add(line);
      }
      int end = footnoteStart(bodyLines, bodySize);
      running.addAll(bodyLines.subList(end, bodyLines.size()));
      body.add(page.withLines(bodyLines.subList(0, end)));
    }
    return new RunningLines(body, running);
  }

  private static boolean isInMargin(Line line, PdfPage page) {
    return line.y() < MARGIN_SHARE * page.height() || line.y() > (1 - MARGIN_SHARE) * page.height();
  }

  /** Returns whether a number is raised before the next line, like the marker of a note. */
  private static boolean isMarkerOfNext(List<Line> lines, int index) {
    if (index + 1 == lines.size()) {
      return false;
    }
    Line marker = lines.get(index);
    Line note = lines.get(index + 1);
    return marker.size() < note.size()
        && note.y() - marker.y() < note.size()
        && note.left() > marker.left();
  }

  private static String key(Line line) {
    String text = line.hasMarker() ? line.marker() + " " + line.text() : line.text();
    return NUMBER.matcher(text).replaceAll("#");
  }

  /**
   * Returns the index of the first footnote line, or the number of lines if there is none.
   * Footnotes are small lines at the bottom of a page, the first with its marker.
   */
  private static int footnoteStart(List<Line> lines, float bodySize) {
    int start = lines.size();
    while (start > 0 && lines.get(start - 1).size() <= bodySize - FOOTNOTE_SIZE_DIFFERENCE) {
      start--;
    }
    while (start < lines.size() && !FOOTNOTE_MARKER.matcher(lines.get(start).text()).lookingAt()) {
      start++;
    }
    return start == 0 ? lines.size() : start;
  }
}
