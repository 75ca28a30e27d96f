package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.ExpectedValue;
import scrutiny.fact.MissingReason;
import scrutiny.fact.ValueMissing;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recognisers;
import scrutiny.text.Issue;

/** What is not there, told with its reason. */
class MissingValuesTest {
  private static final Recognisers ALL = new Recognisers(Typed.COUNCILS);

  /** A report that tells all that it should. */
  private static final String WHOLE =
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
  void nothingIsMissingWhereAllIsTold() {
    assertThat(missing(Typed.laidOut(WHOLE))).isEmpty();
  }

  @Test
  void whatNoWordsStateIsNotStatedAndTheTitleIsItsEvidence() {
    String without = WHOLE.replaceFirst("Report published.*\n", "");
    assertThat(missing(Typed.laidOut(without)))
        .extracting(ValueMissing::value, ValueMissing::reason, m -> m.quote().words())
        .containsExactly(
            tuple(
                ExpectedValue.PUBLISHED,
                MissingReason.NOT_STATED,
                "Inspection of Sunderland children's services"));
    assertThat(reading(Typed.laidOut(without)).issues()).isEmpty();
  }

  @Test
  void whatIsIntroducedButNotReadIsUnreadableAndAnIssueWithItsPlace() {
    String torn = WHOLE.replace("Report published: 9 August 2022", "Report published: soon");
    LaidOut document = Typed.laidOut(torn);
    assertThat(missing(document))
        .extracting(ValueMissing::value, ValueMissing::reason, m -> m.quote().words())
        .containsExactly(
            tuple(ExpectedValue.PUBLISHED, MissingReason.UNREADABLE, "Report published: soon"));
    assertThat(reading(document).issues())
        .extracting(Issue::place, Issue::message)
        .containsExactly(
            tuple("page 1", "introduces the published in words after which none could be read"));
  }

  @Test
  void aListThatIsToldInRunningTextIsInProse() {
    String prose =
        WHOLE.replace(
            "- Plans for children who wait.", "Little, since all is done with care here.");
    assertThat(missing(Typed.laidOut(prose)))
        .extracting(ValueMissing::value, ValueMissing::reason, m -> m.quote().words())
        .containsExactly(
            tuple(ExpectedValue.RECOMMENDATIONS, MissingReason.IN_PROSE, "What needs to improve?"));
  }

  @Test
  void anAreaOfTheFrameworkThatTheTableLacksIsMissingAndAnIssue() {
    String three =
        WHOLE.replaceFirst("\\| The experiences and progress of children in care and.*\n", "");
    LaidOut document = Typed.laidOut(three);
    assertThat(missing(document))
        .extracting(ValueMissing::value, m -> m.area().orElseThrow(), ValueMissing::reason)
        .containsExactly(
            tuple(
                ExpectedValue.JUDGEMENT, Area.IN_CARE_AND_CARE_LEAVERS, MissingReason.NOT_STATED));
    assertThat(reading(document).issues())
        .extracting(Issue::message)
        .containsExactly("gives no judgement of in-care-and-care-leavers, which its framework has");
  }

  @Test
  void theFrameworkOfTheDayTellsWhichAreasAreExpected() {
    String later = WHOLE.replace("2022", "2024");
    assertThat(missing(Typed.laidOut(later)))
        .extracting(m -> m.area().orElseThrow())
        .containsExactly(Area.IN_CARE, Area.CARE_LEAVERS);
  }

  @Test
  void anAreaThatWasNotJudgedIsNotMissing() {
    String three = WHOLE.replace("care leavers | Good", "care leavers | Not judged");
    assertThat(missing(Typed.laidOut(three))).isEmpty();
  }

  @Test
  void aLetterNeedsNoTableButAnAddressee() {
    LaidOut letter =
        Typed.laidOut(
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

  private static List<ValueMissing> missing(LaidOut document) {
    return reading(document).facts().stream()
        .filter(ValueMissing.class::isInstance)
        .map(ValueMissing.class::cast)
        .toList();
  }

  private static Reading reading(LaidOut document) {
    return ALL.recognise(document);
  }
}
