package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures by how much the letters of a word are set apart, as in some headings, in proportion to
 * the font size.
 */
final class LetterSpacing {
  /** Letters that are closer than this are not set apart. */
  private static final float MIN_SPACING = 0.08f;

  /** Gaps wider than this are between words or columns, however the letters are set. */
  private static final float MAX_SPACING = 0.9f;

  /** Fewer gaps than this may be those between initials or figures. */
  private static final int MIN_GAPS = 3;

  /** The letters of one text are set apart by amounts that differ by less than this. */
  private static final float TOLERANCE = 0.1f;

  private LetterSpacing() {}

  /** Returns the spacing of glyphs from left to right; 0 if they are set as usual. */
  static float of(List<Glyph> glyphs) {
    float[] gaps = new float[glyphs.size()];
    int count = 0;
    int close = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph previous = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (isLetter(previous) && isLetter(glyph)) {
        float gap = (glyph.x() - previous.right()) / glyph.size();
        gaps[count++] = gap;
        close += gap < MIN_SPACING ? 1 : 0;
      }
    }
    // If most are close, as usual, so is the median.
    if (count < MIN_GAPS || close > count / 2) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    float median = gaps[count / 2];
    return median < MIN_SPACING || median > MAX_SPACING ? 0 : median;
  }

  /** Joins the words of a text whose letters are so far apart that its spaces pass for columns. */
  static List<List<Glyph>> joinWords(List<List<Glyph>> runs, float columnGap) {
    List<List<Glyph>> joined = new ArrayList<>();
    float spacing = 0;
    for (List<Glyph> run : runs) {
      float nextSpacing = of(run);
      if (spacing > 0
          && nextSpacing > 0
          && Math.abs(spacing - nextSpacing) < TOLERANCE
          && gap(joined.getLast(), run) < columnGap + 2 * spacing) {
        joined.getLast().addAll(run);
      } else {
        joined.add(new ArrayList<>(run));
        spacing = nextSpacing;
      }
    }
    return joined;
  }

  /** Returns the distance between two runs, in proportion to the font size. */
  private static float gap(List<Glyph> run, List<Glyph> next) {
    return (next.getFirst().x() - run.getLast().right()) / next.getFirst().size();
  }

  private static boolean isLetter(Glyph glyph) {
    return !glyph.characters().isEmpty() && Character.isLetter(glyph.characters().codePointAt(0));
  }
}
