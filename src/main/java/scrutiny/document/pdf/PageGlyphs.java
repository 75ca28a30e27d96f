package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs of a page by the direction in which they run, each in the frame in which they are
 * upright.
 *
 * <p>An angle is counterclockwise, in degrees, against the page as it is shown: a page may be
 * stored rotated ({@code /Rotate}), with its text rotated the other way.
 */
final class PageGlyphs {
  /** Angles that differ from a right angle by less than this are right: scans may be askew. */
  private static final int MAX_SKEW = 3;

  /** A page that shows fewer glyphs has no text but, perhaps, its number. */
  private static final int MIN_SHOWN = 10;

  private final int number;
  private final PDPage page;
  private final int rotation;
  private final NavigableMap<Integer, RotatedGlyphs> byAngle = new TreeMap<>();
  private final SortedMap<String, Integer> unmapped = new TreeMap<>();
  private final List<InvisibleGlyph> invisible = new ArrayList<>();
  private int omittedCount;

  /** The direction of the glyph that came last, and the glyphs that run in it: most follow it. */
  private int lastAngle;

  private RotatedGlyphs last;

  private boolean hasTextLayer;

  /** Creates a page without glyphs, with its number from 1. */
  PageGlyphs(int number, PDPage page) {
    this.number = number;
    this.page = page;
    this.rotation = page.getRotation();
    lastAngle = rotation;
    last = empty(rotation);
    byAngle.put(0, last);
  }

  /** The frame of glyphs that run in the same direction, and these glyphs. */
  private record RotatedGlyphs(Frame frame, List<Glyph> glyphs) {}

  /** A glyph that does not show. */
  private record InvisibleGlyph(Matrix rendering, Glyph glyph) {}

  int number() {
    return number;
  }

  /** Returns the frame of text whose rendering matrix is given; it collects the text's glyphs. */
  Frame frame(Matrix rendering) {
    return of(rendering).frame();
  }

  /** Adds a glyph to those with the same direction, or to those that do not show. */
  void add(Visibility visibility, Matrix rendering, Glyph glyph) {
    switch (visibility) {
      case SHOWN -> of(rendering).glyphs().add(glyph);
      case INVISIBLE -> invisible.add(new InvisibleGlyph(rendering, glyph));
      case HIDDEN -> omittedCount += glyph.isBlank() ? 0 : 1;
    }
  }

  /**
   * Decides on the glyphs that do not show, after all have been added: they are the text of the
   * page if the page is a picture, as a scanner leaves it, or if next to nothing else is there.
   */
  void addTextLayer(boolean isPicture) {
    if (invisible.isEmpty()) {
      return;
    }
    long invisibleCount = invisible.stream().filter(i -> !i.glyph().isBlank()).count();
    long shown =
        byAngle.values().stream()
            .flatMap(rotated -> rotated.glyphs().stream())
            .filter(g -> !g.isBlank())
            .count();
    hasTextLayer = invisibleCount > shown && (isPicture || shown < MIN_SHOWN);
    if (hasTextLayer) {
      invisible.forEach(i -> of(i.rendering()).glyphs().add(i.glyph()));
    } else {
      omittedCount += (int) invisibleCount;
    }
    invisible.clear();
  }

  /** Returns whether the text of the page is an invisible layer over a picture. */
  boolean hasTextLayer() {
    return hasTextLayer;
  }

  /** Returns how many glyphs do not show and were not added. */
  int omittedCount() {
    return omittedCount;
  }

  /** Counts a glyph for which its font states no letter. */
  void addUnmapped(@Nullable String font) {
    unmapped.merge(font == null ? "without a name" : font, 1, Integer::sum);
  }

  /** Returns how many glyphs of each font have no known letter. */
  SortedMap<String, Integer> unmapped() {
    return unmapped;
  }

  /** Returns the angles at which there are glyphs, the upright ones first. */
  List<Integer> angles() {
    return byAngle.keySet().stream().filter(a -> a == 0 || !glyphs(a).isEmpty()).toList();
  }

  /** Returns the glyphs at an angle. */
  List<Glyph> glyphs(int angle) {
    return at(angle).glyphs();
  }

  /** Returns the height of the page in the frame of an angle, in points. */
  float height(int angle) {
    return at(angle).frame().height();
  }

  /** Returns whether an angle is a right one: such text is a part of the page, not a stamp. */
  static boolean isRightAngle(int angle) {
    return angle % 90 == 0;
  }

  private RotatedGlyphs at(int angle) {
    return Objects.requireNonNull(byAngle.get(angle), "no glyphs at this angle");
  }

  private RotatedGlyphs of(Matrix rendering) {
    int stored = storedAngle(rendering);
    if (stored != lastAngle) {
      int shown = Math.floorMod(stored - rotation, 360);
      last = byAngle.computeIfAbsent(shown, a -> empty(stored));
      lastAngle = stored;
    }
    return last;
  }

  private RotatedGlyphs empty(int storedAngle) {
    return new RotatedGlyphs(Frame.of(page.getCropBox(), storedAngle), new ArrayList<>());
  }

  /** Returns the direction of a text against the page as it is stored. */
  private static int storedAngle(Matrix rendering) {
    float x = rendering.getScaleX();
    float y = rendering.getShearY();
    if (y == 0 && x > 0) {
      return 0;
    }
    int angle = Math.floorMod(Math.round(Math.toDegrees(Math.atan2(y, x))), 360);
    int right = Math.round(angle / 90f) * 90;
    return Math.abs(angle - right) < MAX_SKEW ? right % 360 : angle;
  }
}
