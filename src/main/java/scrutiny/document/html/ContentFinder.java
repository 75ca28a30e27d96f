package scrutiny.document.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds the element of a page that contains the article. */
final class ContentFinder {
  /** A paragraph shorter than this may be a caption or a menu entry. */
  private static final int MIN_PARAGRAPH_LENGTH = 40;

  private ContentFinder() {}

  /**
   * Returns the smallest element with the headline and most of the page's running text or, if the
   * page has no headline, the one with the running text.
   */
  static Element find(Element page) {
    Element densest = findDensest(page);
    Element headline = page.selectFirst("h1");
    for (Element outer = densest; headline != null && outer != null; outer = outer.parent()) {
      boolean isPage = outer.normalName().equals("body") || outer.normalName().equals("html");
      if (outer.equals(headline) || headline.parents().contains(outer)) {
        return isPage ? densest : outer;
      }
    }
    return densest;
  }

  private static Element findDensest(Element page) {
    Map<Element, Double> scores = new HashMap<>();
    Element best = page.selectFirst("body");
    best = best == null ? page : best;
    double bestScore = 0;
    for (Element paragraph : page.select("p, li, td, blockquote")) {
      String text = paragraph.ownText().isEmpty() ? "" : paragraph.text();
      if (text.length() < MIN_PARAGRAPH_LENGTH) {
        continue;
      }
      double contribution = text.length();
      Element outer = paragraph.parent();
      // Each step outwards counts less: the article wins over the page that contains it.
      for (int step = 0; step < 4 && outer != null && isContainer(outer); step++) {
        double score = scores.merge(outer, contribution, Double::sum);
        if (score > bestScore) {
          bestScore = score;
          best = outer;
        }
        contribution *= 0.8;
        outer = outer.parent();
      }
    }
    return best;
  }

  private static boolean isContainer(Element element) {
    return !element.normalName().equals("html");
  }
}
