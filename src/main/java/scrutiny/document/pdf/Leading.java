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
  private static final float RULE = 0.3f;

  /** Lines nearer to each other stand beside each other, in points. */
  private static final float LEAST = 9f;

  /** Lines further apart are not those of one paragraph, in points. */
  private static final float MOST = 20f;

  private static final Pattern ENDED = Pattern.compile(".*[.!?]['’”)]?$", Pattern.DOTALL);

  static Leading of(List<Page> pages) {
    List<Float> pitches = new ArrayList<>();
    for (Page page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        float pitch = page.lines().get(i).y() - page.lines().get(i - 1).y();
        if (pitch > LEAST && pitch < MOST) {
          pitches.add(pitch);
        }
      }
    }
    Collections.sort(pitches);
    return new Leading(pitches.isEmpty() ? MOST : pitches.get(pitches.size() / 2));
  }

  /** Whether a rule stands between two lines: a little more room, and a sentence that ends there. */
  boolean isRuled(Run above, Run below) {
    float pitch = below.y() - above.y();
    return pitch > points + RULE
        && ENDED.matcher(above.words()).matches()
        && Character.isUpperCase(below.words().codePointAt(0));
  }
}
