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
record RunningLines(List<Page> body, List<Line> running) {
  /** The part of a page's height, at its top and at its foot, where running lines stand. */
  private static final float MARGIN = 0.12f;

  /** Lines in the margin that come again on this many pages are running lines. */
  private static final int PAGES = 3;

  /** Footnotes are smaller than the body's letters by at least this, in points. */
  private static final float SMALLER = 1.9f;

  private static final Pattern NOTE = Pattern.compile("\\d{1,2}|[*†‡]");

  static RunningLines of(List<Page> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (Page page : pages) {
      page.lines().stream()
          .filter(l -> inMargin(l, page))
          .map(RunningLines::key)
          .distinct()
          .forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    int enough = Math.min(PAGES, Math.max(2, pages.size() - 1));
    float size = BodySize.of(pages);
    List<Page> body = new ArrayList<>();
    List<Line> running = new ArrayList<>();
    for (Page page : pages) {
      List<Line> kept = new ArrayList<>();
      for (Line line : page.lines()) {
        String key = key(line);
        boolean runs =
            inMargin(line, page) && (key.equals("#") || counts.getOrDefault(key, 0) >= enough);
        (runs ? running : kept).add(line);
      }
      int end = footnotes(kept, size);
      running.addAll(kept.subList(end, kept.size()));
      body.add(page.with(kept.subList(0, end)));
    }
    return new RunningLines(body, running);
  }

  private static boolean inMargin(Line line, Page page) {
    return line.y() < MARGIN * page.height() || line.y() > (1 - MARGIN) * page.height();
  }

  private static String key(Line line) {
    String words = line.hasMark() ? line.mark() + " " + line.words() : line.words();
    return words.replaceAll("\\d+", "#");
  }

  /** Where the footnotes start: small lines at the foot of a page, the first with its mark. */
  private static int footnotes(List<Line> lines, float size) {
    int start = lines.size();
    while (start > 0 && lines.get(start - 1).size() <= size - SMALLER) {
      start--;
    }
    while (start < lines.size() && !NOTE.matcher(lines.get(start).words()).lookingAt()) {
      start++;
    }
    return start == 0 ? lines.size() : start;
  }
}
