package scrutiny.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import scrutiny.text.SourceText;

/** Collects the glyphs of each page as drawn, without PDFBox's own ordering. */
final class GlyphReader extends PDFTextStripper {
  private final List<PdfPage> pages = new ArrayList<>();
  private final Map<PDFont, Boolean> boldByFont = new HashMap<>();
  private List<Glyph> glyphs = new ArrayList<>();

  private GlyphReader() {}

  /** Returns every page with its upright glyphs. */
  static List<PdfPage> read(PDDocument document) throws IOException {
    GlyphReader reader = new GlyphReader();
    reader.getText(document);
    return reader.pages;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String characters = position.getUnicode();
    if (characters == null || characters.isEmpty() || position.getDir() != 0) {
      return;
    }
    glyphs.add(
        new Glyph(
            isSpace(characters) ? " " : SourceText.unpaged(characters).characters(),
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            position.getFontSizeInPt(),
            boldByFont.computeIfAbsent(position.getFont(), GlyphReader::isBold)));
  }

  @Override
  protected void writePage() {
    pages.add(PdfPage.of(pages.size() + 1, getCurrentPage().getCropBox().getHeight(), glyphs));
    glyphs = new ArrayList<>();
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
