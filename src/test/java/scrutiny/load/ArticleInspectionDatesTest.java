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
import scrutiny.fact.MonthStated;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;

/** Reads inspection dates that an article states partly, relatively or not at all. */
class ArticleInspectionDatesTest {
  private static final SampleDocument HELD_GRADE =
      SampleDocument.fromArticleFile("grade-that-was-held.txt");
  private static final SampleDocument VISITS =
      SampleDocument.fromArticleFile("four-visits-in-sections.txt");
  private static final SampleDocument TEASERS =
      SampleDocument.fromArticleFile("teasers-of-other-pages.txt");
  private static final SampleDocument TWO_COUNCILS =
      SampleDocument.fromArticleFile("lowest-rating-and-offers.txt");

  private static List<String> years(SampleDocument page) {
    return page.facts(FieldworkDated.class).stream().map(dated -> dated.start().iso()).toList();
  }

  @Test
  void doesNotInferAYearFromFirstInspectionInYears() {
    assertThat(HELD_GRADE.documentFacts().text().characters())
        .contains("first full inspection in four years");
    assertThat(years(HELD_GRADE)).containsExactly("2018");
  }

  @Test
  void doesNotInferTheYearOfAMonth() {
    assertThat(VISITS.documentFacts().text().characters()).contains("also in November");
    assertThat(years(VISITS)).containsExactlyInAnyOrder("2022-03", "2019-01", "2022");
    assertThat(VISITS.facts(MonthStated.class))
        .isNotEmpty()
        .allSatisfy(stated -> assertThat(stated.month()).isEqualTo(Month.NOVEMBER));
    String visit = VISITS.facts(MonthStated.class).getFirst().inspection().toLowerCase(Locale.ROOT);
    assertThat(MergedGraph.of(VISITS).containsTriple(visit, "ontology#month", "gMonth")).isTrue();
    assertThat(MergedGraph.of(TWO_COUNCILS).containsTriple("", "ontology#month", "gMonth"))
        .isFalse();
  }

  @Test
  void mentionsAnEarlierInspectionWithoutInferringItsYear() {
    assertThat(VISITS.facts(InspectionMentioned.class))
        .filteredOn(mentioned -> mentioned.quote().text().equals("last full inspection"))
        .singleElement()
        .satisfies(mentioned ->
            assertThat(mentioned.id()).isEqualTo("E06000009-unspecified-inspection-before"));
  }

  @Test
  void resolvesThenToThePreviouslyMentionedInspection() {
    assertThat(VISITS.fact(FindingReported.class, "Then, inspectors saw").inspection())
        .isEqualTo("E06000039-unspecified-inspection-2019-01");
    assertThat(VISITS.fact(FindingReported.class, "Meanwhile").inspection())
        .isEqualTo("E06000039-monitoring-visit-now");
  }

  @Test
  void ignoresFutureInspections() {
    assertThat(VISITS.documentFacts().text().characters()).contains("Our next inspection");
    assertThat(VISITS.facts(InspectionMentioned.class))
        .isNotEmpty()
        .noneMatch(mentioned -> mentioned.quote().text().contains("next"));
  }

  @Test
  void ignoresYearsInTeasers() {
    assertThat(TEASERS.documentFacts().text().characters()).contains("A look back at 2021");
    assertThat(years(TEASERS)).containsExactly("2015");
    assertThat(TEASERS.facts(Published.class)).isEmpty();
  }

  @Test
  void takesTheYearOfAMonthFromThePublicationDate() {
    assertThat(TWO_COUNCILS.fact(FieldworkDated.class, "March").start())
        .isEqualTo(PartialDate.of(YearMonth.of(2017, 3)));
  }

  @Test
  void readsAVisitSpanningTwoMonths() {
    assertThat(TWO_COUNCILS.fact(FieldworkDated.class, "March and April"))
        .satisfies(dated -> {
          assertThat(dated.start()).isEqualTo(PartialDate.of(YearMonth.of(2017, 3)));
          assertThat(dated.end()).contains(PartialDate.of(YearMonth.of(2017, 4)));
        });
  }
}
