package scrutiny.document.pdf;

import java.util.List;

/**
 * Words on one baseline without a wide gap between them.
 *
 * @param size the size of most of its letters, in points
 * @param bold whether most of its letters are bold
 */
record Run(String words, float left, float right, float y, float size, boolean bold) {

  /** The gap between two words may be this part of the letters' size at the least. */
  private static final float SPACE = 0.15f;

  static Run of(List<Glyph> glyphs) {
    StringBuilder words = new StringBuilder();
    float end = glyphs.getFirst().x();
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
        if (!blankBefore && !words.isEmpty() && glyph.x() - end > SPACE * glyph.size()) {
          words.append(' ');
        }
        words.append(glyph.characters());
        letters++;
        bold += glyph.bold() ? 1 : 0;
        size += glyph.size();
      }
      end = Math.max(end, glyph.right());
    }
    Glyph first = glyphs.getFirst();
    return new Run(
        words.toString().strip(),
        first.x(),
        end,
        first.y(),
        letters == 0 ? first.size() : size / letters,
        bold * 2 > letters);
  }

  boolean overlaps(Run other) {
    return left < other.right && other.left < right;
  }
}
