package scrutiny.document.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.util.Matrix;

/** A rectangle of a page as stored, in points from its lower left corner. */
record Box(float left, float bottom, float right, float top) {
  /** How far a glyph may extend over an edge, in points. */
  private static final float TOLERANCE = 1f;

  /** Returns the smallest box around a rectangle that a matrix transforms. */
  static Box of(Matrix matrix, float x, float y, float width, float height) {
    return at(matrix, x, y)
        .around(at(matrix, x + width, y))
        .around(at(matrix, x, y + height))
        .around(at(matrix, x + width, y + height));
  }

  /** Returns the box of one point that a matrix transforms. */
  static Box at(Matrix matrix, float x, float y) {
    Point2D.Float point = matrix.transformPoint(x, y);
    return new Box(point.x, point.y, point.x, point.y);
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
