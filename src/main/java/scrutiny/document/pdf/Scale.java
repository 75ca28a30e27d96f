package scrutiny.document.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * The factor by which the text of a document is enlarged so that most of it has the size for which
 * distances are known.
 *
 * <p>Pages are printed to fit, embedded in others or set in a smaller font. The distances that
 * separate lines and columns are proportional to the font size.
 */
record Scale(float factor) {
  /** The font size, in points, of the reports from which the distances are taken. */
  private static final float STANDARD_SIZE = 12f;

  /** Returns the scale of a document from the median size of its upright letters. */
  static Scale of(List<PageGlyphs> pages) {
    float[] sizes = new float[pages.stream().mapToInt(page -> page.glyphs(0).size()).sum()];
    int count = 0;
    for (PageGlyphs page : pages) {
      for (Glyph glyph : page.glyphs(0)) {
        if (!glyph.isBlank()) {
          sizes[count++] = glyph.size();
        }
      }
    }
    Arrays.sort(sizes, 0, count);
    float median = count == 0 ? STANDARD_SIZE : sizes[count / 2];
    return new Scale(median > 0 ? STANDARD_SIZE / median : 1);
  }

  /** Returns glyphs at this scale. */
  List<Glyph> apply(List<Glyph> glyphs) {
    return factor == 1 ? glyphs : glyphs.stream().map(this::apply).toList();
  }

  private Glyph apply(Glyph glyph) {
    return new Glyph(
        glyph.characters(),
        glyph.x() * factor,
        glyph.y() * factor,
        glyph.width() * factor,
        glyph.size() * factor,
        glyph.bold());
  }

  /** Returns a length at this scale. */
  float apply(float length) {
    return length * factor;
  }
}
