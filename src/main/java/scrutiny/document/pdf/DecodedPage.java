package scrutiny.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is decoded before it is parsed, which is faster than bit by bit. */
final class DecodedPage extends PDPage {
  private static final int BUFFER_LENGTH = 1 << 13;

  private final PDPage page;

  DecodedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /** Returns the resources of the page in its document, which shares fonts between pages. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(4 * BUFFER_LENGTH);
    try (RandomAccessRead content = page.getContentsForStreamParsing()) {
      byte[] buffer = new byte[BUFFER_LENGTH];
      // One of several streams may be empty.
      for (int n = content.read(buffer);
          n > 0 || (n == 0 && !content.isEOF());
          n = content.read(buffer)) {
        decoded.write(buffer, 0, n);
      }
    }
    return new ContentBytes(decoded.toByteArray());
  }
}
