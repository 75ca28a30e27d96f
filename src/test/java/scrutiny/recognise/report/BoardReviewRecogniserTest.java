package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static scrutiny.fact.InspectionMentioned.BOARD;
import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Finding;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectionsCombined;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.PostHeld;
import scrutiny.fact.RecommendationMade;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Recogniser;

class BoardReviewRecogniserTest {
  private static final String COMBINED_REPORT =
      """
      # Sunderland City Council

      ## Inspection of services for children in need of help and protection

      ## Review of the effectiveness of the Local Safeguarding Children Board

      Inspection dates: 4 to 28 July 2016

      ### Children's services in Sunderland are good

      ## Recommendations

      1. Visit children at home more often.

      ## The Local Safeguarding Children Board (LSCB)

      ### The Local Safeguarding Children Board is inadequate

      ### Recommendations

      2. Ask schools what they see.

      ### Findings

      3. The board meets often but leaves its own decisions undone for far too long.
      4. The chair of the LSCB has been in post since May 2015.

      ## Information about this inspection

      The review of the LSCB was, as ever, conducted under section 15A of the Children Act 2004.

      The inspection was, as ever, conducted under section 136 of the Education and Inspections Act 2006.
      """;

  private static <T> List<T> read(
      Recogniser recogniser, StructuredDocument document, Class<T> kind) {
    List<Fact> facts = recogniser.recognise(document).facts();
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Recogniser recogniser() {
    return new BoardReviewRecogniser(ReportFixtures.INSPECTED);
  }

  @Test
  void readsTwoInspectionsFromACombinedReport() {
    StructuredDocument report = ReportFixtures.layOut(COMBINED_REPORT);
    assertThat(read(recogniser(), report, InspectionMentioned.class))
        .extracting(InspectionMentioned::id, InspectionMentioned::kind, m -> m.authority().code())
        .containsExactly(tuple(BOARD, Kind.LSCB_REVIEW, "E08000024"));
    assertThat(read(recogniser(), report, FieldworkDated.class))
        .extracting(
            FieldworkDated::inspection, d -> d.start().iso(), d -> d.end().orElseThrow().iso())
        .containsExactly(tuple(BOARD, "2016-07-04", "2016-07-28"));
    assertThat(read(recogniser(), report, InspectionsCombined.class))
        .extracting(
            InspectionsCombined::inspection, InspectionsCombined::other, c -> c.quote().text())
        .containsExactly(
            tuple(
                THIS,
                BOARD,
                "Review of the effectiveness of the Local Safeguarding Children Board"));
  }

  @Test
  void assignsFactsToTheRightInspection() {
    StructuredDocument report = ReportFixtures.layOut(COMBINED_REPORT);
    assertThat(read(new JudgementRecogniser(), report, JudgementStated.class))
        .extracting(j -> j.area().notation(), JudgementStated::inspection)
        .containsExactlyInAnyOrder(tuple("overall-effectiveness", THIS), tuple("lscb", BOARD));
    assertThat(read(new RecommendationRecogniser(), report, RecommendationMade.class))
        .extracting(RecommendationMade::inspection)
        .containsExactly(THIS, BOARD);
    assertThat(read(new LegalBasisRecogniser(), report, LegalBasis.class))
        .extracting(l -> l.section().orElseThrow(), LegalBasis::inspection)
        .containsExactly(tuple("15A", BOARD), tuple("136", THIS));
    assertThat(read(new PostTenureRecogniser(), report, PostHeld.class))
        .extracting(PostHeld::inspection)
        .containsExactly(BOARD);
    assertThat(read(new FindingRecogniser(), report, Finding.class))
        .filteredOn(f -> f.quote().text().startsWith("The board meets"))
        .extracting(Finding::inspection)
        .containsExactly(BOARD);
  }

  @Test
  void treatsTheBoardAsPartOfTheInspectionWithoutAnAnnouncedReview() {
    StructuredDocument report =
        ReportFixtures.layOut(
            COMBINED_REPORT.replace(
                "## Review of the effectiveness of the Local Safeguarding Children Board\n\n", ""));
    assertThat(read(recogniser(), report, Fact.class)).isEmpty();
    assertThat(read(new RecommendationRecogniser(), report, RecommendationMade.class))
        .extracting(RecommendationMade::inspection)
        .containsExactly(THIS, THIS);
  }

  @Test
  void addsNoSecondInspectionForASeparateReview() {
    StructuredDocument review =
        ReportFixtures.layOut(
            COMBINED_REPORT.replace(
                "## Inspection of services for children in need of help and protection\n\n", ""));
    assertThat(review.kind()).isEqualTo(Kind.LSCB_REVIEW);
    assertThat(read(recogniser(), review, Fact.class)).isEmpty();
  }
}
