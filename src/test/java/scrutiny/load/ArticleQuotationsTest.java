package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scrutiny.fact.Body;
import scrutiny.fact.FindingReported;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.StatementMade;

/** Reads quotations that are split, unclosed or repeated, and ignores words that are none. */
class ArticleQuotationsTest {
  private static final SampleDocument HELD_GRADE =
      SampleDocument.fromArticleFile("grade-that-was-held.txt");
  private static final SampleDocument TEASERS =
      SampleDocument.fromArticleFile("teasers-of-other-pages.txt");
  private static final SampleDocument TWO_COUNCILS =
      SampleDocument.fromArticleFile("lowest-rating-and-offers.txt");

  @Test
  void treatsNonBreakingSpacesAsSpaces() {
    assertThat(
            HELD_GRADE
                .fact(FindingReported.class, "managers –\u00a0whom their staff trust")
                .inspection())
        .isEqualTo("E08000035-unspecified-inspection-now");
    String plain =
        """
        Council moves up

        Inspectors found that children's services at Medway Council are now "good", after a visit in May 2018.
        """;
    for (String text : new String[] {plain, plain.replace("now ", "now\u00a0")}) {
      assertThat(SampleDocument.of(text).facts(JudgementStated.class))
          .singleElement()
          .satisfies(judged -> assertThat(judged.grade().notation()).isEqualTo("good"));
    }
  }

  @Test
  void ignoresHeadingsInQuotationMarks() {
    assertThat(HELD_GRADE.documentFacts().text().characters()).contains("‘Always wanting more’");
    assertThat(HELD_GRADE.facts(StatementMade.class))
        .extracting(said -> said.quote().text())
        .isNotEmpty()
        .doesNotContain("Always wanting more");
  }

  @Test
  void continuesAnUnclosedQuotationInTheNextParagraph() {
    assertThat(HELD_GRADE.fact(StatementMade.class, "they earned it").speaker())
        .contains("Fiona Venner");
    assertThat(HELD_GRADE.fact(StatementMade.class, "There will be bumps").speaker())
        .contains("Fiona Venner");
  }

  @Test
  void attributesBothHalvesOfASplitQuotationToOneSpeaker() {
    assertThat(HELD_GRADE.fact(StatementMade.class, "The front door is calm").organisation())
        .isEqualTo(Body.OFSTED);
    assertThat(HELD_GRADE.fact(StatementMade.class, "Nobody waits").organisation())
        .isEqualTo(Body.OFSTED);
  }

  @Test
  void attributesAParagraphWithoutASpeakerToThePreviousSpeaker() {
    assertThat(TEASERS.fact(StatementMade.class, "All of this was paid for").speaker())
        .contains("Cliff Jordan");
  }

  @Test
  void ignoresRecommendationsCountedButNotListed() {
    assertThat(TEASERS.documentFacts().text().characters())
        .contains("makes 12 recommendations including:");
    assertThat(TEASERS.facts(RecommendationMade.class)).isEmpty();
  }

  @Test
  void readsARepeatedCaptionOnceAndNotAsAStatement() {
    assertThat(TWO_COUNCILS.documentFacts().text().characters().split("had stayed the course", -1))
        .hasSize(3);
    assertThat(TWO_COUNCILS.facts(OfficerNamed.class))
        .extracting(OfficerNamed::name)
        .containsOnlyOnce("Barbara Peacock");
    assertThat(TWO_COUNCILS.facts(StatementMade.class))
        .noneMatch(said -> said.quote().text().contains("stayed the course"));
  }

  @Test
  void attributesUnclosedParagraphsOfReportTextToOfsted() {
    assertThat(
            TWO_COUNCILS
                .fact(StatementMade.class, "Leaders have done what they said")
                .organisation())
        .isEqualTo(Body.OFSTED);
    assertThat(TWO_COUNCILS.fact(StatementMade.class, "Checks are sharper").organisation())
        .isEqualTo(Body.OFSTED);
  }
}
