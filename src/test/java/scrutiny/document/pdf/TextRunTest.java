package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;

/** Tests how glyphs become words, in whatever way a file draws them. */
class TextRunTest {
  private static final String WORDS = "Children are helped in good time by those around them";

  @Test
  void infersSpacesFromGaps() throws IOException, UnreadableDocumentException {
    assertThat(read(new PdfBuilder().unspaced(71, 100, WORDS))).isEqualTo(WORDS);
  }

  @Test
  void collapsesSpaces() throws IOException, UnreadableDocumentException {
    assertThat(read(new PdfBuilder().at(71, 100, WORDS.replace("good time", "good  time") + "  ")))
        .isEqualTo(WORDS);
  }

  @Test
  void replacesNonBreakingSpaces() throws IOException, UnreadableDocumentException {
    assertThat(read(new PdfBuilder().misencoded(' ', "\u00A0", 12).at(71, 100, WORDS)))
        .isEqualTo(WORDS);
  }

  @Test
  void readsDoubleDrawnBoldOnce() throws IOException, UnreadableDocumentException {
    assertThat(read(new PdfBuilder().at(71, 100, WORDS).at(71.3f, 100, WORDS))).isEqualTo(WORDS);
  }

  @Test
  void keepsDoubleLetters() throws IOException, UnreadableDocumentException {
    String letters = "All schools see a free bookkeeper, and 11 offices fill in 2200 forms";
    assertThat(read(new PdfBuilder().at(71, 100, letters))).isEqualTo(letters);
  }

  @Test
  void expandsLigatures() throws IOException, UnreadableDocumentException {
    assertThat(
            read(new PdfBuilder().misencoded('z', "ffi", 12).at(71, 100, "the ozcers' " + WORDS)))
        .isEqualTo("the officers' " + WORDS);
  }

  @Test
  void keepsOffsetsAfterACharacterOutsideTheBasicPlane()
      throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .misencoded('z', "\uD835\uDC00", 12)
            .at(71, 100, "The zBC of what is done", "for the children.")
            .at(71, 140, "A paragraph behind it.")
            .read();
    assertThat(document.blocks())
        .extracting(document::textOf)
        .containsExactly(
            "The \uFFFDBC of what is done\nfor the children.", "A paragraph behind it.");
  }

  @Test
  void removesRaisedFootnoteMarkersBesideAHeading()
      throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .bold(14)
            .at(71, 200, "What needs to improve")
            .plain(8)
            .at(228, 195, "1")
            .plain(12)
            .at(71, 230, WORDS)
            .read();
    Block heading = document.blocks().getFirst();
    assertThat(heading).isInstanceOf(Block.Heading.class);
    assertThat(document.textOf(heading)).isEqualTo("What needs to improve");
  }

  @Test
  void keepsDigitsOnTheirOwnLine() throws IOException, UnreadableDocumentException {
    assertThat(read(new PdfBuilder().at(71, 150, "42").at(71, 190, WORDS)))
        .isEqualTo("42\n\n" + WORDS);
  }

  @Test
  void separatesOverlaidTexts() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 150, "8 July 2022 is the day of this letter")
                    .at(73, 151, "Mary Lane is the director of services")))
        .contains("8 July 2022 is the day of this letter")
        .contains("Mary Lane is the director of services");
  }

  @Test
  void readsWordsFromLeftToRight() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 114, "and their families are helped as well.")
                    .at(139.36f, 100, "in good time")
                    .at(71, 100, "Children are")))
        .isEqualTo("Children are in good time\nand their families are helped as well.");
  }

  private static String read(PdfBuilder page) throws IOException, UnreadableDocumentException {
    return BlockNotation.format(page.read());
  }
}
