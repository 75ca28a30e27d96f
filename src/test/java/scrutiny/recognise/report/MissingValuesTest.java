package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.ExpectedValue;
import scrutiny.fact.MissingReason;
import scrutiny.fact.ValueMissing;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.Recognisers;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;

/** Checks which values are reported as missing, and the reasons. */
class MissingValuesTest {
  private static final Recognisers RECOGNISERS = new Recognisers(ReportFixtures.AUTHORITIES);

  /** A report that states every expected value. */
  private static final String COMPLETE_REPORT =
      """
      # Inspection of Sunderland children's services

      Inspection dates: 4 to 8 July 2022
      Report published: 9 August 2022
      Lead inspector: Ann Leigh, His Majesty's Inspector

      | Judgement | Grade |
      |---|---|
      | The impact of leaders on social work practice with children and families | Good |
      | The experiences and progress of children who need help and protection | Good |
      | The experiences and progress of children in care and care leavers | Good |
      | Overall effectiveness | Good |

      ## What needs to improve?

      - Plans for children who wait.
      """;

  @Test
  void findsNothingMissingInACompleteReport() {
    assertThat(missing(ReportFixtures.layOut(COMPLETE_REPORT))).isEmpty();
  }

  @Test
  void quotesTheTitleForAValueThatIsNotStated() {
    String withoutDate = COMPLETE_REPORT.replaceFirst("Report published.*\n", "");
    assertThat(missing(ReportFixtures.layOut(withoutDate)))
        .extracting(ValueMissing::value, ValueMissing::reason, m -> m.quote().text())
        .containsExactly(
            tuple(
                ExpectedValue.PUBLISHED,
                MissingReason.NOT_STATED,
                "Inspection of Sunderland children's services"));
    assertThat(reading(ReportFixtures.layOut(withoutDate)).issues()).isEmpty();
  }

  @Test
  void reportsAnIntroducedButUnreadableValue() {
    String unreadable =
        COMPLETE_REPORT.replace("Report published: 9 August 2022", "Report published: soon");
    StructuredDocument document = ReportFixtures.layOut(unreadable);
    assertThat(missing(document))
        .extracting(ValueMissing::value, ValueMissing::reason, m -> m.quote().text())
        .containsExactly(
            tuple(ExpectedValue.PUBLISHED, MissingReason.UNREADABLE, "Report published: soon"));
    assertThat(reading(document).issues())
        .extracting(Issue::place, Issue::message)
        .containsExactly(tuple("page 1", "introduces a value that could not be read: published"));
  }

  @Test
  void classifiesAListInRunningTextAsProse() {
    String prose =
        COMPLETE_REPORT.replace(
            "- Plans for children who wait.", "Little, since all is done with care here.");
    assertThat(missing(ReportFixtures.layOut(prose)))
        .extracting(ValueMissing::value, ValueMissing::reason, m -> m.quote().text())
        .containsExactly(
            tuple(ExpectedValue.RECOMMENDATIONS, MissingReason.IN_PROSE, "What needs to improve?"));
  }

  @Test
  void reportsAnAreaMissingFromTheTable() {
    String withoutArea =
        COMPLETE_REPORT.replaceFirst(
            "\\| The experiences and progress of children in care and.*\n", "");
    StructuredDocument document = ReportFixtures.layOut(withoutArea);
    assertThat(missing(document))
        .extracting(ValueMissing::value, m -> m.area().orElseThrow(), ValueMissing::reason)
        .containsExactly(
            tuple(
                ExpectedValue.JUDGEMENT, Area.IN_CARE_AND_CARE_LEAVERS, MissingReason.NOT_STATED));
    assertThat(reading(document).issues())
        .extracting(Issue::message)
        .containsExactly(
            "gives no judgement of in-care-and-care-leavers, which its framework expects");
  }

  @Test
  void callsAGradeUnreadableThatStandsInTheTable() {
    String twoGrades =
        COMPLETE_REPORT.replace(
            "Overall effectiveness | Good", "Overall effectiveness | Good Good");
    assertThat(missing(ReportFixtures.layOut(twoGrades)))
        .extracting(ValueMissing::area, ValueMissing::reason)
        .containsExactly(tuple(Optional.of(Area.OVERALL_EFFECTIVENESS), MissingReason.UNREADABLE));
    String none = COMPLETE_REPORT.replace("| Overall effectiveness | Good |\n", "");
    assertThat(missing(ReportFixtures.layOut(none)))
        .extracting(ValueMissing::area, ValueMissing::reason)
        .containsExactly(tuple(Optional.of(Area.OVERALL_EFFECTIVENESS), MissingReason.NOT_STATED));
  }

  @Test
  void expectsTheAreasOfTheCurrentFramework() {
    String later = COMPLETE_REPORT.replace("2022", "2024");
    assertThat(missing(ReportFixtures.layOut(later)))
        .extracting(m -> m.area().orElseThrow())
        .containsExactly(Area.IN_CARE, Area.CARE_LEAVERS);
  }

  @Test
  void acceptsAnAreaThatWasNotJudged() {
    String notJudged = COMPLETE_REPORT.replace("care leavers | Good", "care leavers | Not judged");
    assertThat(missing(ReportFixtures.layOut(notJudged))).isEmpty();
  }

  @Test
  void expectsAnAddresseeButNoTableInALetter() {
    StructuredDocument letter =
        ReportFixtures.layOut(
            """
            26 July 2022

            Dear colleague

            ### Focused visit to Nottingham City Council

            This letter summarises the findings of the visit on 5 and 6 July 2022.

            Yours sincerely

            Ann Ellis
            His Majesty's Inspector
            """);
    assertThat(missing(letter))
        .extracting(ValueMissing::value)
        .containsExactly(ExpectedValue.ADDRESSEE, ExpectedValue.RECOMMENDATIONS);
  }

  private static List<ValueMissing> missing(StructuredDocument document) {
    return reading(document).facts().stream()
        .filter(ValueMissing.class::isInstance)
        .map(ValueMissing.class::cast)
        .toList();
  }

  private static Reading reading(StructuredDocument document) {
    return RECOGNISERS.recognise(document);
  }
}
