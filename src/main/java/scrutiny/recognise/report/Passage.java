package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.text.Span;

/**
 * A paragraph, item or cell that may contain facts.
 *
 * @param mark the number or bullet before it, or an empty text
 * @param area the area of judgement that it is about, if known
 * @param strength whether it is under a heading that calls it a strength
 */
record Passage(Span span, String mark, Optional<Area> area, boolean strength) {
  private static final Pattern COMPLETE = Pattern.compile("(?s).*[.:;?!][\\W\\d]*");

  /** A verb that makes a sentence of a line, so that it is no label. */
  private static final Pattern VERB =
      Pattern.compile("(?s).*\\b(?:is|are|was|were|has|have|had|can|will|do|does|did)\\b.*");

  /** The longest gap, in characters, that a superscript or page break leaves in a paragraph. */
  private static final int MAX_BREAK_LENGTH = 12;

  /**
   * Joins passages that a page break or a superscript split. If something else is between them, the
   * second part stays separate, with the number of the first.
   */
  static List<Passage> joinBroken(Document document, List<Passage> passages) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.span.length() <= MAX_BREAK_LENGTH && passage.mark.isEmpty()) {
        continue;
      }
      if (joined.isEmpty() || !continues(document, joined.getLast(), passage)) {
        joined.add(passage);
        continue;
      }
      Passage first = joined.getLast();
      if (passage.span.start() - first.span.end() <= MAX_BREAK_LENGTH) {
        joined.removeLast();
        joined.add(
            new Passage(first.span.to(passage.span), first.mark, first.area, first.strength));
      } else {
        joined.add(new Passage(passage.span, first.mark, first.area, first.strength));
      }
    }
    return joined;
  }

  /** Returns whether the passage is a line without a verb or full stop, like a subheading. */
  boolean isLabel(Document document) {
    String text = document.text().substring(span).strip();
    return mark.isEmpty()
        && text.indexOf('\n') < 0
        && !COMPLETE.matcher(text).matches()
        && !VERB.matcher(text).matches();
  }

  private static boolean continues(Document document, Passage first, Passage second) {
    String text = document.text().substring(second.span).strip();
    return second.mark.isEmpty()
        && !text.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && !COMPLETE.matcher(document.text().substring(first.span)).matches();
  }
}
