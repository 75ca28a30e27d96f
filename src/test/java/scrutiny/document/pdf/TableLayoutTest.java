package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.BlockNotation;
import scrutiny.document.UnreadableDocumentException;

class TableLayoutTest {
  @ParameterizedTest
  @ValueSource(floats = {0.4f, 0.71f, 0.85f, 0.93f, 0.97f, 1, 1.02f})
  void readsATableAtAnyScale(float factor) throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        new PdfBuilder()
            .plain(20)
            .at(71, 100, "Services in Barchester")
            .plain(12)
            .at(71, 140, "Children are seen and heard,", "and their plans are kept up to date.")
            .at(71, 182, "Leaders know their staff.")
            .at(76, 230, "Children who need help", "and protection")
            .at(380, 237, "Good")
            .at(76, 266, "Children in care")
            .at(380, 266, "Outstanding");
    assertThat(BlockNotation.format(report.scaled(factor).read()))
        .isEqualTo(
            """
            # Services in Barchester

            Children are seen and heard,
            and their plans are kept up to date.

            Leaders know their staff.

            | Children who need help and protection | Good |
            | Children in care | Outstanding |\
            """);
  }

  @Test
  void continuesATableOnTheNextPage() throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        rows(new PdfBuilder(), 640, "Area", "Grade", "Help", "Good")
            .newPage()
            .at(76, 140, "Care")
            .at(400, 140, "Inadequate");
    assertThat(BlockNotation.format(report.read()))
        .isEqualTo(
            """
            Grades that inspectors gave to the services:

            | Area | Grade |
            | Help | Good |
            | Care | Inadequate |\
            """);
  }

  @Test
  void omitsARepeatedHeader() throws IOException, UnreadableDocumentException {
    PdfBuilder report = rows(new PdfBuilder(), 640, "Area", "Grade", "Help", "Good").newPage();
    rows(report, 140, "Area", "Grade", "Care", "Outstanding");
    assertThat(BlockNotation.format(report.read()))
        .isEqualTo(
            """
            Grades that inspectors gave to the services:

            | Area | Grade |
            | Help | Good |
            | Care | Outstanding |\
            """);
  }

  @Test
  void joinsARowThatABreakSplits() throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        rows(
                new PdfBuilder(),
                640,
                "Area",
                "Grade",
                "Children who need help",
                "Requires improvement")
            .newPage();
    rows(report, 140, "and protection", "to be good", "Children in care", "Good");
    assertThat(BlockNotation.format(report.read()))
        .isEqualTo(
            """
            Grades that inspectors gave to the services:

            | Area | Grade |
            | Children who need help and protection | Requires improvement to be good |
            | Children in care | Good |\
            """);
  }

  @Test
  void joinsARowWhoseCellsBothBreakOff() throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        rows(
                new PdfBuilder(),
                640,
                "Who",
                "What",
                "Council and",
                "Leaders should find out sooner what children")
            .newPage();
    rows(report, 140, "Trust", "need and act on it.", "Board", "Meet.");
    assertThat(BlockNotation.format(report.read()))
        .endsWith(
            """
            | Who | What |
            | Council and Trust | Leaders should find out sooner what children need and act on it. |
            | Board | Meet. |\
            """);
  }

  @Test
  void joinsTheRestOfACellBesideWhichNothingIsLeft()
      throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        rows(
                new PdfBuilder(),
                640,
                "Who",
                "What",
                "Council",
                "Leaders should find out sooner from children about")
            .newPage()
            .at(400, 140, "SEND and act on it.")
            .at(71, 200, "The board meets.");
    assertThat(BlockNotation.format(report.read()))
        .endsWith(
            """
            | Who | What |
            | Council | Leaders should find out sooner from children about SEND and act on it. |

            The board meets.\
            """);
  }

  @Test
  void keepsATextBelowAFinishedCellApart() throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        rows(
                new PdfBuilder(),
                640,
                "Who",
                "What",
                "Council",
                "Leaders should find out sooner what children need.")
            .newPage()
            .at(400, 140, "See the annex.");
    assertThat(BlockNotation.format(report.read())).endsWith("|\n\nSee the annex.");
  }

  @Test
  void keepsTablesWithOtherColumnsSeparate() throws IOException, UnreadableDocumentException {
    PdfBuilder report =
        rows(new PdfBuilder(), 640, "Area", "Grade", "Help", "Good")
            .newPage()
            .at(150, 140, "Telephone number of the council")
            .at(440, 140, "0123 456");
    assertThat(BlockNotation.format(report.read()))
        .isEqualTo(
            """
            Grades that inspectors gave to the services:

            | Area | Grade |
            | Help | Good |

            | Telephone number of the council | 0123 456 |\
            """);
  }

  @Test
  void keepsThePageOfEachRow() throws IOException, UnreadableDocumentException {
    PdfBuilder report = rows(new PdfBuilder(), 640, "Area", "Grade", "Help", "Good").newPage();
    var text = rows(report, 140, "Area", "Grade", "Care", "Outstanding").read().text();
    assertThat(text.page(text.characters().indexOf("Help"))).isEqualTo(1);
    assertThat(text.page(text.characters().indexOf("Care"))).isEqualTo(2);
  }

  private static PdfBuilder rows(PdfBuilder report, float y, String... cells) {
    if (y > 400) {
      report.at(71, 560, "Grades that inspectors gave to the services:");
    }
    return report
        .at(76, y, cells[0])
        .at(380, y, cells[1])
        .at(76, y + 30, cells[2])
        .at(380, y + 30, cells[3]);
  }
}
