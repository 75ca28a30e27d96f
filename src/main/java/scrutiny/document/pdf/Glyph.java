package scrutiny.document.pdf;

/**
 * A character, or the characters of a ligature, as drawn on a page. Positions and lengths are in
 * points, from the top left corner of the page.
 *
 * @param characters empty if the glyph only takes up room, like a zero-width space with a width
 * @param y the position of the baseline
 */
record Glyph(String characters, float x, float y, float width, float size, boolean bold) {
  float right() {
    return x + width;
  }

  boolean isBlank() {
    // The first character decides nearly always.
    return !characters.isEmpty()
        && Character.isWhitespace(characters.charAt(0))
        && characters.isBlank();
  }
}
