package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.MissingReason;
import scrutiny.fact.Status;
import scrutiny.layout.StructuredDocument;

class JudgementRecogniserTest {
  private static final String TABLE =
      """
      | Judgement | Grade |
      | The experiences and progress of children in care | Requires improvement to be good |
      | The impact of leaders on practice | Good |
      | Overall effectiveness | Good |
      """;

  @Test
  void readsTableRowsWithTheirQuotes() {
    List<JudgementStated> stated = stated(ReportFixtures.report(TABLE));
    assertThat(stated)
        .extracting(JudgementStated::area, JudgementStated::grade, j -> j.quote().text())
        .containsExactly(
            tuple(
                Area.IN_CARE,
                Grade.REQUIRES_IMPROVEMENT,
                "The experiences and progress of children in care\tRequires improvement to be"
                    + " good"),
            tuple(Area.LEADERS_IMPACT, Grade.GOOD, "The impact of leaders on practice\tGood"),
            tuple(Area.OVERALL_EFFECTIVENESS, Grade.GOOD, "Overall effectiveness\tGood"));
    assertThat(stated)
        .allSatisfy(judgement -> {
          assertThat(judgement.inspection()).isEqualTo(InspectionMentioned.THIS);
          assertThat(judgement.status()).isEqualTo(Status.CURRENT);
        });
  }

  @Test
  void distinguishesAreasThatWereNotJudged() {
    List<Fact> facts =
        facts(ReportFixtures.report(TABLE + "| Adoption performance | Not judged |\n"));
    assertThat(facts).hasSize(4);
    assertThat(facts.getLast())
        .isInstanceOfSatisfying(
            JudgementNotGiven.class,
            notGiven -> {
              assertThat(notGiven.area()).isEqualTo(Area.ADOPTION);
              assertThat(notGiven.reason()).isEqualTo(MissingReason.NOT_JUDGED);
              assertThat(notGiven.quote().text()).isEqualTo("Adoption performance\tNot judged");
            });
  }

  @Test
  void readsASubordinateAreaWhoseCellIsIndented() {
    assertThat(stated(ReportFixtures.report("|  | Adoption performance | Outstanding |\n")))
        .extracting(JudgementStated::area, JudgementStated::grade, j -> j.quote().text())
        .containsExactly(
            tuple(Area.ADOPTION, Grade.OUTSTANDING, "Adoption performance\tOutstanding"));
  }

  @Test
  void readsFurtherTablesOnTheCoverOnly() {
    StructuredDocument report =
        ReportFixtures.report(TABLE + "\n~page\n\n| Adoption performance | Good |\n");
    assertThat(stated(report)).hasSize(3);
    StructuredDocument onOnePage =
        ReportFixtures.report(TABLE + "\n| Adoption performance | Good |\n");
    assertThat(stated(onOnePage)).hasSize(4);
  }

  @Test
  void keepsTheFirstGradeOfAnArea() {
    assertThat(stated(ReportFixtures.report(TABLE + "\n| Overall effectiveness | Inadequate |\n")))
        .filteredOn(j -> j.area() == Area.OVERALL_EFFECTIVENESS)
        .extracting(JudgementStated::grade)
        .containsExactly(Grade.GOOD);
  }

  @Test
  void readsTheOverallGradeFromItsOwnHeading() {
    assertThat(
            stated(
                ReportFixtures.singleInspection(
                    """
                    ### Children's services in Sunderland are inadequate

                    ## Executive summary

                    Children’s services in other places are good.
                    """)))
        .extracting(JudgementStated::area, JudgementStated::grade, j -> j.quote().text())
        .containsExactly(
            tuple(
                Area.OVERALL_EFFECTIVENESS,
                Grade.INADEQUATE,
                "Children's services in Sunderland are inadequate"));
  }

  @Test
  void readsTheBoardGradeFromItsOwnHeading() {
    assertThat(
            stated(
                ReportFixtures.singleInspection(
                    """
                    ### The Local Safeguarding Children Board (LSCB)
                    requires improvement

                    ## Executive summary

                    The board meets often.
                    """)))
        .extracting(JudgementStated::area, JudgementStated::grade, j -> j.quote().text())
        .containsExactly(
            tuple(
                Area.LSCB,
                Grade.REQUIRES_IMPROVEMENT,
                "The Local Safeguarding Children Board (LSCB)\nrequires improvement"));
  }

  @Test
  void readsABoardGradeOnlyInASingleInspection() {
    String board = "### The Local Safeguarding Children Board is good\n";
    assertThat(stated(ReportFixtures.report(board))).isEmpty();
    assertThat(stated(ReportFixtures.singleInspection(board))).hasSize(1);
  }

  @Test
  void assignsGradesThatStandTogetherToTheRowsOfTheirLabels() {
    assertThat(
            stated(
                ReportFixtures.report(
                    """
                    | Judgement | Grade |
                    | The impact of leaders on practice | Good |
                    | The experiences and progress of children in care | |
                    | The experiences and progress of care leavers | Inadequate Good |
                    | Overall effectiveness | |
                    | | Requires improvement to be good |
                    """)))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(
            tuple(Area.LEADERS_IMPACT, Grade.GOOD),
            tuple(Area.IN_CARE, Grade.INADEQUATE),
            tuple(Area.CARE_LEAVERS, Grade.GOOD),
            tuple(Area.OVERALL_EFFECTIVENESS, Grade.REQUIRES_IMPROVEMENT));
  }

  @Test
  void readsLabelsAndGradesThatContinueInTheNextRow() {
    assertThat(
            stated(
                ReportFixtures.report(
                    """
                    | The experiences and progress of children | Requires |
                    | who need help and protection | improvement |
                    | Overall effectiveness | Good |
                    """)))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(
            tuple(Area.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT),
            tuple(Area.OVERALL_EFFECTIVENESS, Grade.GOOD));
  }

  @Test
  void readsSeveralLabelsAndGradesInOneRow() {
    assertThat(
            stated(
                ReportFixtures.report(
                    "| 2.1 Adoption performance 2.2 Experiences and progress of care leavers"
                        + " | Good Requires improvement |\n")))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(
            tuple(Area.ADOPTION, Grade.GOOD), tuple(Area.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT));
  }

  @Test
  void givesNoGradeToAnotherRow() {
    assertThat(
            stated(
                ReportFixtures.report(
                    """
                    | The impact of leaders on practice | |
                    | Short breaks | Good |
                    | Adoption performance | Good Inadequate |
                    """)))
        .isEmpty();
  }

  @Test
  void readsATableWithoutItsLines() {
    assertThat(
            stated(
                ReportFixtures.report(
                    """
                    Judgement Grade

                    The impact of leaders on practice Good

                    Overall effectiveness

                    Inadequate
                    """)))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(
            tuple(Area.LEADERS_IMPACT, Grade.GOOD),
            tuple(Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE));
  }

  @Test
  void readsATableWithGradesBelowOrBeforeTheirLabels() {
    var below =
        stated(
            ReportFixtures.report(
                """
                | The impact of leaders on practice | Overall effectiveness |
                | Good | Inadequate |
                """));
    var before =
        stated(
            ReportFixtures.report(
                """
                | Good | The impact of leaders on practice |
                | Inadequate | Overall effectiveness |
                """));
    assertThat(List.of(below, before))
        .allSatisfy(judgements ->
            assertThat(judgements)
                .extracting(JudgementStated::area, JudgementStated::grade)
                .containsExactly(
                    tuple(Area.LEADERS_IMPACT, Grade.GOOD),
                    tuple(Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE)));
  }

  @Test
  void ignoresOtherTables() {
    assertThat(
            facts(
                ReportFixtures.report(
                    "| Children in care | 412 |\n| Adoption performance | fair |\n")))
        .isEmpty();
    assertThat(
            facts(
                ReportFixtures.report(
                    "| Children in care | 412 |\n| Adoption performance | Good |\n")))
        .hasSize(1);
  }

  @Test
  void ignoresLetters() {
    assertThat(facts(ReportFixtures.letter(TABLE))).isEmpty();
    assertThat(facts(ReportFixtures.report(TABLE))).hasSize(3);
  }

  @Test
  void hasNoOverallGradeFromApril2026() {
    List<Fact> after = facts(dated("6 to 17 April 2026"));
    assertThat(after).hasSize(2);
    assertThat(after.getLast())
        .isInstanceOfSatisfying(
            JudgementNotGiven.class,
            notGiven -> {
              assertThat(notGiven.area()).isEqualTo(Area.OVERALL_EFFECTIVENESS);
              assertThat(notGiven.reason()).isEqualTo(MissingReason.NOT_IN_FRAMEWORK);
              assertThat(notGiven.quote().text()).isEqualTo("Adoption performance\tGood");
            });
    assertThat(facts(dated("16 to 27 March 2026"))).hasSize(1);
  }

  private static StructuredDocument dated(String days) {
    return ReportFixtures.layOut(
        """
        # Inspection of Sunderland children's services

        Inspection dates: %s

        | Adoption performance | Good |
        """
            .formatted(days));
  }

  private static List<Fact> facts(StructuredDocument document) {
    return new JudgementRecogniser().recognise(document).facts();
  }

  private static List<JudgementStated> stated(StructuredDocument document) {
    return facts(document).stream()
        .filter(f -> f instanceof JudgementStated)
        .map(f -> (JudgementStated) f)
        .toList();
  }
}
