package scrutiny.document.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The coordinates in which text of one direction runs from left to right and from top to bottom.
 *
 * @param cos cosine of the angle by which the text is rotated, counterclockwise
 * @param sin sine of that angle
 * @param xOffset what to add so that the page starts at 0 from the left
 * @param yOffset what to add so that the page starts at 0 from the top
 * @param height the height of the page in this frame, in points
 */
record Frame(float cos, float sin, float xOffset, float yOffset, float height) {
  /** Returns the frame of text that is rotated by some degrees on a page as stored. */
  static Frame of(PDRectangle page, int angle) {
    boolean isRightAngle = angle % 90 == 0;
    double radians = Math.toRadians(angle);
    float cos = (float) (isRightAngle ? Math.round(Math.cos(radians)) : Math.cos(radians));
    float sin = (float) (isRightAngle ? Math.round(Math.sin(radians)) : Math.sin(radians));
    float width = page.getWidth();
    float height = page.getHeight();
    float xOffset = Math.max(0, -width * cos) + Math.max(0, -height * sin);
    float yOffset = Math.max(0, -width * sin) + Math.max(0, height * cos);
    float extent = Math.abs(width * sin) + Math.abs(height * cos);
    return new Frame(cos, sin, xOffset, yOffset, extent);
  }

  /** Returns the distance from the left of a point that is given from the lower left corner. */
  float x(float storedX, float storedY) {
    return storedX * cos + storedY * sin + xOffset;
  }

  /** Returns the distance from the top of a point that is given from the lower left corner. */
  float y(float storedX, float storedY) {
    return storedX * sin - storedY * cos + yOffset;
  }
}
