package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import scrutiny.fact.Body;
import scrutiny.fact.FindingReported;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.StatementMade;

/** Quotations that are split, left open or printed twice, and words that are none. */
class WhatIsQuotedTest {
  private static final Page HELD = Page.named("grade-that-was-held.txt");
  private static final Page TEASERS = Page.named("teasers-of-other-pages.txt");
  private static final Page TWO = Page.named("lowest-rating-and-offers.txt");

  @Test
  void blanksThatDoNotBreakALineAreBlanks() {
    assertThat(
            HELD.fact(FindingReported.class, "managers –\u00a0whom their staff trust").inspection())
        .isEqualTo("E08000035-unspecified-inspection-now");
    String plain =
        """
        Council moves up

        Inspectors found that children's services at Medway Council are now "good", after a visit in May 2018.
        """;
    for (String text : new String[] {plain, plain.replace("now ", "now\u00a0")}) {
      assertThat(Page.of(text).facts(JudgementStated.class))
          .singleElement()
          .satisfies(judged -> assertThat(judged.grade().notation()).isEqualTo("good"));
    }
  }

  @Test
  void aHeadingInQuotationMarksIsNoStatement() {
    assertThat(HELD.read().text().characters()).contains("‘Always wanting more’");
    assertThat(HELD.facts(StatementMade.class))
        .extracting(said -> said.quote().words())
        .isNotEmpty()
        .doesNotContain("Always wanting more");
  }

  @Test
  void aQuotationLeftOpenGoesOnInTheNextParagraph() {
    assertThat(HELD.fact(StatementMade.class, "they earned it").speaker()).contains("Fiona Venner");
    assertThat(HELD.fact(StatementMade.class, "There will be bumps").speaker())
        .contains("Fiona Venner");
  }

  @Test
  void bothHalvesOfASplitQuotationAreOfOneSpeaker() {
    assertThat(HELD.fact(StatementMade.class, "The front door is calm").organisation())
        .isEqualTo(Body.OFSTED);
    assertThat(HELD.fact(StatementMade.class, "Nobody waits").organisation())
        .isEqualTo(Body.OFSTED);
  }

  @Test
  void aParagraphOfSpeechWithoutASpeakerGoesOnFromTheOneBefore() {
    assertThat(TEASERS.fact(StatementMade.class, "All of this was paid for").speaker())
        .contains("Cliff Jordan");
  }

  @Test
  void recommendationsThatAreCountedButNotListedAreNone() {
    assertThat(TEASERS.read().text().characters()).contains("makes 12 recommendations including:");
    assertThat(TEASERS.facts(RecommendationMade.class)).isEmpty();
  }

  @Test
  void aCaptionPrintedTwiceNamesSomebodyOnceAndQuotesNobody() {
    assertThat(TWO.read().text().characters().split("had stayed the course", -1)).hasSize(3);
    assertThat(TWO.facts(OfficerNamed.class))
        .extracting(OfficerNamed::name)
        .containsOnlyOnce("Barbara Peacock");
    assertThat(TWO.facts(StatementMade.class))
        .noneMatch(said -> said.quote().words().contains("stayed the course"));
  }

  @Test
  void paragraphsOfAReportsWordsThatAreNotClosedAreTheReports() {
    assertThat(TWO.fact(StatementMade.class, "Leaders have done what they said").organisation())
        .isEqualTo(Body.OFSTED);
    assertThat(TWO.fact(StatementMade.class, "Checks are sharper").organisation())
        .isEqualTo(Body.OFSTED);
  }
}
