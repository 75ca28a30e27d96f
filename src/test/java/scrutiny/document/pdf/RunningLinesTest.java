package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;

/** Tests the separation of lines that belong to the pages, not to the document. */
class RunningLinesTest {
  @Test
  void placesHeadersAndFootersAfterTheBodyWithTheirPages()
      throws IOException, UnreadableDocumentException {
    PdfBuilder pages = new PdfBuilder();
    for (int page = 1; page <= 3; page++) {
      pages
          .plain(9)
          .at(71, 40, "Inspection of Barchester")
          .plain(12)
          .at(71, 200, "What stands on page number " + page + ".")
          .plain(9)
          .at(71, 800, "July 2022, page " + page + " of 3");
      if (page < 3) {
        pages.newPage();
      }
    }
    Document document = pages.read();
    assertThat(BlockNotation.format(document))
        .isEqualTo(
            """
            What stands on page number 1.

            What stands on page number 2.

            What stands on page number 3.\
            """);
    String text = document.text().characters();
    assertThat(text.substring(text.indexOf("number 3.") + 9).strip().lines())
        .containsExactly(
            "Inspection of Barchester",
            "July 2022, page 1 of 3",
            "Inspection of Barchester",
            "July 2022, page 2 of 3",
            "Inspection of Barchester",
            "July 2022, page 3 of 3");
    assertThat(List.of("number 1", "number 2", "number 3").stream().map(w -> pageOf(document, w)))
        .containsExactly(1, 2, 3);
    assertThat(List.of("page 1", "page 2", "page 3").stream().map(w -> pageOf(document, w)))
        .containsExactly(1, 2, 3);
  }

  @Test
  void excludesPageNumbersFromTheBlocks() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 200, "These words are all that this document says on its first page.")
            .at(290, 805, "1")
            .read();
    assertThat(BlockNotation.format(document))
        .isEqualTo("These words are all that this document says on its first page.");
    assertThat(document.text().characters()).endsWith("page.\n\n1\n");
  }

  @Test
  void keepsAMarginLineThatIsNotRepeated() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 60, "A first line that stands high up.")
                    .at(71, 200, "The words of the first page.")
                    .newPage()
                    .at(71, 200, "The words of the second page.")))
        .isEqualTo(
            """
            A first line that stands high up.

            The words of the first page.

            The words of the second page.\
            """);
  }

  @Test
  void keepsRepeatedLinesOutsideTheMargins() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 200, "Leaders act upon it.")
                    .newPage()
                    .at(71, 200, "Leaders act upon it.")
                    .newPage()
                    .at(71, 200, "Leaders act upon it.")))
        .isEqualTo(
            """
            Leaders act upon it.

            Leaders act upon it.

            Leaders act upon it.\
            """);
  }

  @Test
  void excludesFootnotesFromTheBlocks() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 200, "Homes for children are registered with the inspectorate,")
            .at(71, 214, "as the law asks for.")
            .plain(8)
            .at(71, 700, "1 The Care Standards Act,", "and its regulations.")
            .read();
    assertThat(BlockNotation.format(document))
        .isEqualTo(
            """
            Homes for children are registered with the inspectorate,
            as the law asks for.\
            """);
    assertThat(document.text().characters())
        .endsWith("for.\n\n1 The Care Standards Act,\nand its regulations.\n");
  }

  @Test
  void excludesAFootnoteWhoseRaisedMarkerIsInTheMargin()
      throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 200, "Homes for children are registered with the inspectorate, as")
            .plain(6)
            .at(71, 764, "1")
            .plain(9)
            .at(78, 768, "The Care Standards Act.")
            .plain(12)
            .at(520, 800, "1")
            .newPage()
            .at(71, 200, "the law asks for.")
            .at(520, 800, "2")
            .read();
    assertThat(BlockNotation.format(document))
        .isEqualTo(
            """
            Homes for children are registered with the inspectorate, as
            the law asks for.\
            """);
    assertThat(document.text().characters()).contains("1\nThe Care Standards Act.\n");
  }

  @Test
  void keepsSmallPrintWithoutAFootnoteMarker() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 200, "Homes for children are registered with the inspectorate.")
                    .plain(8)
                    .at(71, 700, "The Care Standards Act")))
        .isEqualTo(
            """
            Homes for children are registered with the inspectorate.

            The Care Standards Act\
            """);
  }

  private static int pageOf(Document document, String text) {
    return document.text().page(document.text().characters().indexOf(text));
  }

  private static String read(PdfBuilder page) throws IOException, UnreadableDocumentException {
    return BlockNotation.format(page.read());
  }
}
