package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.recognise.report.FigureFixtures.figures;
import static scrutiny.recognise.report.FigureFixtures.figuresInFinding;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.Comparison;
import scrutiny.fact.Direction;
import scrutiny.fact.FigureStated;
import scrutiny.fact.When;

class FigureTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In the year to 31 May 2016, 80% of checks were in time.      | 2015-06-01/2016-05-31
          In the six months to June 2016, 80% of checks were in time.  | 2016-01/2016-06
          Over the year ending 2016, 80% of checks were in time.       | the year ending 2016
          In the past 12 months, 80% of checks were in time.           | the past 12 months
          During 2011–14, 80% of checks were in time.                  | 2011/2014
          In 2014–15, 80% of checks were in time.                      | 2014/2015
          The plan for 2014–31 is clear: 80% of checks are in time.    |
          """)
  void readsPeriodsByTheirLengthOrTheirYears(String sentence, String time) {
    assertThat(times(sentence)).isEqualTo("80 " + (time == null ? "-" : time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Visits vary; in 2016 all were made, 90% of them early, but only 40% of plans came. | 90 2016, 40 2016
          Visits vary; in 2016 some were made, 90% of them early; 40% of plans came.         | 90 2016, 40 -
          Visits vary; 90% were made in 2016 but only 40% of plans came.                     | 90 2016, 40 -
          """)
  void givesAValueTheTimeThatOpensItsPartOfTheSentence(String sentence, String figures) {
    assertThat(times(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2015, 60 children had a mentor, and 80 children had a plan.            | 60 2015, 80 2015
          In 2015, 60 children had a mentor, and currently 80 children have one.    | 60 2015, 80 -
          In 2015, 60 children had a mentor, and 80 children now have one.          | 60 2015, 80 -
          Need grows. In 2015, this has risen to 80 children in need.               | 80 2015
          """)
  void keepsAnEarlierTimeFromAValueThatHoldsNow(String sentence, String figures) {
    assertThat(times(sentence)).isEqualTo(figures);
  }

  @Test
  void takesTheTimeOfTheDataThatShowAValue() {
    assertThat(times("Local data for 2015–16 show that checks were late, at 30%."))
        .isEqualTo("30 2015/2016");
    assertThat(times("Local data show that checks for 2015–16 were kept, and late plans at 30%."))
        .isEqualTo("30 -");
  }

  @Test
  void keepsTheTimeOfAnEarlierValueFromTheChangeSinceThen() {
    assertThat(times("There were 20 orders, a 40% increase on the previous year."))
        .isEqualTo("20 -, 40 -");
    assertThat(times("There were 20 orders over the previous year."))
        .isEqualTo("20 the previous year");
    FigureStated figure =
        figuresInFinding(
                "In June 2016, 26% of posts were free, an improvement on last year at 30%.")
            .getFirst();
    assertThat(figure.when().map(FigureTimesTest::format)).contains("2016-06");
    assertThat(((Comparison.Valued) figure.comparison().orElseThrow()).when())
        .map(FigureTimesTest::format)
        .contains("last year");
  }

  @Test
  void datesAListByTheBlockToWhichItRefers() {
    String list =
        """
        ## Children looked after in this area

        • At 2 June 2016, 200 children were in care.

        OPENING

        • 40 live with relatives

        • no children live in schools
        """;
    assertThat(format(list.replace("OPENING", "Of this number:")))
        .isEqualTo("200 2016-06-02, 40 2016-06-02, 0 2016-06-02");
    assertThat(format(list.replace("OPENING", "In other places there are:")))
        .startsWith("200 2016-06-02, 40 -");
  }

  @Test
  void givesAPartOfWhatItsOwnSentenceNamesNoEarlierTime() {
    assertThat(
            times("In 2016, 70% of checks were made. Talks lead to plans, of which 90% are kept."))
        .isEqualTo("70 2016, 90 -");
    assertThat(times("In 2016, 70 plans were made. Of these, 90% were early."))
        .isEqualTo("70 2016, 90 2016");
  }

  @Test
  void readsThatAValueIsTheSameAsBefore() {
    assertThat(
            figuresInFinding(
                "At 2 June 2016, two children lived with friends. This is the same number as that"
                    + " at 31 March 2015."))
        .singleElement()
        .satisfies(f ->
            assertThat(f.comparison().orElseThrow())
                .isInstanceOfSatisfying(
                    Comparison.Unvalued.class,
                    other -> {
                      assertThat(other.direction()).isEqualTo(Direction.UNCHANGED);
                      assertThat(other.when()).map(FigureTimesTest::format).contains("2015-03-31");
                    }));
  }

  @Test
  void comparesAGroupOnlyWithTheSameGroup() {
    assertThat(
            figuresInFinding(
                "There are 60 parents in courses, compared with 20 carers taking walks."))
        .allSatisfy(f -> assertThat(f.comparison()).isEmpty());
    assertThat(figuresInFinding("There are 60 parents in courses, compared with 20 in 2015."))
        .singleElement()
        .satisfies(f -> assertThat(f.comparison()).isPresent());
  }

  @Test
  void comparesAMultipleWithNoOtherMultiple() {
    assertThat(
            figuresInFinding(
                "Exclusion is three times more likely than for children nationally and twice as"
                    + " likely compared with statistical neighbours."))
        .allSatisfy(
            f -> assertThat(f.comparison().filter(Comparison.Valued.class::isInstance)).isEmpty());
  }

  private static String times(String prose) {
    return format("## Inspection findings\n\n" + prose + "\n");
  }

  private static String format(String text) {
    return figures(text).stream()
        .map(f ->
            f.amount().value().toPlainString()
                + " "
                + f.when().map(FigureTimesTest::format).orElse("-"))
        .collect(Collectors.joining(", "));
  }

  private static String format(When when) {
    return switch (when) {
      case When.On on -> on.date().iso();
      case When.Between between -> between.first() + "/" + between.last();
      case When.Described described -> described.words().text();
    };
  }
}
