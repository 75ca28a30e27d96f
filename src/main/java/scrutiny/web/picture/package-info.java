/**
 * Pictures as values, and how they are written: as SVG for pages and files, and as PNG.
 *
 * <p>Input: a {@link scrutiny.web.picture.Picture} of rectangles, lines, outlines, words and links.
 * Output: SVG whose colours follow the reader's scheme, or a PNG of the same. A picture names its
 * colours by {@link scrutiny.web.picture.Tone}, and each colour with a meaning also has a texture,
 * so that nothing is shown by colour alone. Called by the packages that draw, and by web.
 */
@NullMarked
package scrutiny.web.picture;

import org.jspecify.annotations.NullMarked;
