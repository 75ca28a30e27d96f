package scrutiny.web.picture;

import java.util.Optional;

/**
 * How an area is painted.
 *
 * @param textured whether the texture of the tone shows too
 * @param outline the line around the area; mostly none
 * @param opacity from 0 to 1
 */
public record Paint(Tone fill, boolean textured, Optional<Tone> outline, double opacity) {
  /** Returns a plain colour. */
  public static Paint plain(Tone fill) {
    return new Paint(fill, false, Optional.empty(), 1);
  }

  /** Returns a colour with its texture. */
  public static Paint textured(Tone fill) {
    return new Paint(fill, true, Optional.empty(), 1);
  }

  /** Returns a colour with a line around it. */
  public static Paint framed(Tone fill, Tone outline) {
    return new Paint(fill, false, Optional.of(outline), 1);
  }

  /** Returns the same paint, through which the background shows. */
  public Paint translucent(double share) {
    return new Paint(fill, textured, outline, share);
  }

  /** Returns whether a texture has to be drawn over the colour. */
  boolean hasTexture() {
    return textured && fill.texture() != Texture.NONE;
  }
}
