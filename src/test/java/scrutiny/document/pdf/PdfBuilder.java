package scrutiny.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;

/**
 * Builds PDF documents of A4 pages, with each line exactly where a test needs it.
 *
 * <p>Positions are in points from the top left corner of the page to the baseline; consecutive
 * lines are 14 points apart. The initial font is regular at 12 points, as in most reports.
 */
final class PdfBuilder {
  /** The distance from one baseline to the next, in points. */
  static final float LEADING = 14f;

  private final List<List<Drawing>> pages = new ArrayList<>(List.of(new ArrayList<>()));
  private FontStyle style = new FontStyle(PdfBuilder::helvetica, 12);
  private int textAngle;
  private int storedAngle;
  private float scale = 1;

  /** Draws on a page. */
  @FunctionalInterface
  interface Drawing {
    void on(PDDocument document, PDPageContentStream content) throws IOException;
  }

  private record FontStyle(Function<PDDocument, PDFont> font, float size) {}

  /** Sets the following text in a regular font. */
  PdfBuilder plain(float size) {
    style = new FontStyle(PdfBuilder::helvetica, size);
    return this;
  }

  /** Sets the following text in a bold font. */
  PdfBuilder bold(float size) {
    style = new FontStyle(document -> new PDType1Font(FontName.HELVETICA_BOLD), size);
    return this;
  }

  /** Sets the following text in a font that maps one character to another text. */
  PdfBuilder misencoded(char drawn, String read, float size) {
    style = new FontStyle(document -> misencoded(document, drawn, read), size);
    return this;
  }

  /** Rotates the following text by some degrees; its positions are those where it is upright. */
  PdfBuilder rotated(int angle) {
    textAngle = angle;
    return this;
  }

  /** Stores every page rotated counterclockwise, and shows it rotated back. */
  PdfBuilder storedRotated(int angle) {
    storedAngle = angle;
    return this;
  }

  /** Draws every page at a scale, from its upper left corner. */
  PdfBuilder scaled(float factor) {
    scale = factor;
    return this;
  }

  /** Sets consecutive lines, the first at a position. */
  PdfBuilder at(float x, float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      pages
          .getLast()
          .add(text(style, turn(PDRectangle.A4, textAngle, x, y + i * LEADING), lines[i]));
    }
    return this;
  }

  private static Drawing text(FontStyle style, Matrix position, String text) {
    return (document, content) -> {
      content.beginText();
      content.setFont(style.font.apply(document), style.size);
      content.setTextMatrix(position);
      content.showText(text);
      content.endText();
    };
  }

  /** Draws between texts, for example to set a colour. */
  PdfBuilder draw(Drawing drawing) {
    pages.getLast().add(drawing);
    return this;
  }

  /** Sets the words of a line one by one, without spaces between them. */
  PdfBuilder unspaced(float x, float y, String line) {
    float left = x;
    for (String word : line.split(" ", -1)) {
      at(left, y, word);
      left += width(word + " ");
    }
    return this;
  }

  /** Starts a new page. */
  PdfBuilder newPage() {
    pages.add(new ArrayList<>());
    return this;
  }

  /** Returns the document as the reader reads it. */
  Document read() throws IOException, UnreadableDocumentException {
    return new PdfReader().read(new SourceFile("built.pdf", toBytes()));
  }

  /** Returns the bytes of the PDF. */
  byte[] toBytes() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<Drawing> drawings : pages) {
        PDPage page = new PDPage(storedPage());
        page.setRotation(storedAngle);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.transform(turn(storedPage(), storedAngle, 0, PDRectangle.A4.getHeight()));
          float moved = PDRectangle.A4.getHeight() * (1 - scale);
          content.transform(new Matrix(scale, 0, 0, scale, 0, moved));
          for (Drawing drawing : drawings) {
            drawing.on(document, content);
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private PDRectangle storedPage() {
    float shortSide = PDRectangle.A4.getWidth();
    float longSide = PDRectangle.A4.getHeight();
    return storedAngle % 180 == 0
        ? new PDRectangle(shortSide, longSide)
        : new PDRectangle(longSide, shortSide);
  }

  /**
   * Returns the matrix of text that is rotated counterclockwise on a page, at a position from the
   * top left corner of the page as seen where the text is upright.
   */
  private static Matrix turn(PDRectangle page, int angle, float x, float y) {
    Frame frame = Frame.of(page, angle);
    float across = x - frame.xOffset();
    float up = frame.yOffset() - y;
    return new Matrix(
        frame.cos(),
        frame.sin(),
        -frame.sin(),
        frame.cos(),
        across * frame.cos() - up * frame.sin(),
        across * frame.sin() + up * frame.cos());
  }

  /** Returns the width of a text in the current font, in points. */
  float width(String text) {
    try (PDDocument document = new PDDocument()) {
      return style.font.apply(document).getStringWidth(text) / 1000 * style.size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDFont helvetica(PDDocument document) {
    return new PDType1Font(FontName.HELVETICA);
  }

  private static PDFont misencoded(PDDocument document, char drawn, String read) {
    try {
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE1);
      font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
      font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
      font.setItem(COSName.TO_UNICODE, toUnicodeMap(document, code(drawn), read));
      return new PDType1Font(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(char drawn) throws IOException {
    byte[] code = new PDType1Font(FontName.HELVETICA).encode(String.valueOf(drawn));
    return String.format("%02X", code[0]);
  }

  private static COSStream toUnicodeMap(PDDocument document, String code, String read)
      throws IOException {
    StringBuilder units = new StringBuilder();
    read.chars().forEach(c -> units.append(String.format("%04X", c)));
    String map =
        Stream.of(
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
                "/CMapName /Misencoded def /CMapType 2 def",
                "1 begincodespacerange <00> <FF> endcodespacerange",
                "1 beginbfchar <" + code + "> <" + units + "> endbfchar",
                "endcmap end end")
            .reduce("", (joined, line) -> joined + line + "\n");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(map.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
