package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import scrutiny.text.Issue;

/** Finds what a reader of the facts should know about the pages from which they were read. */
final class PageWarnings {
  private PageWarnings() {}

  /** Returns the warnings about some pages of a document. */
  static List<Issue> of(String path, List<PageGlyphs> pages) {
    List<Issue> issues = new ArrayList<>();
    for (PageGlyphs page : pages) {
      page.angles().stream()
          .filter(angle -> angle != 0 && page.glyphs(angle).stream().anyMatch(g -> !g.isBlank()))
          .map(angle -> rotated(path, page.number(), angle))
          .forEach(issues::add);
      if (page.unread() > 0) {
        issues.add(unseen(path, page));
      }
      if (page.hasTextLayer()) {
        issues.add(textLayer(path, page));
      }
    }
    unmapped(path, pages).ifPresent(issues::add);
    return issues;
  }

  /** Returns the warning that letters are missing, once for all pages, as fonts are shared. */
  private static Optional<Issue> unmapped(String path, List<PageGlyphs> pages) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    pages.forEach(p -> p.unmapped().forEach((font, n) -> counts.merge(font, n, Integer::sum)));
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    int page =
        pages.stream().filter(p -> !p.unmapped().isEmpty()).findFirst().orElseThrow().number();
    return Optional.of(
        Issue.warning(
            path,
            "page " + page,
            total
                + " glyphs stand for unknown letters: the file does not map them to Unicode (fonts:"
                + " "
                + String.join(", ", counts.keySet())
                + ")",
            "save the document again with its fonts, or run text recognition (OCR) on it"));
  }

  private static Issue unseen(String path, PageGlyphs page) {
    return Issue.warning(
        path,
        "page " + page.number(),
        page.unread()
            + " characters do not show (invisible, white, transparent, tiny, clipped, or in a layer"
            + " that is off) and were not read",
        "compare the facts with what the page shows");
  }

  private static Issue textLayer(String path, PageGlyphs page) {
    return Issue.warning(
        path,
        "page " + page.number(),
        "is a picture, of which the invisible text layer was read",
        "compare the facts with what the page shows");
  }

  private static Issue rotated(String path, int page, int angle) {
    return PageGlyphs.isRight(angle)
        ? Issue.warning(
            path,
            "page " + page,
            "contains text rotated by " + angle + "°, which was read after the upright text",
            "check what was read from this page")
        : Issue.warning(
            path,
            "page " + page,
            "contains slanted text, such as a watermark, in which no facts were looked for",
            "check whether the rotated text of this page matters");
  }
}
