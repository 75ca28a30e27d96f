package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The distance between the baselines of a document's running text, in points.
 *
 * <p>Table cells may be set without a gap between them, but a ruling line drawn there still takes
 * up a little space.
 */
record Leading(float points) {
  /** A ruling line between two cells moves the next line down by at least this, in points. */
  private static final float MIN_RULE_HEIGHT = 0.3f;

  /** Lines closer together than this are beside each other, in points. */
  private static final float MIN_PITCH = 9f;

  /** Lines further apart than this are not in one paragraph, in points. */
  private static final float MAX_PITCH = 20f;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?]['’”)]?$", Pattern.DOTALL);

  /** Returns the median line distance of the pages, or the maximum if there is none. */
  static Leading of(List<PdfPage> pages) {
    List<Float> pitches = new ArrayList<>();
    for (PdfPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        float pitch = page.lines().get(i).y() - page.lines().get(i - 1).y();
        if (pitch > MIN_PITCH && pitch < MAX_PITCH) {
          pitches.add(pitch);
        }
      }
    }
    Collections.sort(pitches);
    return new Leading(pitches.isEmpty() ? MAX_PITCH : pitches.get(pitches.size() / 2));
  }

  /**
   * Returns whether there is a ruling line below some lines: the distance is slightly larger than
   * between these lines, and a sentence ends there.
   */
  boolean isRuleBetween(List<TextRun> lines, TextRun below) {
    TextRun above = lines.getLast();
    float pitch = lines.size() > 1 ? above.y() - lines.get(lines.size() - 2).y() : points;
    return below.y() - above.y() > Math.max(pitch, MIN_PITCH) + MIN_RULE_HEIGHT
        && SENTENCE_END.matcher(above.text()).matches()
        && Character.isUpperCase(below.text().codePointAt(0));
  }
}
