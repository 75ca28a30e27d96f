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
import scrutiny.text.SourceText;

/** Collects the glyphs of each page as drawn, without PDFBox's own ordering. */
final class GlyphReader extends PDFTextStripper {
  private final List<PageGlyphs> pages = new ArrayList<>();
  private final Map<PDFont, Boolean> boldByFont = new HashMap<>();

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
  protected void processTextPosition(TextPosition position) {
    String characters = position.getUnicode();
    if (characters == null || characters.isEmpty()) {
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
                isSpace(characters) ? " " : SourceText.unpaged(characters).characters(),
                left,
                frame.y(x, y),
                Math.abs(right - left),
                Math.abs(position.getYScale()),
                boldByFont.computeIfAbsent(position.getFont(), GlyphReader::isBold)));
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
