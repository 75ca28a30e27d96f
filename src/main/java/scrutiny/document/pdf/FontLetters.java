package scrutiny.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import scrutiny.text.Letters;
import scrutiny.text.SourceText;

/** The letters that the glyphs of a font represent, each determined once. */
final class FontLetters {
  /** Represents a letter that is not known. */
  private static final String UNMAPPED = "\uFFFD";

  /** The names of glyphs that PDFBox knows beside those of Adobe's list. */
  private static final String MORE_GLYPHS = "/org/apache/pdfbox/resources/glyphlist/additional.txt";

  private static final GlyphList GLYPHS = glyphs();

  private final PDFont font;
  private final boolean bold;
  private final Map<Integer, GlyphLetters> byCode = new HashMap<>();

  FontLetters(PDFont font) {
    this.font = font;
    this.bold = isBold(font);
  }

  /**
   * The letters of a glyph.
   *
   * @param count the number of characters that the font states for it; 0 if it states none
   * @param isMapped whether they are known
   * @param text the letters as text; empty if the glyph only takes up room
   */
  record GlyphLetters(int count, boolean isMapped, String text) {}

  PDFont font() {
    return font;
  }

  boolean bold() {
    return bold;
  }

  /** Returns the letters of the glyph with a code. */
  GlyphLetters of(int code) throws IOException {
    GlyphLetters known = byCode.get(code);
    if (known == null) {
      known = read(code);
      byCode.put(code, known);
    }
    return known;
  }

  private GlyphLetters read(int code) throws IOException {
    String characters = font.toUnicode(code, GLYPHS);
    if (characters == null && font instanceof PDSimpleFont) {
      characters = String.valueOf((char) code);
    }
    if (characters == null || characters.isEmpty()) {
      return new GlyphLetters(0, false, "");
    }
    boolean isMapped = !isUnmapped(characters);
    return new GlyphLetters(
        characters.length(), isMapped, isMapped ? letters(characters) : UNMAPPED);
  }

  /** Returns whether a font states no letter for a glyph, so that its code is given instead. */
  private static boolean isUnmapped(String characters) {
    char first = characters.charAt(0);
    return (Character.isISOControl(first) && !Character.isWhitespace(first))
        || characters.equals(UNMAPPED);
  }

  private static String letters(String characters) {
    return characters.chars().allMatch(Character::isSpaceChar)
        ? " "
        : Letters.plain(SourceText.unpaged(characters).characters());
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name != null && name.toLowerCase(Locale.ROOT).contains("bold")) {
      return true;
    }
    var descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  private static GlyphList glyphs() {
    try (InputStream more = GlyphList.class.getResourceAsStream(MORE_GLYPHS)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
