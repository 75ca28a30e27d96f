package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.FindingReported;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.MonthTold;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;

/** Inspections whose time an article tells in part, by another time, or not at all. */
class WhenItWasTest {
  private static final Page HELD = Page.named("grade-that-was-held.txt");
  private static final Page VISITS = Page.named("four-visits-in-sections.txt");
  private static final Page TEASERS = Page.named("teasers-of-other-pages.txt");
  private static final Page TWO = Page.named("lowest-rating-and-offers.txt");

  private static List<String> years(Page page) {
    return page.facts(FieldworkDated.class).stream().map(dated -> dated.start().iso()).toList();
  }

  @Test
  void theFirstInspectionInSoManyYearsHasNoYear() {
    assertThat(HELD.read().text().characters()).contains("first full inspection in four years");
    assertThat(years(HELD)).containsExactly("2018");
  }

  @Test
  void aMonthWithoutAYearIsGivenNoYear() {
    assertThat(VISITS.read().text().characters()).contains("also in November");
    assertThat(years(VISITS)).containsExactlyInAnyOrder("2022-03", "2019-01", "2022");
    assertThat(VISITS.facts(MonthTold.class))
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told.month()).isEqualTo(Month.NOVEMBER));
    String visit = VISITS.facts(MonthTold.class).getFirst().inspection().toLowerCase(Locale.ROOT);
    assertThat(Joined.of(VISITS).holds(visit, "ontology#month", "gMonth")).isTrue();
    assertThat(Joined.of(TWO).holds("", "ontology#month", "gMonth")).isFalse();
  }

  @Test
  void anInspectionSoManyYearsEarlierHasNoYearButIsSpokenOf() {
    assertThat(VISITS.facts(InspectionMentioned.class))
        .filteredOn(mentioned -> mentioned.quote().words().equals("last full inspection"))
        .singleElement()
        .satisfies(mentioned ->
            assertThat(mentioned.id()).isEqualTo("E06000009-unspecified-inspection-before"));
  }

  @Test
  void whatInspectorsSawThenIsOfTheInspectionSpokenOfBefore() {
    assertThat(VISITS.fact(FindingReported.class, "Then, inspectors saw").inspection())
        .isEqualTo("E06000039-unspecified-inspection-2019-01");
    assertThat(VISITS.fact(FindingReported.class, "Meanwhile").inspection())
        .isEqualTo("E06000039-monitoring-visit-now");
  }

  @Test
  void anInspectionToComeIsNone() {
    assertThat(VISITS.read().text().characters()).contains("Our next inspection");
    assertThat(VISITS.facts(InspectionMentioned.class))
        .isNotEmpty()
        .noneMatch(mentioned -> mentioned.quote().words().contains("next"));
  }

  @Test
  void aYearInATeaserDatesNothing() {
    assertThat(TEASERS.read().text().characters()).contains("A look back at 2021");
    assertThat(years(TEASERS)).containsExactly("2015");
    assertThat(TEASERS.facts(Published.class)).isEmpty();
  }

  @Test
  void aMonthIsOfTheYearInWhichTheArticleCameOut() {
    assertThat(TWO.fact(FieldworkDated.class, "March").start())
        .isEqualTo(PartialDate.of(YearMonth.of(2017, 3)));
  }

  @Test
  void aVisitOverTwoMonthsBeginsInOneAndEndsInTheOther() {
    assertThat(TWO.fact(FieldworkDated.class, "March and April"))
        .satisfies(dated -> {
          assertThat(dated.start()).isEqualTo(PartialDate.of(YearMonth.of(2017, 3)));
          assertThat(dated.end()).contains(PartialDate.of(YearMonth.of(2017, 4)));
        });
  }
}
