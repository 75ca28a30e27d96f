package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutiny.fact.FindingReported;
import scrutiny.fact.Polarity;

class ArticleFindingRecogniserTest {
  private static final String NEWS =
      """
      A council's services are good

      Ofsted rated children's services at Sunderland City Council good after a visit in May 2021.

      """;

  private static List<FindingReported> found(String text) {
    return Articles.facts(FindingReported.class, NEWS + text + "\n");
  }

  private static List<String> words(String text) {
    return found(text).stream().map(f -> f.quote().text()).toList();
  }

  @Test
  void readsFindingsWithThemesAndPolarity() {
    assertThat(
            found("Inspectors found that life story work is thorough and adopters feel cared for."))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.inspection()).isEqualTo("E08000024-unspecified-inspection-2021-05");
          assertThat(finding.themes()).contains("life-story", "adoption");
          assertThat(finding.polarity()).contains(Polarity.POSITIVE);
        });
  }

  @Test
  void readsCriticismAsNegative() {
    assertThat(found("The watchdog criticised caseloads in two of the six assessment teams."))
        .singleElement()
        .satisfies(f -> assertThat(f.polarity()).contains(Polarity.NEGATIVE));
  }

  @Test
  void leavesThePolarityOfRemediedWeaknessesUnknown() {
    assertThat(
            found(
                "Inspectors found that leaders had dealt with serious weaknesses in the service."))
        .singleElement()
        .satisfies(f -> assertThat(f.polarity()).isEqualTo(Optional.empty()));
  }

  @Test
  void readsQuotedInspectorsAsFindings() {
    assertThat(
            words(
                "“Pathway plans are written late and seldom with the young person,” the report"
                    + " said."))
        .singleElement()
        .satisfies(w -> assertThat(w).contains("Pathway plans"));
  }

  @Test
  void resolvesTheyToTheInspectorsOfThePreviousSentence() {
    assertThat(
            words(
                "Inspectors met foster carers and teachers in the city. They found that supervision"
                    + " of social workers was patchy."))
        .singleElement()
        .satisfies(w -> assertThat(w).startsWith("They found"));
  }

  @Test
  void readsTheReasonForAGradeAsAFinding() {
    assertThat(
            words(
                "At Sunderland adoption was rated inadequate due to delays in family finding and"
                    + " weak matching of children."))
        .containsExactly("delays in family finding and weak matching of children.");
  }

  @Test
  void ignoresStatementsByOfficials() {
    assertThat(
            words(
                "Councillor Jane Marsh said inspectors had found that adoption plans are strong."
                    + " Inspectors found that thresholds are well understood."))
        .containsExactly("Inspectors found that thresholds are well understood.");
  }

  @Test
  void ignoresGradesAndRecommendations() {
    assertThat(
            words(
                "Ofsted said the council should improve the supervision of its social workers."
                    + " Inspectors noted that audits are used to improve practice with families."))
        .containsExactly(
            "Inspectors noted that audits are used to improve practice with families.");
    assertThat(words("Ofsted found that the leadership of the council was inadequate.")).isEmpty();
  }

  @Test
  void ignoresEarlierFindings() {
    assertThat(
            words(
                "Inspectors had previously found that caseloads were too high for social workers."
                    + " Inspectors found caseloads to be much lower than in 2018 in all teams."))
        .containsExactly("Inspectors found caseloads to be much lower than in 2018 in all teams.");
  }
}
