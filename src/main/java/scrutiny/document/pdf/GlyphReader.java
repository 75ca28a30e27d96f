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
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import scrutiny.text.Letters;
import scrutiny.text.SourceText;

/** Collects the glyphs of each page as drawn, without PDFBox's own ordering. */
final class GlyphReader extends PDFTextStripper {
  /** Stands for a letter that is not known. */
  private static final String UNMAPPED = "\uFFFD";

  private final List<PageGlyphs> pages = new ArrayList<>();
  private final Map<PDFont, Boolean> boldByFont = new HashMap<>();

  /** Whether the letter of the current glyph is known. */
  private boolean isMapped;

  private GlyphReader() {}

  /** Returns every page with its glyphs. */
  static List<PageGlyphs> read(PDDocument document) throws IOException {
    GlyphReader reader = new GlyphReader();
    reader.getText(document);
    return reader.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new PageGlyphs(getCurrentPageNo(), page));
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    isMapped = false;
    super.showGlyph(rendering, font, code, displacement);
    if (!isMapped && displacement.getX() != 0) {
      pages.getLast().addUnmapped(font.getName());
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String characters = position.getUnicode();
    if (characters == null || characters.isEmpty()) {
      return;
    }
    isMapped = !isUnmapped(characters);
    String letters = isMapped ? letters(characters) : UNMAPPED;
    if (letters.isEmpty()) {
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
    return isSpace(characters)
        ? " "
        : Letters.plain(SourceText.unpaged(characters).characters());
  }

  @Override
  protected void writePage() {
    // The glyphs of the page are collected; nothing is written.
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
