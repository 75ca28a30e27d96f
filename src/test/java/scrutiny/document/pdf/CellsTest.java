package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.Typescript;
import scrutiny.document.UnreadableDocument;

/** Which words of a table belong to one cell, and which cells to one row. */
class CellsTest {
  /** Where the labels start, and where the grades do, in points. */
  private static final float LABEL = 76;

  private static final float GRADE = 380;

  @Test
  void aRowHoldsALabelAndItsGrade() throws IOException, UnreadableDocument {
    assertThat(
            read(
                new PageSetter()
                    .at(LABEL, 100, "Judgement")
                    .at(GRADE, 100, "Grade")
                    .at(LABEL, 130, "The impact of leaders on practice")
                    .at(GRADE, 130, "Good")))
        .isEqualTo(
            """
            | Judgement | Grade |
            | The impact of leaders on practice | Good |\
            """);
  }

  @Test
  void aGradeMayWrapRoundItsLabel() throws IOException, UnreadableDocument {
    assertThat(
            read(
                new PageSetter()
                    .at(GRADE, 100, "Requires improvement", "to be good")
                    .at(LABEL, 107, "The impact of leaders")
                    .at(LABEL, 140, "Overall effectiveness")
                    .at(GRADE, 140, "Good")))
        .isEqualTo(
            """
            | The impact of leaders | Requires improvement to be good |
            | Overall effectiveness | Good |\
            """);
  }

  @Test
  void aGradeMayBeCentredBetweenTheTwoLinesOfItsLabel() throws IOException, UnreadableDocument {
    assertThat(
            read(
                new PageSetter()
                    .at(LABEL, 100, "The experiences and progress of", "children in care")
                    .at(GRADE, 107, "Good")
                    .at(LABEL, 140, "Overall effectiveness")
                    .at(GRADE, 140, "Inadequate")))
        .isEqualTo(
            """
            | The experiences and progress of children in care | Good |
            | Overall effectiveness | Inadequate |\
            """);
  }

  @Test
  void aGradeMayStandByTheMiddleOfThreeLines() throws IOException, UnreadableDocument {
    assertThat(read(threeLines(114)))
        .isEqualTo(
            """
            | The experiences and progress of children who need help and protection | Good |
            | Overall effectiveness | Outstanding |\
            """);
  }

  @Test
  void aGradeMayStandByTheFirstOfThreeLines() throws IOException, UnreadableDocument {
    assertThat(read(threeLines(100))).isEqualTo(read(threeLines(114)));
  }

  private static PageSetter threeLines(float grade) {
    return new PageSetter()
        .at(
            LABEL,
            100,
            "The experiences and progress",
            "of children who need",
            "help and protection")
        .at(GRADE, grade, "Good")
        .at(LABEL, 160, "Overall effectiveness")
        .at(GRADE, 160, "Outstanding");
  }

  @Test
  void labelsSetWithoutAGapArePartedByTheirGrades() throws IOException, UnreadableDocument {
    assertThat(
            read(
                new PageSetter()
                    .at(
                        LABEL,
                        100,
                        "The impact of leaders",
                        "on social work practice",
                        "The experiences of care leavers",
                        "over the age of eighteen")
                    .at(GRADE, 107, "Good")
                    .at(GRADE, 135, "Outstanding")))
        .isEqualTo(
            """
            | The impact of leaders on social work practice | Good |
            | The experiences of care leavers over the age of eighteen | Outstanding |\
            """);
  }

  @Test
  void aLabelMayHaveNoGrade() throws IOException, UnreadableDocument {
    Document document =
        new PageSetter()
            .at(LABEL, 100, "Overall effectiveness")
            .at(GRADE, 100, "Good")
            .at(LABEL, 130, "The impact of leaders")
            .at(LABEL, 160, "Adoption performance")
            .at(GRADE, 160, "Good")
            .read();
    assertThat(Typescript.of(document))
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
  void aNumberBelongsToItsLabel() throws IOException, UnreadableDocument {
    assertThat(
            read(
                new PageSetter()
                    .at(LABEL, 100, "1. Children who need help and protection")
                    .at(GRADE, 100, "Good")
                    .at(LABEL, 130, "2. Children looked after")
                    .at(GRADE, 130, "Outstanding")))
        .isEqualTo(
            """
            | 1. Children who need help and protection | Good |
            | 2. Children looked after | Outstanding |\
            """);
  }

  @Test
  void aCellMayReachNearlyToTheNextColumnThatOtherRowsShow()
      throws IOException, UnreadableDocument {
    assertThat(read(narrow(2)))
        .isEqualTo(
            """
            | Who should act | What on |
            | Northtown Council and its trust | Leaders should see all who wait. |\
            """);
    assertThat(read(narrow(1))).contains("its trust all who wait.");
  }

  /** A label's second line stands 10 points before a column that so many other lines start. */
  private static PageSetter narrow(int others) {
    PageSetter page = new PageSetter();
    float column = LABEL + page.width("Council and its trust") + 10;
    if (others > 1) {
      page.at(LABEL, 100, "Who should act").at(column, 100, "What on");
    }
    return page.at(LABEL, 130, "Northtown", "Council and its trust")
        .at(column, 130, "Leaders should see", "all who wait.");
  }

  @Test
  void afterAListACellGoesOn() throws IOException, UnreadableDocument {
    assertThat(read(listed("•")))
        .isEqualTo(
            """
            | Who should act | What on |
            | Northtown Council | Leaders should shorten waits for: • plans; • visits. They should say so. |
            | Northtown Trust | Leaders should write. |\
            """);
    assertThat(read(listed("*"))).contains("|  | They should say so. |");
  }

  private static PageSetter listed(String mark) {
    return new PageSetter()
        .at(LABEL, 90, "Who should act")
        .at(GRADE, 90, "What on")
        .at(LABEL, 120, "Northtown Council")
        .at(GRADE, 120, "Leaders should shorten", "waits for:")
        .at(GRADE + 10, 150, mark + " plans;", mark + " visits.")
        .at(GRADE, 190, "They should say so.")
        .at(LABEL, 220, "Northtown Trust")
        .at(GRADE, 220, "Leaders should write.");
  }

  private static String read(PageSetter page) throws IOException, UnreadableDocument {
    return Typescript.of(page.read());
  }
}
