package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.FigureStated;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.StatementMade;

/** Grades that were given now or before, and the same words where they grade nobody. */
class WhatIsNoGradeTest {
  private static final Page HELD = Page.named("grade-that-was-held.txt");
  private static final Page VISITS = Page.named("four-visits-in-sections.txt");
  private static final Page TEASERS = Page.named("teasers-of-other-pages.txt");
  private static final Page TWO = Page.named("lowest-rating-and-offers.txt");

  private static List<String> grades(Page page) {
    return page.facts(JudgementStated.class).stream()
        .map(judged ->
            String.join(
                " ",
                judged.inspection().substring(0, 9),
                judged.area().notation(),
                judged.grade().notation(),
                judged.status().notation()))
        .distinct()
        .toList();
  }

  private static boolean saysAndJudgesNothing(Page page, String words) {
    return page.read().text().characters().contains(words)
        && page.holding(words).stream().noneMatch(JudgementStated.class::isInstance);
  }

  @Test
  void aGradeThatWasHeldIsOneOfNowAndOneOfBefore() {
    assertThat(grades(HELD))
        .containsExactly(
            "E08000035 overall-effectiveness good previous",
            "E08000035 overall-effectiveness good current");
  }

  @Test
  void supervisionThatIsGoodIsNoGrade() {
    assertThat(saysAndJudgesNothing(HELD, "being generally good")).isTrue();
  }

  @Test
  void visitsThatGaveNoGradeLeaveOnlyThoseOfBefore() {
    assertThat(grades(VISITS))
        .containsExactly(
            "E06000027 overall-effectiveness requires-improvement previous",
            "E06000039 overall-effectiveness inadequate previous",
            "E06000009 overall-effectiveness inadequate previous",
            "E06000021 overall-effectiveness requires-improvement previous");
  }

  @Test
  void practiceThatAuditsFoundInadequateIsAFigureAndNoGrade() {
    assertThat(saysAndJudgesNothing(VISITS, "practice to be inadequate")).isTrue();
    assertThat(VISITS.facts(FigureStated.class))
        .singleElement()
        .satisfies(figure -> assertThat(figure.amount().value()).isEqualByComparingTo("12"));
  }

  @Test
  void aGradeInAHeadingBelowWhichItIsToldIsNoOther() {
    assertThat(saysAndJudgesNothing(VISITS, "‘Inadequate’ council hires")).isTrue();
  }

  @Test
  void aRoadToGoodAndGoodHeadwayAreNoGrades() {
    assertThat(saysAndJudgesNothing(VISITS, "our road to being good")).isTrue();
    assertThat(saysAndJudgesNothing(VISITS, "making good headway")).isTrue();
  }

  @Test
  void aJudgmentIsAJudgementHoweverItIsSpelt() {
    assertThat(VISITS.fact(JudgementStated.class, "inadequate judgment"))
        .satisfies(judged ->
            assertThat(judged.inspection()).isEqualTo("E06000009-unspecified-inspection-before"));
  }

  @Test
  void requiresImprovementToBeGoodIsNotGood() {
    assertThat(grades(TEASERS))
        .containsExactlyInAnyOrder(
            "E10000020 overall-effectiveness requires-improvement current",
            "E10000020 overall-effectiveness inadequate previous");
  }

  @Test
  void gradesThatALeaderHopesForWereNotGiven() {
    assertThat(saysAndJudgesNothing(TEASERS, "one day to be rated ‘Outstanding’")).isTrue();
  }

  @Test
  void aGradeOfAnEarlierInspectionIsOfItsYear() {
    assertThat(TEASERS.fact(JudgementStated.class, "services were judged inadequate").inspection())
        .isEqualTo("E10000020-unspecified-inspection-2015");
  }

  @Test
  void workThatIsGoodIsNoGrade() {
    assertThat(saysAndJudgesNothing(TEASERS, "quality of court work is good")).isTrue();
  }

  @Test
  void theLowestRatingIsInadequate() {
    assertThat(TWO.fact(JudgementStated.class, "its lowest rating"))
        .satisfies(judged -> {
          assertThat(judged.grade().notation()).isEqualTo("inadequate");
          assertThat(judged.status().notation()).isEqualTo("previous");
          assertThat(judged.inspection()).endsWith("2014");
        });
  }

  @Test
  void whatADirectorSaysOfAGradeIsNoSecondOne() {
    assertThat(saysAndJudgesNothing(TWO, "the service is now good")).isTrue();
    assertThat(grades(TWO)).filteredOn(g -> g.startsWith("E06000035")).hasSize(2);
  }

  @Test
  void aConsistentlyGoodServiceIsNoGrade() {
    assertThat(saysAndJudgesNothing(TWO, "consistently good service")).isTrue();
  }

  @Test
  void gradesInQuotationMarksAreNoStatements() {
    assertThat(TWO.fact(JudgementStated.class, "rates as \"outstanding\"")).isNotNull();
    assertThat(TWO.facts(StatementMade.class))
        .extracting(said -> said.quote().words())
        .isNotEmpty()
        .doesNotContain("good", "inadequate", "outstanding", "requires improvement");
  }

  @Test
  void aGradeRecalledWithinAQuotationIsOneOfBefore() {
    assertThat(
            TWO.fact(JudgementStated.class, "were judged inadequate overall").status().notation())
        .isEqualTo("previous");
  }

  @Test
  void theOverallGradeAndAnAreasStandApartInOneSentence() {
    assertThat(grades(TWO))
        .contains(
            "E10000016 overall-effectiveness good current",
            "E10000016 adoption outstanding current",
            "E10000016 care-leavers requires-improvement current");
  }

  @Test
  void aRatingThatFollowsAVisitIsGivenWithoutAVerb() {
    Page page =
        Page.of(
            """
            News of visits

            Kent County Council's overall rating of good comes after inspectors' visit to children's services in March 2017.
            """);
    assertThat(grades(page)).containsExactly("E10000016 overall-effectiveness good current");
  }

  @Test
  void aGradeToldAgainIsQuotedAgain() {
    assertThat(TWO.facts(JudgementStated.class))
        .filteredOn(
            judged -> judged.inspection().equals("E10000016-unspecified-inspection-2017-03"))
        .filteredOn(judged -> judged.area().notation().equals("overall-effectiveness"))
        .hasSize(2);
  }
}
