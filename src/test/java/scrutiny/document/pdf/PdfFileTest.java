package scrutiny.document.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Issue;

class PdfFileTest {
  @Test
  void readsAnIntactFileWithoutAWarning() throws IOException, UnreadableDocumentException {
    assertThat(read(report()).issues()).isEmpty();
  }

  @Test
  void readsAFileWithoutAnEndMark() throws IOException, UnreadableDocumentException {
    String pdf = report();
    assertRepaired(pdf.substring(0, pdf.lastIndexOf("%%EOF")), "its end-of-file marker is missing");
  }

  @Test
  void readsAFileFollowedByAWebPage() throws IOException, UnreadableDocumentException {
    assertRepaired(
        report() + "<!DOCTYPE html><html><body>" + "<p>Too many requests.</p>\n".repeat(300),
        "other bytes follow its end-of-file marker");
  }

  @Test
  void readsAFileWithAMisplacedCrossReferenceTable()
      throws IOException, UnreadableDocumentException {
    assertRepaired(
        report().replaceAll("startxref\\s+\\d+", "startxref\n77"),
        "its cross-reference table is misplaced");
  }

  @Test
  void readsAFileWithoutACrossReferenceTable() throws IOException, UnreadableDocumentException {
    String pdf = report();
    assertRepaired(
        pdf.substring(0, pdf.lastIndexOf("endobj") + 6), "its end-of-file marker is missing");
  }

  @Test
  void acceptsOffsetsThatCountFromTheHeader() throws IOException, UnreadableDocumentException {
    assertThat(read("Saved by a cache\n" + report()).issues()).isEmpty();
  }

  @Test
  void rejectsAFileThatLacksAPage() throws IOException {
    String pdf = report();
    SourceFile cut = file(pdf.substring(0, pdf.length() * 2 / 5));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> new PdfReader().read(cut))
        .withMessageStartingWith("the PDF is damaged");
  }

  private static void assertRepaired(String pdf, String damage)
      throws IOException, UnreadableDocumentException {
    Document document = read(pdf);
    assertThat(document.text().characters())
        .isEqualTo(read(report()).text().characters())
        .contains("last page");
    assertThat(document.issues())
        .extracting(Issue::toLine)
        .isEqualTo(
            List.of(
                "built.pdf: the PDF is damaged ("
                    + damage
                    + ") and was repaired; compare it with the original; a fresh copy may contain"
                    + " more"));
  }

  private static Document read(String pdf) throws UnreadableDocumentException {
    return new PdfReader().read(file(pdf));
  }

  private static SourceFile file(String pdf) {
    return new SourceFile("built.pdf", pdf.getBytes(ISO_8859_1));
  }

  private static String report() throws IOException {
    byte[] bytes =
        new PdfBuilder()
            .at(71, 140, "Inspectors wrote to the council in the autumn.")
            .newPage()
            .at(71, 140, "They closed with a last page about care leavers.")
            .toBytes();
    return new String(bytes, ISO_8859_1);
  }
}
