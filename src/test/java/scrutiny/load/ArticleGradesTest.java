package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.FigureStated;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.StatementMade;

/** Reads current and previous grades in articles, and ignores the same words elsewhere. */
class ArticleGradesTest {
  private static final SampleDocument HELD_GRADE =
      SampleDocument.fromArticleFile("grade-that-was-held.txt");
  private static final SampleDocument VISITS =
      SampleDocument.fromArticleFile("four-visits-in-sections.txt");
  private static final SampleDocument TEASERS =
      SampleDocument.fromArticleFile("teasers-of-other-pages.txt");
  private static final SampleDocument TWO_COUNCILS =
      SampleDocument.fromArticleFile("lowest-rating-and-offers.txt");

  private static List<String> grades(SampleDocument page) {
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

  private static boolean containsTextWithoutJudgement(SampleDocument page, String words) {
    return page.documentFacts().text().characters().contains(words)
        && page.factsQuoting(words).stream().noneMatch(JudgementStated.class::isInstance);
  }

  @Test
  void readsAHeldGradeAsCurrentAndPrevious() {
    assertThat(grades(HELD_GRADE))
        .containsExactly(
            "E08000035 overall-effectiveness good previous",
            "E08000035 overall-effectiveness good current");
  }

  @Test
  void ignoresGoodSupervision() {
    assertThat(containsTextWithoutJudgement(HELD_GRADE, "being generally good")).isTrue();
  }

  @Test
  void readsOnlyPreviousGradesForUngradedVisits() {
    assertThat(grades(VISITS))
        .containsExactly(
            "E06000027 overall-effectiveness requires-improvement previous",
            "E06000039 overall-effectiveness inadequate previous",
            "E06000009 overall-effectiveness inadequate previous",
            "E06000021 overall-effectiveness requires-improvement previous");
  }

  @Test
  void readsInadequatePracticeInAuditsAsAFigure() {
    assertThat(containsTextWithoutJudgement(VISITS, "practice to be inadequate")).isTrue();
    assertThat(VISITS.facts(FigureStated.class))
        .singleElement()
        .satisfies(figure -> assertThat(figure.amount().value()).isEqualByComparingTo("12"));
  }

  @Test
  void ignoresAGradeInAHeadingRepeatedBelow() {
    assertThat(containsTextWithoutJudgement(VISITS, "‘Inadequate’ council hires")).isTrue();
  }

  @Test
  void ignoresRoadToGoodAndGoodHeadway() {
    assertThat(containsTextWithoutJudgement(VISITS, "our road to being good")).isTrue();
    assertThat(containsTextWithoutJudgement(VISITS, "making good headway")).isTrue();
  }

  @Test
  void acceptsBothSpellingsOfJudgement() {
    assertThat(VISITS.fact(JudgementStated.class, "inadequate judgment"))
        .satisfies(judged ->
            assertThat(judged.inspection()).isEqualTo("E06000009-unspecified-inspection-before"));
  }

  @Test
  void doesNotReadRequiresImprovementToBeGoodAsGood() {
    assertThat(grades(TEASERS))
        .containsExactlyInAnyOrder(
            "E10000020 overall-effectiveness requires-improvement current",
            "E10000020 overall-effectiveness inadequate previous");
  }

  @Test
  void ignoresGradesThatALeaderHopesFor() {
    assertThat(containsTextWithoutJudgement(TEASERS, "one day to be rated ‘Outstanding’")).isTrue();
  }

  @Test
  void assignsAnEarlierGradeToTheInspectionOfItsYear() {
    assertThat(TEASERS.fact(JudgementStated.class, "services were judged inadequate").inspection())
        .isEqualTo("E10000020-unspecified-inspection-2015");
  }

  @Test
  void ignoresGoodWork() {
    assertThat(containsTextWithoutJudgement(TEASERS, "quality of court work is good")).isTrue();
  }

  @Test
  void readsTheLowestRatingAsInadequate() {
    assertThat(TWO_COUNCILS.fact(JudgementStated.class, "its lowest rating"))
        .satisfies(judged -> {
          assertThat(judged.grade().notation()).isEqualTo("inadequate");
          assertThat(judged.status().notation()).isEqualTo("previous");
          assertThat(judged.inspection()).endsWith("2014");
        });
  }

  @Test
  void ignoresAGradeRepeatedByADirector() {
    assertThat(containsTextWithoutJudgement(TWO_COUNCILS, "the service is now good")).isTrue();
    assertThat(grades(TWO_COUNCILS)).filteredOn(g -> g.startsWith("E06000035")).hasSize(2);
  }

  @Test
  void ignoresAConsistentlyGoodService() {
    assertThat(containsTextWithoutJudgement(TWO_COUNCILS, "consistently good service")).isTrue();
  }

  @Test
  void doesNotReadQuotedGradesAsStatements() {
    assertThat(TWO_COUNCILS.fact(JudgementStated.class, "rates as \"outstanding\"")).isNotNull();
    assertThat(TWO_COUNCILS.facts(StatementMade.class))
        .extracting(said -> said.quote().text())
        .isNotEmpty()
        .doesNotContain("good", "inadequate", "outstanding", "requires improvement");
  }

  @Test
  void readsAGradeRecalledInAQuotationAsPrevious() {
    assertThat(
            TWO_COUNCILS
                .fact(JudgementStated.class, "were judged inadequate overall")
                .status()
                .notation())
        .isEqualTo("previous");
  }

  @Test
  void separatesOverallAndAreaGradesInOneSentence() {
    assertThat(grades(TWO_COUNCILS))
        .contains(
            "E10000016 overall-effectiveness good current",
            "E10000016 adoption outstanding current",
            "E10000016 care-leavers requires-improvement current");
  }

  @Test
  void readsARatingThatFollowsAVisitWithoutAVerb() {
    SampleDocument page =
        SampleDocument.of(
            """
            News of visits

            Kent County Council's overall rating of good comes after inspectors' visit to children's services in March 2017.
            """);
    assertThat(grades(page)).containsExactly("E10000016 overall-effectiveness good current");
  }

  @Test
  void readsEachMentionOfAGrade() {
    assertThat(TWO_COUNCILS.facts(JudgementStated.class))
        .filteredOn(
            judged -> judged.inspection().equals("E10000016-unspecified-inspection-2017-03"))
        .filteredOn(judged -> judged.area().notation().equals("overall-effectiveness"))
        .hasSize(2);
  }
}
