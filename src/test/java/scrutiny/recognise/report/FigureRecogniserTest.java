package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static scrutiny.recognise.report.FigureFixtures.figures;
import static scrutiny.recognise.report.FigureFixtures.figuresInFinding;
import static scrutiny.recognise.report.FigureFixtures.measure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Bound;
import scrutiny.fact.Comparison;
import scrutiny.fact.Direction;
import scrutiny.fact.Extent;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Place;
import scrutiny.fact.Unit;
import scrutiny.fact.When;

class FigureRecogniserTest {
  @Test
  void readsValueUnitBoundAndTime() {
    assertThat(
            figuresInFinding("As at 31 August 2014, roughly 1,250 pupils had a plan of their own."))
        .extracting(
            FigureRecogniserTest::formatValue,
            f -> f.amount().bound(),
            f -> formatTime(f),
            f -> measure(f))
        .containsExactly(
            tuple("1250 count", Bound.APPROXIMATE, "2014-08-31", "pupils had a plan of their own"));
  }

  @Test
  void readsSharesInWordsAndRates() {
    assertThat(
            figuresInFinding(
                "More than half of carers stayed. Two thirds of plans were late. There were 8.5"
                    + " referrals per 10,000 children in 2016–17."))
        .extracting(FigureRecogniserTest::formatValue, f -> f.amount().bound(), f -> formatTime(f))
        .containsExactly(
            tuple("50 percent", Bound.MORE_THAN, ""),
            tuple("66.7 percent", Bound.EXACT, ""),
            tuple("8.5 per-10000", Bound.EXACT, "2016/2017"));
  }

  @ParameterizedTest
  @CsvSource({
    "The rate of referrals is twice as high as in similar areas., 2",
    "There are three times as many children in residential care as in similar areas., 3",
    "The rate of plans is double the national rate., 2",
    "Children there are four times more likely to be in care than others., 4"
  })
  void readsMultiples(String sentence, String value) {
    assertThat(figuresInFinding(sentence))
        .extracting(FigureRecogniserTest::formatValue)
        .containsExactly(value + " times");
  }

  @Test
  void readsAComparisonWithAnEarlierTime() {
    FigureStated figure =
        figuresInFinding("The turnover of staff fell from 18 per cent in 2015 to 9 per cent.")
            .getFirst();
    assertThat(formatValue(figure)).isEqualTo("9 percent");
    assertThat(figure.comparison().orElseThrow())
        .isInstanceOfSatisfying(
            Comparison.Valued.class,
            other -> {
              assertThat(other.amount().value()).isEqualByComparingTo("18");
              assertThat(other.direction()).contains(Direction.DECREASE);
              assertThat(other.when().map(FigureRecogniserTest::format)).contains("2015");
            });
  }

  @Test
  void readsAComparisonFromTheNextSentence() {
    assertThat(
            figuresInFinding(
                "On 1 May 2017, 310 children had a plan. This is a reduction from 350 at 31 March"
                    + " 2016."))
        .singleElement()
        .satisfies(f -> {
          assertThat(formatValue(f)).isEqualTo("310 count");
          assertThat(((Comparison.Valued) f.comparison().orElseThrow()).amount().value())
              .isEqualByComparingTo("350");
        });
  }

  @Test
  void readsANationalComparisonWithAndWithoutItsValue() {
    assertThat(
            figuresInFinding(
                "In 2016, 81% of checks were in time (the national average is 84%). At 12%, the"
                    + " rate of moves is lower than the national average."))
        .extracting(FigureRecogniserTest::formatValue, f -> f.comparison().orElseThrow().place())
        .containsExactly(
            tuple("81 percent", new Place.Wider(Extent.ENGLAND)),
            tuple("12 percent", new Place.Wider(Extent.ENGLAND)));
  }

  @Test
  void countsItemsWhoseBulletWasReadAsText() {
    String list =
        """
        ## Children looked after in this area

        At 2 June 2016, 200 children were in care. Of this number:

        ─ 40 live with relatives

        ─ lived in 40 ways
        """;
    assertThat(figures(list))
        .extracting(FigureRecogniserTest::formatValue)
        .containsExactly("200 count", "40 count");
  }

  @Test
  void appliesTheLeadingTimeAndMeasureToAList() {
    List<FigureStated> figures =
        figures(
            """
            ## Children looked after in this area

            • At 2 June 2016, 200 children were in care. Of this number:
            • 40 (or 20%) live with relatives
            • seven live alone, none of whom live far away
            """);
    assertThat(figures)
        .extracting(FigureRecogniserTest::formatValue, f -> formatTime(f))
        .containsExactly(
            tuple("200 count", "2016-06-02"),
            tuple("40 count", "2016-06-02"),
            tuple("20 percent", "2016-06-02"),
            tuple("7 count", "2016-06-02"),
            tuple("0 count", "2016-06-02"));
    assertThat(measure(figures.get(1))).isEqualTo("children were in care … live with relatives");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children aged 16 to 18 and those under 5 have their own workers here.",
        "Enquiries under section 47 start within 24 hours and take 15 days at most.",
        "Young people reach level 2 at key stage 4 in year 11 and after the age of 18.",
        "Inspectors met 14 children and looked at 30 cases during the visit.",
        "Since March 2016 the team of the board meets every two weeks.",
        "The duty team answers calls on 0300 123 1231 at all hours.",
        "The target of 90% of visits in time has been set for all teams.",
        "For example, two children were moved without a plan in this team."
      })
  void ignoresNumbersThatAreNotFigures(String sentence) {
    assertThat(figuresInFinding(sentence)).isEmpty();
    assertThat(figuresInFinding(sentence + " Here 12% of children moved.")).hasSize(1);
  }

  @Test
  void ignoresTheTableOfContents() {
    assertThat(figures("## Contents\n\n12 children moved in 2016.\n")).isEmpty();
    assertThat(figures("## Findings\n\n12 children moved in 2016.\n")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Six hundred and twelve children filled in a form in 2016. | 612",
        "A hundred children filled in a form in 2016. | 100",
        "One thousand, two hundred and five children filled in a form in 2016. | 1205",
        "Seventy- seven children were moved to other plans in 2016. | 77",
        "Twenty-one children were moved to other plans in 2016. | 21"
      })
  void readsNumbersOfSeveralWords(String sentence, String value) {
    assertThat(figuresInFinding(sentence))
        .extracting(FigureRecogniserTest::formatValue)
        .containsExactly(value + " count");
  }

  @Test
  void countsPeopleWhoWereCountedBefore() {
    assertThat(
            figuresInFinding(
                "In 2016, 60 children filled in a form, and forty said they were safe."))
        .extracting(FigureRecogniserTest::formatValue, FigureFixtures::measure)
        .containsExactly(
            tuple("60 count", "children filled in a form"),
            tuple(
                "40 count",
                "In 2016, 60 children filled in a form, and forty said they were safe."));
    assertThat(figuresInFinding("Leaders met twice, and forty said they were safe.")).isEmpty();
  }

  @Test
  void datesAListByItsFirstFigureAndNotByWhatThatIsComparedWith() {
    assertThat(
            figures(
                """
                ## Children looked after in this area

                • At 2 June 2016, 200 children were in care. This is an increase from 150 at 31 March 2015.
                • 40 live with relatives
                """))
        .extracting(FigureRecogniserTest::formatValue, f -> formatTime(f))
        .containsExactly(tuple("200 count", "2016-06-02"), tuple("40 count", "2016-06-02"));
  }

  @Test
  void readsTheLinesOfAListWithinAnItemEachByItself() {
    assertThat(
            figures(
                """
                ## Children living in this area

                - The proportion of pupils entitled to free meals:
                ─ in primary schools is 31% (the national average is 18%)
                ─ in secondary schools is 25% (the national average is 15%).
                """))
        .extracting(FigureRecogniserTest::formatValue, FigureFixtures::measure)
        .containsExactly(
            tuple("31 percent", "proportion of pupils entitled to free meals … in primary schools"),
            tuple(
                "25 percent",
                "proportion of pupils entitled to free meals … in secondary schools"));
  }

  @Test
  void givesTheCouncilNoneOfTheValuesThatOthersHaveRespectively() {
    assertThat(
            figuresInFinding(
                "In 2016, 67% of checks were in time. This is lower than the figure for"
                    + " statistical neighbours and England at 87% and 85%, respectively."))
        .extracting(FigureRecogniserTest::formatValue)
        .containsExactly("67 percent");
    assertThat(figuresInFinding("Checks and visits were in time in 87% and 85%, respectively."))
        .hasSize(2);
  }

  @Test
  void readsAMeasureWithoutTheWordsThatOnlyConnectItsSentence() {
    assertThat(
            figuresInFinding(
                "In addition, there were 14 care leavers in work in 2016. As a result, 12% of"
                    + " children moved."))
        .extracting(FigureFixtures::measure)
        .containsExactly("care leavers in work", "children moved");
  }

  @Test
  void takesNoTimeFromBehindARelativeClause() {
    String sentence =
        "The loads of the long-term team, where 75% of children in care are held, have shrunk over"
            + " the previous year.";
    assertThat(figuresInFinding(sentence))
        .singleElement()
        .satisfies(f -> {
          assertThat(measure(f)).isEqualTo(sentence);
          assertThat(formatTime(f)).isEmpty();
        });
  }

  @Test
  void keepsADurationThatSaysWhatIsCounted() {
    assertThat(figuresInFinding("About 28% of checks took longer than 45 working days in 2016."))
        .extracting(FigureFixtures::measure)
        .containsExactly("checks took longer than 45 working days");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "While two inspectors were on site, three inspectors used video calls with workers.",
        "Two thirds of plans seen by inspectors were clear.",
        "Seven (47%) out of a sample of 15 seen do not say what changes for the child.",
        "About 80% of the 20 cases tracked during this inspection were good."
      })
  void ignoresWhatInspectorsDidAndLookedAt(String sentence) {
    assertThat(figuresInFinding(sentence)).isEmpty();
    assertThat(figuresInFinding(sentence + " Here 12% of children moved.")).hasSize(1);
  }

  private static String formatValue(FigureStated figure) {
    Unit unit = figure.amount().unit();
    return figure.amount().value().toPlainString() + " " + unit.notation();
  }

  private static String formatTime(FigureStated figure) {
    return figure.when().map(FigureRecogniserTest::format).orElse("");
  }

  private static String format(When when) {
    return switch (when) {
      case When.On on -> on.date().iso();
      case When.Between between -> between.first() + "/" + between.last();
      case When.Described described -> described.words().text();
    };
  }
}
