package scrutiny.document.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds the element of a page that holds the article. */
final class ContentFinder {
  /** A paragraph shorter than this may be a caption or a menu's line. */
  private static final int MIN_PARAGRAPH_LENGTH = 40;

  private ContentFinder() {}

  /**
   * The smallest element with the headline and most of the page's running text; where the page has
   * no headline, the one with the running text.
   */
  static Element find(Element page) {
    Element text = densest(page);
    Element headline = page.selectFirst("h1");
    for (Element around = text; headline != null && around != null; around = around.parent()) {
      boolean isPage = around.normalName().equals("body") || around.normalName().equals("html");
      if (around.equals(headline) || headline.parents().contains(around)) {
        return isPage ? text : around;
      }
    }
    return text;
  }

  private static Element densest(Element page) {
    Map<Element, Double> scores = new HashMap<>();
    Element best = page.selectFirst("body");
    best = best == null ? page : best;
    double most = 0;
    for (Element paragraph : page.select("p, li, td, blockquote")) {
      String words = paragraph.ownText().isEmpty() ? "" : paragraph.text();
      if (words.length() < MIN_PARAGRAPH_LENGTH) {
        continue;
      }
      double share = words.length();
      Element around = paragraph.parent();
      // Each step outwards counts less: the article wins over the page that holds it.
      for (int step = 0; step < 4 && around != null && isContainer(around); step++) {
        double score = scores.merge(around, share, Double::sum);
        if (score > most) {
          most = score;
          best = around;
        }
        share *= 0.8;
        around = around.parent();
      }
    }
    return best;
  }

  private static boolean isContainer(Element element) {
    return !element.normalName().equals("html");
  }
}
