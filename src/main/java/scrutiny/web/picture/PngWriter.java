package scrutiny.web.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Writes pictures as PNG, in the colours of light pages. */
public final class PngWriter {
  /** Pixels for each unit of a picture, so that it is sharp on fine screens and in print. */
  private static final double SCALE = 2;

  /** The maximum number of pixels: an image of this size takes 48 MB while it is drawn. */
  private static final double MAX_PIXELS = 12_000_000;

  private PngWriter() {}

  /** Returns a picture as PNG. */
  public static byte[] png(Picture picture) {
    return png(SvgWriter.plainFile(picture));
  }

  /** Returns a file in SVG, which needs no other files, as PNG. */
  public static byte[] png(String svg) {
    // Nothing is shown on a screen, which servers lack.
    System.setProperty("java.awt.headless", "true");
    SVGDocument document =
        Objects.requireNonNull(
            new SVGLoader()
                .load(
                    new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                    null,
                    LoaderContext.createDefault()),
            "a picture that is not SVG");
    double width = document.size().width;
    double height = document.size().height;
    double scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / (width * height)));
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.render(
          null, graphics, new ViewBox((float) (width * scale), (float) (height * scale)));
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", out)) {
        throw new IllegalStateException("this Java platform writes no PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
