package scrutiny.document.pdf;

/**
 * A character, or a ligature's characters, as drawn on a page. Lengths are in points, from the
 * page's top left corner.
 *
 * @param y of the baseline
 */
record Glyph(String characters, float x, float y, float width, float size, boolean bold) {
  float right() {
    return x + width;
  }

  boolean isBlank() {
    return characters.isBlank();
  }
}
