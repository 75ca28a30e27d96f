package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;
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
    }
    return issues;
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
