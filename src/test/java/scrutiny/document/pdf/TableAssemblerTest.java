package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;

/** Tests which runs of a table belong to one cell, and which cells to one row. */
class TableAssemblerTest {
  /** The left edges of labels and of grades, in points. */
  private static final float LABEL_LEFT = 76;

  private static final float GRADE_LEFT = 380;

  @Test
  void pairsALabelWithItsGrade() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(LABEL_LEFT, 100, "Judgement")
                    .at(GRADE_LEFT, 100, "Grade")
                    .at(LABEL_LEFT, 130, "The impact of leaders on practice")
                    .at(GRADE_LEFT, 130, "Good")))
        .isEqualTo(
            """
            | Judgement | Grade |
            | The impact of leaders on practice | Good |\
            """);
  }

  @Test
  void readsAGradeWrappedAroundItsLabel() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(GRADE_LEFT, 100, "Requires improvement", "to be good")
                    .at(LABEL_LEFT, 107, "The impact of leaders")
                    .at(LABEL_LEFT, 140, "Overall effectiveness")
                    .at(GRADE_LEFT, 140, "Good")))
        .isEqualTo(
            """
            | The impact of leaders | Requires improvement to be good |
            | Overall effectiveness | Good |\
            """);
  }

  @Test
  void readsAGradeCentredBetweenTwoLabelLines() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(LABEL_LEFT, 100, "The experiences and progress of", "children in care")
                    .at(GRADE_LEFT, 107, "Good")
                    .at(LABEL_LEFT, 140, "Overall effectiveness")
                    .at(GRADE_LEFT, 140, "Inadequate")))
        .isEqualTo(
            """
            | The experiences and progress of children in care | Good |
            | Overall effectiveness | Inadequate |\
            """);
  }

  @Test
  void readsAGradeBesideTheMiddleOfThreeLabelLines()
      throws IOException, UnreadableDocumentException {
    assertThat(read(threeLines(114)))
        .isEqualTo(
            """
            | The experiences and progress of children who need help and protection | Good |
            | Overall effectiveness | Outstanding |\
            """);
  }

  @Test
  void readsAGradeBesideTheFirstOfThreeLabelLines()
      throws IOException, UnreadableDocumentException {
    assertThat(read(threeLines(100))).isEqualTo(read(threeLines(114)));
  }

  private static PdfBuilder threeLines(float grade) {
    return new PdfBuilder()
        .at(
            LABEL_LEFT,
            100,
            "The experiences and progress",
            "of children who need",
            "help and protection")
        .at(GRADE_LEFT, grade, "Good")
        .at(LABEL_LEFT, 160, "Overall effectiveness")
        .at(GRADE_LEFT, 160, "Outstanding");
  }

  @Test
  void splitsLabelsWithoutAGapByTheirGrades() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(
                        LABEL_LEFT,
                        100,
                        "The impact of leaders",
                        "on social work practice",
                        "The experiences of care leavers",
                        "over the age of eighteen")
                    .at(GRADE_LEFT, 107, "Good")
                    .at(GRADE_LEFT, 135, "Outstanding")))
        .isEqualTo(
            """
            | The impact of leaders on social work practice | Good |
            | The experiences of care leavers over the age of eighteen | Outstanding |\
            """);
  }

  @Test
  void readsALabelWithoutAGrade() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(LABEL_LEFT, 100, "Overall effectiveness")
            .at(GRADE_LEFT, 100, "Good")
            .at(LABEL_LEFT, 130, "The impact of leaders")
            .at(LABEL_LEFT, 160, "Adoption performance")
            .at(GRADE_LEFT, 160, "Good")
            .read();
    assertThat(BlockNotation.format(document))
        .isEqualTo(
            """
            | Overall effectiveness | Good |
            | The impact of leaders |  |
            | Adoption performance | Good |\
            """);
    Block.Table table = (Block.Table) document.blocks().getFirst();
    assertThat(table.rows().get(1).cells().getLast().length()).isZero();
  }

  @Test
  void keepsTheNumberOfALabel() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(LABEL_LEFT, 100, "1. Children who need help and protection")
                    .at(GRADE_LEFT, 100, "Good")
                    .at(LABEL_LEFT, 130, "2. Children looked after")
                    .at(GRADE_LEFT, 130, "Outstanding")))
        .isEqualTo(
            """
            | 1. Children who need help and protection | Good |
            | 2. Children looked after | Outstanding |\
            """);
  }

  @Test
  void separatesACellCloseToTheNextColumn() throws IOException, UnreadableDocumentException {
    assertThat(read(narrowGap(2)))
        .isEqualTo(
            """
            | Who should act | What on |
            | Northtown Council and its trust | Leaders should see all who wait. |\
            """);
    assertThat(read(narrowGap(1))).contains("its trust all who wait.");
  }

  /** Puts a label's second line 10 points before a column that some other lines start. */
  private static PdfBuilder narrowGap(int others) {
    PdfBuilder page = new PdfBuilder();
    float column = LABEL_LEFT + page.width("Council and its trust") + 10;
    if (others > 1) {
      page.at(LABEL_LEFT, 100, "Who should act").at(column, 100, "What on");
    }
    return page.at(LABEL_LEFT, 130, "Northtown", "Council and its trust")
        .at(column, 130, "Leaders should see", "all who wait.");
  }

  @Test
  void continuesACellAfterAList() throws IOException, UnreadableDocumentException {
    assertThat(read(cellWithList("•")))
        .isEqualTo(
            """
            | Who should act | What on |
            | Northtown Council | Leaders should shorten waits for: • plans; • visits. They should say so. |
            | Northtown Trust | Leaders should write. |\
            """);
    assertThat(read(cellWithList("*"))).contains("|  | They should say so. |");
  }

  private static PdfBuilder cellWithList(String marker) {
    return new PdfBuilder()
        .at(LABEL_LEFT, 90, "Who should act")
        .at(GRADE_LEFT, 90, "What on")
        .at(LABEL_LEFT, 120, "Northtown Council")
        .at(GRADE_LEFT, 120, "Leaders should shorten", "waits for:")
        .at(GRADE_LEFT + 10, 150, marker + " plans;", marker + " visits.")
        .at(GRADE_LEFT, 190, "They should say so.")
        .at(LABEL_LEFT, 220, "Northtown Trust")
        .at(GRADE_LEFT, 220, "Leaders should write.");
  }

  private static String read(PdfBuilder page) throws IOException, UnreadableDocumentException {
    return BlockNotation.format(page.read());
  }
}
