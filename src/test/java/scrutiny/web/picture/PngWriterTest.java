package scrutiny.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Tests pictures as PNG. */
class PngWriterTest {
  private static BufferedImage image(Picture picture) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(PngWriter.png(picture)));
  }

  private static int colour(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  @Test
  void drawsMarksInTheirColoursAtTwoPixelsForEachUnit() throws Exception {
    Mark square = Mark.Rectangle.of(20, 10, 30, 20, Paint.plain(Tone.OUTSTANDING));
    BufferedImage image = image(new Picture("t", "d", 100, 50, List.of(square)));
    assertThat(image.getWidth()).isEqualTo(200);
    assertThat(image.getHeight()).isEqualTo(100);
    int outstanding = Color.decode(Tone.OUTSTANDING.light()).getRGB() & 0xffffff;
    assertThat(colour(image, 60, 40)).isEqualTo(outstanding);
    assertThat(colour(image, 10, 10)).isEqualTo(0xffffff);
    assertThat(colour(image, 110, 40)).isEqualTo(0xffffff);
  }

  @Test
  void drawsWords() throws Exception {
    Mark words = new Mark.Words(new Point(5, 40), "MMM", Font.of(40, Tone.INK).bolder());
    assertThat(dark(image(new Picture("t", "d", 150, 50, List.of(words))))).isGreaterThan(500);
    Mark none = new Mark.Words(new Point(5, 40), "", Font.of(40, Tone.INK));
    assertThat(dark(image(new Picture("t", "d", 150, 50, List.of(none))))).isZero();
  }

  private static int dark(BufferedImage image) {
    int dark = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        dark += (colour(image, x, y) & 0xff) < 0x80 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void drawsATextureOverItsColour() throws Exception {
    Mark square = Mark.Rectangle.of(0, 0, 40, 40, Paint.textured(Tone.REQUIRES_IMPROVEMENT));
    BufferedImage image = image(new Picture("t", "d", 40, 40, List.of(square)));
    long colours = distinct(image);
    assertThat(colours).isGreaterThan(1);
  }

  private static long distinct(BufferedImage image) {
    return Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .distinct()
        .count();
  }

  @Test
  void aLargePictureHasFewerPixelsForEachUnit() throws Exception {
    BufferedImage image = image(new Picture("t", "d", 4000, 3000, List.of()));
    assertThat((long) image.getWidth() * image.getHeight()).isBetween(10_000_000L, 12_100_000L);
  }
}
