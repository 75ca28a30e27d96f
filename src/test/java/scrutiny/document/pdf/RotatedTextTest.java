package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Issue;

class RotatedTextTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsAPageAsItIsShown(int angle) throws IOException, UnreadableDocumentException {
    Document report = report().storedRotated(angle).read();
    assertThat(BlockNotation.format(report))
        .isEqualTo(
            """
            Inspection of Barchester's services in the autumn

            | Overall effectiveness | Good |
            | The impact of leaders | Outstanding |\
            """);
    assertThat(report.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void readsARotatedTableAfterTheUprightText(int angle)
      throws IOException, UnreadableDocumentException {
    Document report =
        new PdfBuilder()
            .rotated(angle)
            .at(76, 230, "Overall effectiveness")
            .at(380, 230, "Good")
            .at(76, 260, "The impact of leaders")
            .at(380, 260, "Outstanding")
            .rotated(0)
            .at(71, 140, "Inspectors wrote to the council in the autumn.")
            .read();
    assertThat(BlockNotation.format(report))
        .isEqualTo(
            """
            Inspectors wrote to the council in the autumn.

            | Overall effectiveness | Good |
            | The impact of leaders | Outstanding |\
            """);
    assertThat(report.issues())
        .extracting(Issue::toLine)
        .containsExactly(
            "built.pdf (page 1): contains text rotated by "
                + angle
                + "°, which was read after the upright text; check what was read from this page");
  }

  @Test
  void joinsAParagraphAroundRotatedText() throws IOException, UnreadableDocumentException {
    Document report =
        new PdfBuilder()
            .at(71, 700, "Leaders know their services well and")
            .rotated(270)
            .at(150, 300, "A table on its side.")
            .rotated(0)
            .newPage()
            .at(71, 140, "listen to children.")
            .read();
    assertThat(BlockNotation.format(report))
        .isEqualTo(
            """
            Leaders know their services well and
            listen to children.

            A table on its side.\
            """);
  }

  @Test
  void keepsAWatermarkOutOfTheBlocks() throws IOException, UnreadableDocumentException {
    Document report =
        new PdfBuilder()
            .at(71, 140, "Inspectors wrote to the council in the autumn.")
            .rotated(45)
            .at(300, 600, "Grade: good")
            .read();
    assertThat(BlockNotation.format(report))
        .isEqualTo("Inspectors wrote to the council in the autumn.");
    assertThat(report.text().characters()).contains("Grade: good");
    assertThat(report.issues())
        .extracting(Issue::message)
        .containsExactly(
            "contains slanted text, such as a watermark, which was not searched for facts");
  }

  @Test
  void warnsOnceAboutTextOnACurve() throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        new PdfBuilder().at(71, 140, "Inspectors wrote to the council in the autumn.");
    for (int angle = 10; angle <= 80; angle += 10) {
      report.rotated(angle).at(300, 600, "Draft");
    }
    assertThat(report.rotated(90).at(300, 300, "Barchester").read().issues())
        .extracting(Issue::message)
        .containsExactly(
            "contains text rotated by 90°, which was read after the upright text",
            "contains slanted text, such as a watermark, which was not searched for facts");
  }

  private static PdfBuilder report() {
    return new PdfBuilder()
        .at(71, 120, "Inspection of Barchester's services in the autumn")
        .at(76, 230, "Overall effectiveness")
        .at(380, 230, "Good")
        .at(76, 260, "The impact of leaders")
        .at(380, 260, "Outstanding");
  }
}
