package scrutiny.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import scrutiny.document.DocumentLimits;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Cancellation;
import scrutiny.text.Letters;
import scrutiny.text.SourceText;

/** Collects the glyphs of each page as drawn, without PDFBox's own ordering. */
final class GlyphReader extends VisibleTextStripper {
  /** Represents a letter that is not known. */
  private static final String UNMAPPED = "\uFFFD";

  private final List<PageGlyphs> pages = new ArrayList<>();
  private final Map<PDFont, Boolean> boldByFont = new HashMap<>();

  /** Whether the letter of the current glyph is known. */
  private boolean isMapped;

  /** The visibility of the current glyph. */
  private Visibility visibility = Visibility.SHOWN;

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
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    countCharacters(1);
    isMapped = false;
    visibility = visibility(rendering, displacement);
    super.showGlyph(rendering, font, code, displacement);
    if (!isMapped && visibility == Visibility.SHOWN && displacement.getX() != 0) {
      pages.getLast().addUnmapped(font.getName());
    }
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
  protected void processTextPosition(TextPosition position) {
    String characters = position.getUnicode();
    if (characters == null || characters.isEmpty()) {
      return;
    }
    // A glyph may represent many characters, but it is counted even if it represents none.
    countCharacters(characters.length() - 1);
    isMapped = !isUnmapped(characters);
    String letters = isMapped ? letters(characters) : UNMAPPED;
    if (letters.isEmpty() && position.getWidth() == 0) {
      return;
    }
    Matrix matrix = position.getTextMatrix();
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    Frame frame = pages.getLast().frame(matrix);
    float left = frame.x(x, y);
    float right = frame.x(position.getEndX(), position.getEndY());
    pages
        .getLast()
        .add(
            visibility,
            matrix,
            new Glyph(
                letters,
                left,
                frame.y(x, y),
                Math.abs(right - left),
                Math.abs(position.getYScale()),
                boldByFont.computeIfAbsent(position.getFont(), GlyphReader::isBold)));
  }

  /** Returns whether a font states no letter for a glyph, so that PDFBox gives its code instead. */
  private static boolean isUnmapped(String characters) {
    char first = characters.charAt(0);
    return (Character.isISOControl(first) && !Character.isWhitespace(first))
        || characters.equals(UNMAPPED);
  }

  private static String letters(String characters) {
    return isSpace(characters) ? " " : Letters.plain(SourceText.unpaged(characters).characters());
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

  private static boolean isSpace(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (!Character.isSpaceChar(characters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null && name.toLowerCase(Locale.ROOT).contains("bold")) {
      return true;
    }
    var descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }
}
