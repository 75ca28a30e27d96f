package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.recognise.report.FigureFixtures.figures;
import static scrutiny.recognise.report.FigureFixtures.figuresInFinding;
import static scrutiny.recognise.report.FigureFixtures.measure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Comparison;
import scrutiny.fact.FigureStated;

/** Counts in words, counts of none, and lengths of waits, with their measures. */
class CountedFiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Only four foster carers left the service.                       | 4 | foster carers left the service
          In 2016–17, just five complaints were upheld.                   | 5 | complaints were upheld
          Seven of the 30 plans had no date for their next review.        | 7 | plans had no date for their next review
          Two out of the five teams are fully staffed.                    | 2 | teams are fully staffed
          Last year, in the past 12 months, only one adopter withdrew.    | 1 | only one adopter withdrew.
          At the time of the inspection, there was one child in hospital. | 1 | child in hospital
          Caseloads are low at an average of nine families.               | 9 | Caseloads are low at an average … families
          In the last year, the council paid the rent for six care leavers. | 6 | council paid the rent … care leavers
          Staff welcome the appointment of two nurses.                    | 2 | Staff welcome the appointment … nurses
          Three SGOs were made in 2015.                                   | 3 | SGOs were made
          """)
  void readsCountsInWords(String sentence, String value, String measure) {
    List<FigureStated> figures = figuresInFinding(sentence);
    assertThat(figures)
        .last()
        .satisfies(
            f -> assertThat(f.amount().value().toPlainString()).isEqualTo(value),
            f -> assertThat(measure(f)).endsWith(measure));
    assertThat(figures).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In only two teams were plans late.",
        "Only one parent of the boy came to the meeting.",
        "Neglect is one of three priorities of the board.",
        "Around four out of 10 care leavers have no job.",
        "All but three pupils were found by July 2015.",
        "Only two of the six children seen by inspectors knew the plan.",
        "The plans for three children were late."
      })
  void leavesExamplesSamplesAndRoundShares(String sentence) {
    assertThat(figuresInFinding(sentence)).isEmpty();
    assertThat(figuresInFinding(sentence + " Here 12% of children moved.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There have been no permanent exclusions since 2012.",
        "There are currently no children waiting for an advocate.",
        "No young people are placed in hotels.",
        "No looked after children are currently home-educated.",
        "None of the children in the unit has been excluded.",
        "At the time of the inspection, there were no young people missing from home."
      })
  void countsNone(String sentence) {
    assertThat(figuresInFinding(sentence))
        .extracting(f -> f.amount().value().intValue())
        .containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leaders ensure that no children are placed in hotels.",
        "There were no children whose plans were late among the cases seen by inspectors.",
        "No children were left at risk of harm.",
        "No child is overlooked.",
        "There are no children's plans on the wall.",
        "None of the plans was signed."
      })
  void leavesNoneThatIsNoCount(String sentence) {
    assertThat(figuresInFinding(sentence)).isEmpty();
    assertThat(figuresInFinding(sentence + " Here 12% of children moved.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Families wait up to 20 weeks for a place.                       | 20
          There are waiting times of more than three months for a nurse.  | 3
          Proceedings end on average within 29 weeks.                     | 29
          The average time between an adopter's first enquiry and the approval of all members of the household was 210 days. | 210
          The average length of assessments fell from 50 days in 2013– 14 to 31 days in 2014–15. | 31
          """)
  void readsWaitsAndAverages(String sentence, String value) {
    assertThat(figuresInFinding(sentence))
        .extracting(f -> f.amount().value().toPlainString())
        .containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One child had to wait for seven months.",
        "The number of adopters who wait less than three months is higher.",
        "Assessments must be complete within 45 days.",
        "The maximum waiting time is six weeks."
      })
  void leavesWaitsThatAreExamplesOrLimits(String sentence) {
    assertThat(figuresInFinding(sentence)).isEmpty();
    assertThat(figuresInFinding(sentence + " Here 12% of children moved.")).hasSize(1);
  }

  @Test
  void readsAShareThatStandsAlone() {
    assertThat(
            figuresInFinding("In 2016, almost half were in work, and three-quarters have a tutor."))
        .extracting(f -> f.amount().value().intValue())
        .containsExactly(50, 75);
    assertThat(figuresInFinding("A third was looking for a home.")).isEmpty();
  }

  @Test
  void keepsAWaitInTheMeasureOfAShare() {
    assertThat(figuresInFinding("About 40% of carers wait more than two months for an answer."))
        .extracting(FigureFixtures::measure)
        .containsExactly("carers wait more than two months for an answer");
  }

  @Test
  void measuresWhatAValueIsPutBeside() {
    assertThat(
            figuresInFinding(
                "Half of leavers rent a flat. A high share of pupils – 17% (22 girls) – were"
                    + " late."))
        .extracting(FigureFixtures::measure)
        .startsWith("leavers rent a flat", "A high share of pupils – 17% (22 girls) – were late.");
    assertThat(
            figuresInFinding(
                "Take-up of the course is good: 92% in 2015, compared with 85% in 2014."))
        .extracting(FigureFixtures::measure)
        .containsExactly("Take-up of the course is good");
  }

  @Test
  void readsTheHomesThatAreListedAmongPreviousInspections() {
    String homes = "- The council runs three children's homes. Two were judged good.\n";
    String others = "- The last inspection of 12 schools was in 2011.\n";
    assertThat(figures("## Previous Ofsted inspections\n\n" + homes + others))
        .extracting(FigureFixtures::measure)
        .containsExactly("council runs … children's homes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There were 60 orders in 2016, although only 20 of these were late.  | 60, 20
          Six of the 20 pupils who moved are new, and four have a tutor.      | 6, 4
          The council has five homes, two of which are judged good.           | 5, 2
          About 17% of children (26) moved in 2016.                           | 17, 26
          The share of homes for children rose (26) by 17%.                   | 17
          Officers have high caseloads of around 90 each.                     | 90
          Officers have a target caseload of 90 each.                         |
          At 1 May 2016, 2004 children had a plan.                            | 2004
          Since May 2004 children had a plan.                                 |
          Thirty pupils have a tutor for subjects such as music.              | 30
          They do much, such as thirty visits.                                |
          Ten pupils were spoken to during the course of the visit.           |
          Ten pupils were at school during the course of the year.            | 10
          """)
  void readsPartsAndRestatementsOfWhatIsCounted(String sentence, String values) {
    assertThat(figuresInFinding(sentence))
        .extracting(f -> f.amount().value().toPlainString())
        .containsExactly(values == null ? new String[0] : values.split(", ", -1));
  }

  @Test
  void givesEachPartItsOwnMeasureAndTime() {
    assertThat(figuresInFinding("There are seven carers, five of whom were new."))
        .extracting(FigureFixtures::measure)
        .containsExactly("carers", "There are seven carers, five of whom were new.");
    assertThat(figuresInFinding("The share of late plans fell from 31% (90) in 2015 to 27% (81)."))
        .allSatisfy(f -> assertThat(f.when()).isEmpty());
  }

  @Test
  void comparesAChangeWithItsOldValue() {
    assertThat(
            figuresInFinding(
                "In May, 90 children had plans, a 40% increase from the unusually low number of 64"
                    + " in 2015."))
        .first()
        .satisfies(f ->
            assertThat(((Comparison.Valued) f.comparison().orElseThrow()).amount().value())
                .isEqualByComparingTo("64"));
    assertThat(
            figuresInFinding(
                "In May, 90 children had plans, some of them from 64 to 70 pages long."))
        .first()
        .satisfies(f -> assertThat(f.comparison()).isEmpty());
  }
}
