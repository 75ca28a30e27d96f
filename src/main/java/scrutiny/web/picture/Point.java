package scrutiny.web.picture;

/**
 * A point of a picture.
 *
 * @param x the distance from the left edge
 * @param y the distance from the upper edge
 */
public record Point(double x, double y) {}
