package scrutiny.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import scrutiny.document.DocumentLimits;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Cancellation;

/** Collects the glyphs of each page as drawn, without PDFBox's own ordering. */
final class GlyphReader extends VisibleTextStripper {
  private final List<PageGlyphs> pages = new ArrayList<>();
  private final Map<PDFont, FontLetters> byFont = new HashMap<>();

  /** The letters of the font that was used last. */
  private @Nullable FontLetters fontLetters;

  /** The lower left corner of the current page, from which positions count. */
  private float originX;

  private float originY;

  /** Whether the current page is shown turned by a quarter. */
  private boolean isSideways;

  /** Whether form fields may have values to read. */
  private final boolean hasForm;

  private final DocumentLimits limits;

  /** The number of characters drawn so far, also of those that do not show. */
  private long characterCount;

  private GlyphReader(PDDocument document, DocumentLimits limits) {
    super(document);
    this.limits = limits;
    hasForm = document.getDocumentCatalog().getAcroForm(null) != null;
  }

  /** Returns every page with its glyphs and those of the values in its form fields. */
  static List<PageGlyphs> read(PDDocument document, DocumentLimits limits) throws IOException {
    GlyphReader reader = new GlyphReader(document, limits);
    reader.getText(document);
    return reader.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    super.startPage(page);
    pages.add(new PageGlyphs(getCurrentPageNo(), page));
    originX = page.getCropBox().getLowerLeftX();
    originY = page.getCropBox().getLowerLeftY();
    isSideways = page.getRotation() % 180 != 0;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    super.processPage(new DecodedPage(page));
  }

  /**
   * Adds a glyph. PDFBox's own method also measures what only its ordering of the text needs: here
   * a glyph ends where its width, without the spacing after it, ends.
   */
  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    countCharacters(1);
    Visibility visibility = visibility(rendering, displacement);
    FontLetters.GlyphLetters letters = lettersOf(font).of(code);
    if (letters.count() > 0) {
      // A glyph may represent many characters, but it is counted even if it represents none.
      countCharacters(letters.count() - 1);
      add(letters.text(), visibility, rendering, end(font, code, displacement));
    }
    if (!letters.isMapped() && visibility == Visibility.SHOWN && displacement.getX() != 0) {
      pages.getLast().addUnmapped(font.getName());
    }
  }

  private FontLetters lettersOf(PDFont font) {
    if (fontLetters == null || !font.equals(fontLetters.font())) {
      fontLetters = byFont.computeIfAbsent(font, FontLetters::new);
    }
    return fontLetters;
  }

  /** Returns where a glyph ends on its page as stored. */
  private Point2D.Float end(PDFont font, int code, Vector displacement) throws IOException {
    PDGraphicsState state = getGraphicsState();
    float fontSize = state.getTextState().getFontSize();
    float width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    Point2D.Float end =
        getTextMatrix()
            .transformPoint(
                width * fontSize * (state.getTextState().getHorizontalScaling() / 100f),
                displacement.getY() * fontSize);
    return state.getCurrentTransformationMatrix().transformPoint(end.x, end.y);
  }

  private void add(String letters, Visibility visibility, Matrix rendering, Point2D.Float end) {
    float x = rendering.getTranslateX() - originX;
    float y = rendering.getTranslateY() - originY;
    float endX = end.x - originX;
    float endY = end.y - originY;
    if (letters.isEmpty() && (isSideways ? endY == y : endX == x)) {
      return;
    }
    PageGlyphs page = pages.getLast();
    Frame frame = page.frame(rendering);
    float left = frame.x(x, y);
    float right = frame.x(endX, endY);
    page.add(
        visibility,
        rendering,
        new Glyph(
            letters,
            left,
            frame.y(x, y),
            Math.abs(right - left),
            Math.abs(rendering.getScalingFactorY()),
            fontLetters != null && fontLetters.bold()));
  }

  private void countCharacters(int count) {
    Cancellation.check();
    characterCount += count;
    try {
      limits.checkCharacters(characterCount);
    } catch (UnreadableDocumentException e) {
      throw new PageLimitException(e);
    }
  }

  @Override
  protected void writePage() throws IOException {
    if (hasForm) {
      for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
        if (annotation instanceof PDAnnotationWidget && isShown(annotation)) {
          showAnnotation(annotation);
        }
      }
    }
    pages.getLast().addTextLayer(isPicture());
  }

  private static boolean isShown(PDAnnotation annotation) {
    return !annotation.isHidden() && !annotation.isNoView() && !annotation.isInvisible();
  }
}
