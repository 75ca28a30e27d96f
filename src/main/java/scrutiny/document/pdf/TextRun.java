package scrutiny.document.pdf;

import java.util.List;

/**
 * Words on one baseline without a wide gap between them.
 *
 * @param size the size of most of its letters, in points
 * @param bold whether most of its letters are bold
 */
record TextRun(String text, float left, float right, float y, float size, boolean bold) {

  /** Where spaces are not drawn, a gap of this part of the letters' size parts two words. */
  private static final float SPACE_GAP = 0.15f;

  /** Where spaces are drawn, a narrower gap than this is only a large letter's. */
  private static final float DRAWN_SPACE_GAP = 0.2f;

  static TextRun of(List<Glyph> glyphs) {
    StringBuilder words = new StringBuilder();
    float space = glyphs.stream().anyMatch(Glyph::isBlank) ? DRAWN_SPACE_GAP : SPACE_GAP;
    float end = glyphs.getFirst().x();
    float right = end;
    int bold = 0;
    int letters = 0;
    float size = 0;
    for (Glyph glyph : glyphs) {
      boolean blankBefore = !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
      if (glyph.isBlank()) {
        if (!blankBefore && !words.isEmpty()) {
          words.append(' ');
        }
      } else {
        if (!blankBefore && !words.isEmpty() && glyph.x() - end > space * glyph.size()) {
          words.append(' ');
        }
        words.append(glyph.characters());
        letters++;
        bold += glyph.bold() ? 1 : 0;
        size += glyph.size();
        right = Math.max(right, glyph.right());
      }
      end = Math.max(end, glyph.right());
    }
    Glyph first = glyphs.getFirst();
    return new TextRun(
        words.toString().strip(),
        first.x(),
        right,
        first.y(),
        letters == 0 ? first.size() : size / letters,
        bold * 2 > letters);
  }

  boolean overlaps(TextRun other) {
    return left < other.right && other.left < right;
  }
}
