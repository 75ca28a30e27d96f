package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;

/** Tests which lines form one heading, paragraph or item. */
class BlockAssemblerTest {
  @Test
  void splitsParagraphsAtAGap() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "The first paragraph has", "two lines.")
                    .at(71, 138, "The second follows after a gap.")))
        .isEqualTo(
            """
            The first paragraph has
            two lines.

            The second follows after a gap.\
            """);
  }

  @Test
  void treatsLargerAndBoldLinesAsHeadings() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .plain(24)
                    .at(71, 100, "Inspection of services", "")
                    .plain(14)
                    .at(71, 150, "Findings")
                    .bold(12)
                    .at(71, 180, "Help and protection")
                    .plain(12)
                    .at(71, 194, "Children are helped in good time, and their families too.")))
        .isEqualTo(
            """
            # Inspection of services

            ## Findings

            ### Help and protection

            Children are helped in good time, and their families too.\
            """);
  }

  @Test
  void joinsTheLinesOfAHeading() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .bold(14)
                    .at(71, 100, "The experiences and progress of children", "in care")
                    .plain(12)
                    .at(71, 136, "Children live in homes where they are cared for well.")))
        .isEqualTo(
            """
            ## The experiences and progress of children
            in care

            Children live in homes where they are cared for well.\
            """);
  }

  @Test
  void splitsItemsWithoutAGap() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "• plans for children", "• homes for children", "• care leavers")))
        .isEqualTo(
            """
            • plans for children

            • homes for children

            • care leavers\
            """);
  }

  @Test
  void derivesTheDepthOfAnItemFromItsIndent() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "•")
                    .at(89, 100, "the quality of plans:")
                    .at(91, 124, "–")
                    .at(109, 124, "for children in care")
                    .at(91, 148, "–")
                    .at(109, 148, "for care leavers")
                    .at(71, 172, "•")
                    .at(89, 172, "the stability of homes")))
        .isEqualTo(
            """
            • the quality of plans:

              – for children in care

              – for care leavers

            • the stability of homes\
            """);
  }

  @Test
  void resetsTheDepthAfterAParagraph() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "•")
                    .at(89, 100, "the quality of plans")
                    .at(71, 130, "Between the two lists stands a sentence.")
                    .at(91, 160, "–")
                    .at(109, 160, "the stability of homes")))
        .isEqualTo(
            """
            • the quality of plans

            Between the two lists stands a sentence.

            – the stability of homes\
            """);
  }

  @Test
  void endsAnItemAtALineOnTheMargin() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "•")
                    .at(89, 100, "the quality of plans.")
                    .at(71, 114, "Leaders know what has to be done.")))
        .isEqualTo(
            """
            • the quality of plans.

            Leaders know what has to be done.\
            """);
  }

  @Test
  void continuesAnItemAcrossAPageBreak() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 700, "•")
            .at(89, 700, "the quality of plans, so that those who read them")
            .newPage()
            .at(89, 120, "know what has to be done")
            .at(71, 150, "•")
            .at(89, 150, "the stability of homes")
            .read();
    assertThat(BlockNotation.format(document))
        .isEqualTo(
            """
            • the quality of plans, so that those who read them
            know what has to be done

            • the stability of homes\
            """);
    assertThat(pageOf(document, "those who read")).isEqualTo(1);
    assertThat(pageOf(document, "know what")).isEqualTo(2);
  }

  @Test
  void continuesAParagraphAcrossAPageBreak() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 700, "Children are helped in good time, and what is")
            .newPage()
            .at(71, 120, "done for them is written down.")
            .read();
    assertThat(document.blocks()).hasSize(1);
    assertThat(BlockNotation.format(document))
        .isEqualTo(
            """
            Children are helped in good time, and what is
            done for them is written down.\
            """);
  }

  @Test
  void startsANewParagraphAfterACompleteSentenceAtAPageBreak()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, "Children are helped in good time.")
                    .newPage()
                    .at(71, 120, "done for them is written down.")))
        .isEqualTo(
            """
            Children are helped in good time.

            done for them is written down.\
            """);
  }

  @Test
  void endsAnItemAtTheMarginOfTheNextPage() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 700, "•")
            .at(89, 700, "the quality of all of the plans")
            .newPage()
            .at(71, 120, "which is a sentence of its own")
            .read();
    assertThat(document.blocks()).hasSize(2);
    assertThat(document.blocks().getLast()).isInstanceOf(Block.Paragraph.class);
  }

  private static int pageOf(Document document, String text) {
    return document.text().page(document.text().characters().indexOf(text));
  }

  private static String read(PdfBuilder page) throws IOException, UnreadableDocumentException {
    return BlockNotation.format(page.read());
  }
}
