package scrutiny.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import scrutiny.text.Letters;

/**
 * Text on one baseline without a wide gap.
 *
 * @param size the mean font size of its letters, in points
 * @param bold whether most of its letters are bold
 */
record TextRun(String text, float left, float right, float y, float size, boolean bold) {

  /** Where spaces are not drawn, a gap of this share of the font size separates two words. */
  private static final float SPACE_GAP = 0.15f;

  /** Where spaces are drawn, a narrower gap than this only surrounds a large letter. */
  private static final float DRAWN_SPACE_GAP = 0.2f;

  private static final Pattern INNER_HYPHEN = Pattern.compile("(?<=\\p{L})\\u00AD+(?=\\p{L})");
  private static final Pattern BREAKING_HYPHEN = Pattern.compile("(?<=\\p{L})\\u00AD+$");

  /** Returns the run of some glyphs from left to right. */
  static TextRun of(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    float spaceGap = glyphs.stream().anyMatch(Glyph::isBlank) ? DRAWN_SPACE_GAP : SPACE_GAP;
    float letterGap = LetterSpacing.of(glyphs);
    float lastRight = glyphs.getFirst().x();
    float right = lastRight;
    int bold = 0;
    int letters = 0;
    float size = 0;
    for (Glyph glyph : glyphs) {
      boolean afterBlank = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
      if (glyph.isBlank()) {
        if (!afterBlank && !text.isEmpty()) {
          text.append(' ');
        }
      } else {
        float gap = glyph.x() - lastRight;
        if (!afterBlank && !text.isEmpty() && gap > (spaceGap + letterGap) * glyph.size()) {
          text.append(' ');
        }
        text.append(glyph.characters());
        letters++;
        bold += glyph.bold() ? 1 : 0;
        size += glyph.size();
        right = Math.max(right, glyph.right());
      }
      lastRight = Math.max(lastRight, glyph.right());
    }
    Glyph first = glyphs.getFirst();
    return new TextRun(
        withoutSoftHyphens(text.toString().strip()),
        first.x(),
        right,
        first.y(),
        letters == 0 ? first.size() : size / letters,
        bold * 2 > letters);
  }

  /**
   * Omits soft hyphens within words, and shows the one that breaks a word at the end of a line.
   * Elsewhere a soft hyphen is a character of the text: some lists use it as a dash.
   */
  private static String withoutSoftHyphens(String text) {
    return text.indexOf(Letters.SOFT_HYPHEN) < 0
        ? text
        : BREAKING_HYPHEN.matcher(INNER_HYPHEN.matcher(text).replaceAll("")).replaceAll("-");
  }

  boolean overlaps(TextRun other) {
    return left < other.right && other.left < right;
  }
}
