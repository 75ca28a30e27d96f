package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import scrutiny.text.Issue;

/** Creates the warnings about pages whose text may be incomplete or uncertain. */
final class PageWarnings {
  private PageWarnings() {}

  /** Returns the warnings about some pages of a document. */
  static List<Issue> of(String path, List<PageGlyphs> pages) {
    List<Issue> issues = new ArrayList<>();
    for (PageGlyphs page : pages) {
      List<Integer> angles = rotations(page);
      angles.stream()
          .filter(PageGlyphs::isRightAngle)
          .map(angle -> rotated(path, page, angle))
          .forEach(issues::add);
      if (!angles.stream().allMatch(PageGlyphs::isRightAngle)) {
        issues.add(slanted(path, page));
      }
      if (page.omittedCount() > 0) {
        issues.add(omitted(path, page));
      }
      if (page.hasTextLayer()) {
        issues.add(textLayer(path, page));
      }
    }
    unmapped(path, pages).ifPresent(issues::add);
    return issues;
  }

  /** Returns the angles, other than 0, at which a page shows text. */
  private static List<Integer> rotations(PageGlyphs page) {
    return page.angles().stream()
        .filter(angle -> angle != 0 && page.glyphs(angle).stream().anyMatch(g -> !g.isBlank()))
        .toList();
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
                + " glyphs represent unknown letters: the file does not map them to Unicode (fonts:"
                + " "
                + String.join(", ", counts.keySet())
                + ")",
            "save the document again with its fonts, or run text recognition (OCR) on it"));
  }

  private static Issue omitted(String path, PageGlyphs page) {
    return Issue.warning(
        path,
        "page " + page.number(),
        page.omittedCount()
            + " characters do not show (invisible, white, transparent, tiny, clipped, or in a layer"
            + " that is off) and were not read",
        "compare the facts with what the page shows");
  }

  private static Issue textLayer(String path, PageGlyphs page) {
    return Issue.warning(
        path,
        "page " + page.number(),
        "shows less text than its invisible text layer, which was read",
        "compare the facts with what the page shows");
  }

  private static Issue rotated(String path, PageGlyphs page, int angle) {
    return Issue.warning(
        path,
        "page " + page.number(),
        "contains text rotated by " + angle + "°, which was read after the upright text",
        "check what was read from this page");
  }

  /** Returns one warning for all slanted text: each letter on a curve has an angle of its own. */
  private static Issue slanted(String path, PageGlyphs page) {
    return Issue.warning(
        path,
        "page " + page.number(),
        "contains slanted text, such as a watermark, which was not searched for facts",
        "check whether the rotated text of this page matters");
  }
}
