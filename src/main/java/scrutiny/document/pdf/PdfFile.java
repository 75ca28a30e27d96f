package scrutiny.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import scrutiny.document.UnreadableDocumentException;

/**
 * The bytes of a PDF file and the document that PDFBox reads from them.
 *
 * <p>PDFBox repairs a damaged file by searching it for objects. It then loses silently what was cut
 * off, so a repaired file is used only if it still has every page that it declares.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy of each PDF would cost memory.
record PdfFile(byte[] bytes) {
  /** The end-of-file marker is within this many last bytes (ISO 32000-1, 7.5.5). */
  private static final int EOF_SEARCH_LENGTH = 2048;

  private static final String REFETCH = "download it again";

  private static final Pattern START_OF_XREF = Pattern.compile("startxref\\s+(\\d{1,10})\\s");

  /** A cross-reference table, or the object that contains a cross-reference stream. */
  private static final Pattern XREF =
      Pattern.compile("\\s*(xref|\\d+\\s+\\d+\\s+obj.{0,400}?/XRef)", Pattern.DOTALL);

  /** The type of a cross-reference stream is stated within this many bytes. */
  private static final int XREF_LENGTH = 512;

  /**
   * Returns the open document.
   *
   * @throws UnreadableDocumentException if the file is locked, or damaged beyond repair
   */
  PDDocument open() throws UnreadableDocumentException {
    PDDocument document;
    try {
      document = Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          "the PDF is locked with a password", "save a copy without a password", e);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
    return document;
  }

  /** Returns the exception for a file that is damaged beyond repair. */
  static UnreadableDocumentException damaged(Exception cause) {
    return new UnreadableDocumentException(
        "the PDF is damaged (" + cause.getMessage() + ")", REFETCH, cause);
  }

  /** Returns what had to be repaired to read the file; empty if it is intact. */
  Optional<String> damage() {
    int start = Math.max(0, bytes.length - EOF_SEARCH_LENGTH);
    String tail = text(start, bytes.length);
    int end = tail.lastIndexOf("%%EOF");
    if (end < 0) {
      return Optional.of(
          text(0, bytes.length).contains("%%EOF")
              ? "other bytes follow its end-of-file marker"
              : "its end-of-file marker is missing");
    }
    Matcher position = START_OF_XREF.matcher(tail);
    long xref = -1;
    while (position.find() && position.start() < end) {
      xref = Long.parseLong(position.group(1));
    }
    return isXref(xref) ? Optional.empty() : Optional.of("its cross-reference table is misplaced");
  }

  private boolean isXref(long offset) {
    if (offset < 0 || offset >= bytes.length) {
      return false;
    }
    int from = (int) offset + Math.max(0, text(0, 1024).indexOf("%PDF-"));
    return XREF.matcher(text((int) offset, (int) offset + XREF_LENGTH)).lookingAt()
        || XREF.matcher(text(from, from + XREF_LENGTH)).lookingAt();
  }

  private String text(int from, int to) {
    int start = Math.min(from, bytes.length);
    int end = Math.min(to, bytes.length);
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /**
   * Checks that a repaired document has all its pages and their content.
   *
   * @throws UnreadableDocumentException if a part is missing
   */
  static void requireAllPages(PDDocument document) throws UnreadableDocumentException {
    int declared = document.getDocumentCatalog().getPages().getCOSObject().getInt(COSName.COUNT, 0);
    int found = 0;
    for (PDPage page : document.getPages()) {
      found++;
      if (!hasContent(page.getCOSObject())) {
        throw new UnreadableDocumentException(
            "the PDF is damaged (page " + found + " is cut off)", REFETCH);
      }
    }
    if (found == 0 || found < declared) {
      throw new UnreadableDocumentException(
          "the PDF is damaged (it is truncated: %d of %d pages)".formatted(found, declared),
          REFETCH);
    }
  }

  /** Returns whether each content stream that a page refers to is in the file. */
  private static boolean hasContent(COSDictionary page) {
    COSBase contents = page.getItem(COSName.CONTENTS);
    COSBase resolved = page.getDictionaryObject(COSName.CONTENTS);
    if (resolved instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (!(parts.getObject(i) instanceof COSStream)) {
          return false;
        }
      }
      return true;
    }
    return resolved instanceof COSStream || !(contents instanceof COSObject);
  }
}
