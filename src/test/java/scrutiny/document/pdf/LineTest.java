package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.Block;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;

/** Tests the markers of list items, which precede the text in many ways. */
class LineTest {
  @Test
  void readsABulletSeparatedFromItsText() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "•")
                    .at(89, 100, "the quality of plans, and of what is done", "to carry them out")
                    .at(71, 128, "•")
                    .at(89, 128, "the stability of homes")))
        .isEqualTo(
            """
            • the quality of plans, and of what is done
            to carry them out

            • the stability of homes\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"•", "–", "-", "1.", "12.", "3)", "(a)", "b)", "iv)"})
  void readsAMarkerAttachedToItsText(String marker)
      throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 100, "The council should look to the following:")
            .at(71, 128, marker + " the quality of its plans")
            .read();
    Block.Item item = (Block.Item) document.blocks().getLast();
    assertThat(item.marker()).isEqualTo(marker);
    assertThat(document.textOf(item)).isEqualTo("the quality of its plans");
    assertThat(document.text().characters())
        .as("the marker stays in the text")
        .contains("\n" + marker + " the quality of its plans");
  }

  @Test
  void readsANumberSeparatedFromItsText() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "9.")
                    .at(107, 100, "Children are seen alone by their workers.")
                    .at(71, 128, "10.")
                    .at(107, 128, "Their wishes are written down.")))
        .isEqualTo(
            """
            9. Children are seen alone by their workers.

            10. Their wishes are written down.\
            """);
  }

  @Test
  void readsPrivateUseCharactersAsBullets() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "The council should look to these two:")
                    .misencoded('•', "\uF0B7", 12)
                    .at(71, 128, "•")
                    .plain(12)
                    .at(89, 128, "the quality of its plans")
                    .misencoded('n', "\uF06E", 12)
                    .at(71, 156, "n")
                    .plain(12)
                    .at(89, 156, "the stability of homes")))
        .isEqualTo(
            """
            The council should look to these two:

            \uF0B7 the quality of its plans

            \uF06E the stability of homes\
            """);
  }

  @Test
  void readsALoneLetterOAsABullet() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "•")
                    .at(89, 100, "the quality of plans:")
                    .at(107, 124, "o")
                    .at(125, 124, "of those for children in care")
                    .at(71, 148, "of course more than these two matter")))
        .isEqualTo(
            """
            • the quality of plans:

              o of those for children in care

            of course more than these two matter\
            """);
  }

  @Test
  void doesNotReadANumberEndingASentenceAsAMarker()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(
                        71,
                        100,
                        "Young people may stay with their carers beyond the age of",
                        "18. Many of them choose to do so.")))
        .isEqualTo(
            """
            Young people may stay with their carers beyond the age of
            18. Many of them choose to do so.\
            """);
  }

  @Test
  void readsANumberAfterACompleteSentenceAsAMarker()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(
                        71,
                        100,
                        "Young people may stay with their carers.",
                        "18. Many of them choose to do so.")))
        .isEqualTo(
            """
            Young people may stay with their carers.

            18. Many of them choose to do so.\
            """);
  }

  @Test
  void doesNotReadAYearAsAMarker() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(
                        71,
                        100,
                        "The last inspection took place some years ago.",
                        "2019. A year.")))
        .isEqualTo("The last inspection took place some years ago.\n2019. A year.");
  }

  private static String read(PdfBuilder page) throws IOException, UnreadableDocumentException {
    return BlockNotation.format(page.read());
  }
}
