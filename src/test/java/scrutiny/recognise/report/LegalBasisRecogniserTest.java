package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.LegalBasis.Purpose;
import scrutiny.layout.StructuredDocument;

class LegalBasisRecogniserTest {
  private static final String INSPECTION =
      "This inspection was, as ever, conducted under section 136 of the Education and\n"
          + "Inspections Act 2006.";

  @Test
  void readsActSectionAndPurpose() {
    List<LegalBasis> laws =
        laws(
            INSPECTION
                + "\n\nThe review of the LSCB was carried out under section 15A of the Children Act"
                + " 2004.\n\nOfsted has a power to combine reports, in section 152 of the Education"
                + " and Inspections Act 2006.");
    assertThat(laws)
        .extracting(LegalBasis::act, l -> l.section().orElseThrow(), LegalBasis::purpose)
        .containsExactly(
            tuple("Education and Inspections Act 2006", "136", Purpose.INSPECTION),
            tuple("Children Act 2004", "15A", Purpose.BOARD_REVIEW),
            tuple("Education and Inspections Act 2006", "152", Purpose.COMBINED_REPORT));
    assertThat(laws.getFirst().quote().text())
        .isEqualTo("section 136 of the Education and\nInspections Act 2006");
  }

  @Test
  void readsSubsectionsForRequestedInspections() {
    assertThat(
            laws(
                "The ministers, under section 20(1)(b) of the Children Act 2004, requested that the"
                    + " Chief Inspector look at this area."))
        .extracting(l -> l.section().orElseThrow(), LegalBasis::purpose)
        .containsExactly(tuple("20(1)(b)", Purpose.INSPECTION));
  }

  @Test
  void readsRegulations() {
    assertThat(
            laws(
                "What was done for the authority stands beside the review. The Local\nSafeguarding"
                    + " Children Boards (Review) Regulations 2013 apply."))
        .extracting(LegalBasis::act, LegalBasis::section, LegalBasis::purpose)
        .containsExactly(
            tuple(
                "Local Safeguarding Children Boards (Review) Regulations 2013",
                Optional.empty(),
                Purpose.BOARD_REVIEW));
  }

  @Test
  void assignsTheLawToTheNearestActivity() {
    assertThat(
            laws(
                "It holds the inspection carried out under section 136 of the Education and"
                    + " Inspections Act 2006 and the review of the local safeguarding board carried"
                    + " out under section 15A of the Children Act 2004."))
        .extracting(LegalBasis::purpose)
        .containsExactly(Purpose.INSPECTION, Purpose.BOARD_REVIEW);
  }

  @Test
  void readsASeparateReviewAsTheBoardReview() {
    String review = "This review was carried out under section 15A of the Children Act 2004.";
    StructuredDocument separate =
        ReportFixtures.layOut(
            "# Nottingham City Safeguarding Children Board\n\n## Review of the effectiveness of the"
                + " Local Safeguarding Children Board\n\nLead inspector: Ann Ellis\n\n"
                + review);
    assertThat(new LegalBasisRecogniser().recognise(separate).facts())
        .extracting(f -> ((LegalBasis) f).purpose())
        .containsExactly(Purpose.BOARD_REVIEW);
    assertThat(laws(review)).isEmpty();
  }

  @Test
  void readsEachLawOnce() {
    assertThat(laws(INSPECTION + "\n\n" + INSPECTION)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Few children live in care under section 20 of the Children Act 1989.",
        "Since the inspection, children were seen under section 47 of the Children Act 1989.",
        "Inspectors saw how Fostering Services (England) Regulations 2011 were kept."
      })
  void ignoresLawsAboutServices(String sentence) {
    assertThat(laws(sentence)).isEmpty();
    assertThat(laws(sentence + "\n\n" + INSPECTION)).hasSize(1);
  }

  private static List<LegalBasis> laws(String report) {
    return new LegalBasisRecogniser()
            .recognise(ReportFixtures.singleInspection("## About this inspection\n\n" + report))
            .facts()
            .stream()
            .map(f -> (LegalBasis) f)
            .toList();
  }
}
