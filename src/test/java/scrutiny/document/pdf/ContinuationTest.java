package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.BlockNotation;
import scrutiny.document.UnreadableDocumentException;

/** Tests which lines continue a sentence although they look like the start of something new. */
class ContinuationTest {
  /** Lines of which the first and last reach the right margin. */
  private static final String[] FULL_LINES = {
    "Workers in Barchester know the families of their area, and they are known to the",
    "schools and surgeries.",
    "Children in need of a home are found one by the council and by its partner, the"
  };

  @Test
  void continuesASentenceWithTheNameThatBeginsTheNextPage()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, FULL_LINES)
                    .newPage()
                    .at(71, 100, "Barchester Housing Trust.")))
        .isEqualTo(String.join("\n", FULL_LINES) + "\nBarchester Housing Trust.");
  }

  @Test
  void startsAParagraphAfterALineThatHadRoomForItsFirstWord()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, FULL_LINES)
                    .at(71, 742, "board")
                    .newPage()
                    .at(71, 100, "Families wait.")))
        .isEqualTo(String.join("\n", FULL_LINES) + "\nboard\n\nFamilies wait.");
  }

  @Test
  void startsAParagraphAfterANoteAtTheEndOfASentence()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, FULL_LINES[0])
                    .at(
                        71,
                        714,
                        "schools and surgeries, which is a help to those who live in the old"
                            + " town.1")
                    .newPage()
                    .at(71, 100, "Families wait.")))
        .endsWith("old town.1\n\nFamilies wait.");
  }

  @Test
  void continuesAListInASentenceAcrossAPageBreak() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, "Much was done: homes were found;")
                    .newPage()
                    .at(71, 100, "schools were told.")))
        .isEqualTo("Much was done: homes were found;\nschools were told.");
  }

  @Test
  void keepsANumberAtTheStartOfALineInItsNumberedParagraph()
      throws IOException, UnreadableDocumentException {
    assertThat(read(numbered("16.")))
        .isEqualTo(
            """
            31. Young people are given an adviser, who is known to them by name, at the age of
            16. This is early enough.\
            """);
    assertThat(read(numbered("32."))).endsWith("the age of\n\n  32. This is early enough.");
  }

  @Test
  void keepsANumberAtTheStartOfAPageInItsNumberedParagraph()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, "31.")
                    .at(
                        99,
                        700,
                        "Young people are given an adviser, who is known to them, at the age of")
                    .newPage()
                    .at(99, 100, "16. This is early.")))
        .endsWith("at the age of\n16. This is early.");
  }

  @Test
  void keepsADashOfASentenceInItsParagraph() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, FULL_LINES[0])
                    .at(
                        71,
                        714,
                        "schools and surgeries. Two agencies have yet to send their accounts to")
                    .at(71, 728, "\u2013 the board and the trust.")))
        .endsWith("accounts to\n\u2013 the board and the trust.");
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 700, FULL_LINES[0])
                    .at(71, 714, "schools and surgeries:")
                    .at(71, 728, "\u2013 the board and the trust.")))
        .endsWith("surgeries:\n\n\u2013 the board and the trust.");
  }

  @Test
  void joinsTheLinesOfAnItemThatIsAsLargeAsAHeading()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, FULL_LINES)
                    .plain(14)
                    .at(71, 160, "• Most workers know the children")
                    .at(89, 176, "whom they help.")))
        .endsWith("\n\n• Most workers know the children\nwhom they help.");
  }

  private static PdfBuilder numbered(String number) {
    return new PdfBuilder()
        .at(71, 100, "31.")
        .at(
            99,
            100,
            "Young people are given an adviser, who is known to them by name, at the age of",
            number + " This is early enough.");
  }

  private static String read(PdfBuilder page) throws IOException, UnreadableDocumentException {
    return BlockNotation.format(page.read());
  }
}
