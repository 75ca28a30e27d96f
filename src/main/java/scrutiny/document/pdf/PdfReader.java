package scrutiny.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import scrutiny.document.Document;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;

/** Reads PDF files. */
public final class PdfReader implements DocumentReader {
  /** A document with fewer letters consists of images, not of text. */
  private static final int MIN_LETTERS = 40;

  /** The end-of-file marker is within this many last bytes (ISO 32000-1, 7.5.5). */
  private static final int EOF_SEARCH_LENGTH = 2048;

  @Override
  public MediaType mediaType() {
    return MediaType.PDF;
  }

  @Override
  public Document read(SourceFile file) throws UnreadableDocumentException {
    RunningLines lines = RunningLines.of(pages(file));
    TextWriter writer = new TextWriter();
    BlockAssembler.assemble(lines.body()).forEach(writer::write);
    writer.writeRunningLines(lines.running());
    if (writer.text().characters().chars().filter(Character::isLetter).count() < MIN_LETTERS) {
      throw new UnreadableDocumentException(
          "the PDF contains no text, only images", "run text recognition (OCR) on it first");
    }
    return new Document(file.path(), file.hash(), MediaType.PDF, writer.text(), writer.blocks());
  }

  /**
   * Returns whether a file has its end-of-file marker. An interrupted download lacks its last
   * lines, and the rest would pass for the complete file.
   */
  private static boolean isComplete(byte[] bytes) {
    int start = Math.max(0, bytes.length - EOF_SEARCH_LENGTH);
    String tail = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }

  private static List<PdfPage> pages(SourceFile file) throws UnreadableDocumentException {
    if (!isComplete(file.bytes())) {
      throw new UnreadableDocumentException(
          "the PDF is damaged (it is truncated)", "download it again");
    }
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return GlyphReader.read(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          "the PDF is locked with a password", "save a copy without a password", e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          "the PDF is damaged (" + e.getMessage() + ")", "download it again", e);
    }
  }
}
