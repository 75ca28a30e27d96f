package scrutiny.web.picture;

/** A pattern of lines or dots over a colour. */
enum Texture {
  /** None. */
  NONE(""),
  /** Dots. */
  DOTS("M1.5 1.5h1.6v1.6h-1.6z M5.5 5.5h1.6v1.6h-1.6z"),
  /** Horizontal lines. */
  HORIZONTAL("M0 3h8v1.2h-8z"),
  /** Lines that rise to the right. */
  RISING("M0 8L8 0h-1.7L0 6.3z M8 8v-1.7L6.3 8z"),
  /** Lines that cross. */
  CROSSED("M0 3.4h8v1.1h-8z M3.4 0h1.1v8h-1.1z");

  /** The width and height of the part that is repeated. */
  static final int SIZE = 8;

  private final String outline;

  Texture(String outline) {
    this.outline = outline;
  }

  /** Returns the outline of the part that is repeated, as path data of SVG. */
  String outline() {
    return outline;
  }
}
