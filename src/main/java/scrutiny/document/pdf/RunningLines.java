package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Parts the lines that belong to the pages from those of the document: running headers and footers,
 * page numbers, footnotes.
 */
record RunningLines(List<PdfPage> body, List<Line> running) {
  /** The part of a page's height, at its top and at its foot, where running lines stand. */
  private static final float MARGIN_SHARE = 0.12f;

  /** Lines in the margin that come again on this many pages are running lines. */
  private static final int MIN_PAGES = 3;

  /** Footnotes are smaller than the body's letters by at least this, in points. */
  private static final float FOOTNOTE_SIZE_DIFFERENCE = 1.9f;

  private static final Pattern FOOTNOTE_MARKER = Pattern.compile("\\d{1,2}|[*†‡]");

  static RunningLines of(List<PdfPage> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfPage page : pages) {
      page.lines().stream()
          .filter(l -> isInMargin(l, page))
          .map(RunningLines::key)
          .distinct()
          .forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    int enough = Math.min(MIN_PAGES, Math.max(2, pages.size() - 1));
    float size = BodyFontSize.of(pages);
    List<PdfPage> body = new ArrayList<>();
    List<Line> running = new ArrayList<>();
    for (PdfPage page : pages) {
      List<Line> kept = new ArrayList<>();
      for (Line line : page.lines()) {
        String key = key(line);
        boolean runs =
            isInMargin(line, page) && (key.equals("#") || counts.getOrDefault(key, 0) >= enough);
        (runs ? running : kept).add(line);
      }
      int end = footnoteStart(kept, size);
      running.addAll(kept.subList(end, kept.size()));
      body.add(page.withLines(kept.subList(0, end)));
    }
    return new RunningLines(body, running);
  }

  private static boolean isInMargin(Line line, PdfPage page) {
    return line.y() < MARGIN_SHARE * page.height() || line.y() > (1 - MARGIN_SHARE) * page.height();
  }

  private static String key(Line line) {
    String words = line.hasMarker() ? line.marker() + " " + line.text() : line.text();
    return words.replaceAll("\\d+", "#");
  }

  /** Where the footnotes start: small lines at the foot of a page, the first with its mark. */
  private static int footnoteStart(List<Line> lines, float size) {
    int start = lines.size();
    while (start > 0 && lines.get(start - 1).size() <= size - FOOTNOTE_SIZE_DIFFERENCE) {
      start--;
    }
    while (start < lines.size() && !FOOTNOTE_MARKER.matcher(lines.get(start).text()).lookingAt()) {
      start++;
    }
    return start == 0 ? lines.size() : start;
  }
}
