package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far apart the lines of a document's running text are, in points.
 *
 * <p>Cells of a table may be set without a gap between them; the rule that is drawn there takes a
 * little room all the same.
 */
record Leading(float points) {
  /** A rule between two cells moves the next line down by at least this, in points. */
  private static final float MIN_RULE_HEIGHT = 0.3f;

  /** Lines nearer to each other stand beside each other, in points. */
  private static final float MIN_PITCH = 9f;

  /** Lines further apart are not those of one paragraph, in points. */
  private static final float MAX_PITCH = 20f;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?]['’”)]?$", Pattern.DOTALL);

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
   * Whether a rule stands below some lines: there is a little more room than between these, and a
   * sentence ends there.
   */
  boolean isRuleBetween(List<TextRun> lines, TextRun below) {
    TextRun above = lines.getLast();
    float usual = lines.size() > 1 ? above.y() - lines.get(lines.size() - 2).y() : points;
    return below.y() - above.y() > Math.max(usual, MIN_PITCH) + MIN_RULE_HEIGHT
        && SENTENCE_END.matcher(above.text()).matches()
        && Character.isUpperCase(below.text().codePointAt(0));
  }
}
