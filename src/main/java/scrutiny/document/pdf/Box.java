package scrutiny.document.pdf;

import org.apache.pdfbox.util.Matrix;

/** A rectangle of a page as stored, in points from its lower left corner. */
record Box(float left, float bottom, float right, float top) {
  /** How far a glyph may extend over an edge, in points. */
  private static final float TOLERANCE = 1f;

  /** Returns the smallest box around a rectangle that a matrix transforms. */
  static Box of(Matrix matrix, float x, float y, float width, float height) {
    float x2 = x + width;
    float y2 = y + height;
    float left = Math.min(x(matrix, x, y), x(matrix, x2, y));
    float bottom = Math.min(y(matrix, x, y), y(matrix, x2, y));
    float right = Math.max(x(matrix, x, y), x(matrix, x2, y));
    float top = Math.max(y(matrix, x, y), y(matrix, x2, y));
    return new Box(
        Math.min(left, Math.min(x(matrix, x, y2), x(matrix, x2, y2))),
        Math.min(bottom, Math.min(y(matrix, x, y2), y(matrix, x2, y2))),
        Math.max(right, Math.max(x(matrix, x, y2), x(matrix, x2, y2))),
        Math.max(top, Math.max(y(matrix, x, y2), y(matrix, x2, y2))));
  }

  /** Returns the box of one point that a matrix transforms. */
  static Box at(Matrix matrix, float x, float y) {
    float left = x(matrix, x, y);
    float bottom = y(matrix, x, y);
    return new Box(left, bottom, left, bottom);
  }

  /** Returns the first coordinate of a point that a matrix transforms. */
  private static float x(Matrix matrix, float x, float y) {
    return x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
  }

  /** Returns the second coordinate of a point that a matrix transforms. */
  private static float y(Matrix matrix, float x, float y) {
    return x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
  }

  /** Returns the smallest box that contains both. */
  Box around(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(bottom, other.bottom),
        Math.max(right, other.right),
        Math.max(top, other.top));
  }

  /** Returns what is in both boxes; it contains no point if they do not overlap. */
  Box within(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(bottom, other.bottom),
        Math.min(right, other.right),
        Math.min(top, other.top));
  }

  /** Returns whether the middle of another box is in this one. */
  boolean containsMiddleOf(Box other) {
    float x = (other.left + other.right) / 2;
    float y = (other.bottom + other.top) / 2;
    return x > left - TOLERANCE
        && x < right + TOLERANCE
        && y > bottom - TOLERANCE
        && y < top + TOLERANCE;
  }

  float area() {
    return Math.max(0, right - left) * Math.max(0, top - bottom);
  }
}
