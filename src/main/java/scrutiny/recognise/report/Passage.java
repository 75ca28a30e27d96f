package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.text.Span;

/**
 * A paragraph, item or cell in which something may be found.
 *
 * @param mark the number or bullet before it, if any
 * @param strength whether it stands under a heading that calls it a strength
 */
record Passage(Span span, String mark, Optional<Area> area, boolean strength) {
  private static final Pattern COMPLETE = Pattern.compile("(?s).*[.:;?!][\\W\\d]*");

  /** What a raised letter or a page's end leaves between two parts of one paragraph. */
  private static final int MAX_BREAK_LENGTH = 12;

  /**
   * The passages with those that a page's end or a raised letter broke made whole. Where something
   * else stands between, the second part stays apart, under the number of the first.
   */
  static List<Passage> joinBroken(Document document, List<Passage> passages) {
    List<Passage> whole = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.span.length() <= MAX_BREAK_LENGTH && passage.mark.isEmpty()) {
        continue;
      }
      if (whole.isEmpty() || !continues(document, whole.getLast(), passage)) {
        whole.add(passage);
        continue;
      }
      Passage first = whole.getLast();
      if (passage.span.start() - first.span.end() <= MAX_BREAK_LENGTH) {
        whole.removeLast();
        whole.add(new Passage(first.span.to(passage.span), first.mark, first.area, first.strength));
      } else {
        whole.add(new Passage(passage.span, first.mark, first.area, first.strength));
      }
    }
    return whole;
  }

  private static boolean continues(Document document, Passage first, Passage second) {
    String words = document.text().substring(second.span).strip();
    return second.mark.isEmpty()
        && !words.isEmpty()
        && Character.isLowerCase(words.charAt(0))
        && !COMPLETE.matcher(document.text().substring(first.span)).matches();
  }
}
