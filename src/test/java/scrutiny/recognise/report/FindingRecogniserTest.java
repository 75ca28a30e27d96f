package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Area;
import scrutiny.fact.Finding;
import scrutiny.fact.Polarity;
import scrutiny.layout.StructuredDocument;

class FindingRecogniserTest {
  private static final String POSITIVE_SENTENCE =
      "Adopters are prepared well for what lies ahead of them.";

  @Test
  void readsNumberAreaThemesAndPolarityOfAParagraph() {
    List<Finding> findings =
        findings(
            ReportFixtures.report(
                """
                ## The experiences and progress of care leavers: good

                7. Pathway plans are drawn up with young people, and
                are excellent.
                8. Caseloads are too high, and supervision is poor.
                """));
    assertThat(findings)
        .extracting(
            f -> f.number().orElseThrow(),
            f -> f.area().orElseThrow(),
            Finding::themes,
            f -> f.polarity().orElseThrow())
        .containsExactly(
            tuple(7, Area.CARE_LEAVERS, List.of("pathway-plans"), Polarity.POSITIVE),
            tuple(8, Area.CARE_LEAVERS, List.of("caseloads", "supervision"), Polarity.NEGATIVE));
    assertThat(findings.getFirst().quote().text())
        .isEqualTo("Pathway plans are drawn up with young people, and\nare excellent.");
  }

  @Test
  void takesTheAreaFromTheSecondRowOfAHeadedGradeTable() {
    assertThat(
            findings(
                ReportFixtures.singleInspection(
                    """
                    ## Inspection judgements about the local authority

                    ### The graded judgement about care leavers is good

                    1. Pathway plans are drawn up with young people, and are excellent.

                    | Key judgement | Judgement grade |
                    | Leadership, management and governance | Good |

                    2. Scrutiny by councillors is asked for and is heeded by officers.
                    """)))
        .extracting(f -> f.number().orElseThrow(), f -> f.area().orElseThrow())
        .containsExactly(
            tuple(1, Area.CARE_LEAVERS), tuple(2, Area.LEADERSHIP_MANAGEMENT_GOVERNANCE));
  }

  @Test
  void readsTheSummaryBelowTheGradesOfACover() {
    String cover =
        """
        # Inspection of Sunderland children's services

        ## Inspection dates: 4 to 8 July 2022

        Lead inspector: Ann Ellis

        """;
    String grades = "| Judgement | Grade |\n| Overall effectiveness | Good |\n\n";
    assertThat(findings(ReportFixtures.layOut(cover + grades + POSITIVE_SENTENCE + "\n")))
        .extracting(f -> f.quote().text())
        .containsExactly(POSITIVE_SENTENCE);
    assertThat(findings(ReportFixtures.layOut(cover + POSITIVE_SENTENCE + "\n"))).isEmpty();
  }

  @Test
  void ignoresOrdersAndTheNextInspection() {
    String orders =
        """

        You should submit an action plan to Ofsted within 70 working days of this letter.

        The next full area inspection will be within approximately three years of this one.

        An action plan must be sent to the regional director within 70 working days.
        """;
    assertThat(
            findings(ReportFixtures.letter("### Findings\n\n" + POSITIVE_SENTENCE + "\n" + orders)))
        .extracting(f -> f.quote().text())
        .containsExactly(POSITIVE_SENTENCE);
  }

  @Test
  void ignoresTheOutcomeAndSubheadingsInPlainType() {
    assertThat(
            findings(
                ReportFixtures.letter(
                    "### Inspection outcome\n\nArrangements lead to uneven experiences of families."
                        + "\n\n### Findings\n\nChildren at risk of exploitation by adults\n\n• "
                        + POSITIVE_SENTENCE)))
        .extracting(f -> f.quote().text())
        .containsExactly(POSITIVE_SENTENCE);
    assertThat(
            findings(
                ReportFixtures.letter(
                    "### Findings\n\nChildren at risk of exploitation are kept safe by workers")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This visit focused specifically on:",
        "Inspectors looked at help for care leavers, with a particular focus on:"
      })
  void ignoresTheListOfWhatInspectorsLookedAt(String introduction) {
    String list = "\n\n• The quality and timeliness of plans for older children.\n";
    assertThat(findings(ReportFixtures.report(introduction + list))).isEmpty();
    assertThat(findings(ReportFixtures.report("Inspectors found the following:" + list)))
        .hasSize(1);
  }

  @Test
  void readsUnnumberedParagraphs() {
    assertThat(
            findings(
                ReportFixtures.letter(
                    "### Main findings\n\n" + POSITIVE_SENTENCE + "\n\n• " + POSITIVE_SENTENCE)))
        .extracting(f -> f.quote().text(), Finding::number)
        .containsExactly(
            tuple(POSITIVE_SENTENCE, Optional.empty()), tuple(POSITIVE_SENTENCE, Optional.empty()));
  }

  @Test
  void keepsTheAreaUnderSubheadingsButNotInAnOverview() {
    assertThat(
            findings(
                ReportFixtures.singleInspection(
                    "## Executive summary\n\n"
                        + POSITIVE_SENTENCE
                        + "\n\n## Leadership, management and governance\n\n### Inspection"
                        + " findings\n\n"
                        + POSITIVE_SENTENCE
                        + "\n\n## The Local Safeguarding Children Board\n\n"
                        + POSITIVE_SENTENCE
                        + "\n\n### Executive summary\n\n"
                        + POSITIVE_SENTENCE)))
        .extracting(f -> f.area().map(Area::notation).orElse(""))
        .containsExactly("", "leadership-management-governance", "lscb", "lscb");
  }

  @Test
  void keepsAtMostThreeThemesMostFrequentFirst() {
    assertThat(
            findings(
                    ReportFixtures.letter(
                        "### Findings\n\nAudits and caseloads, neglect and thresholds: of all these"
                            + " neglect is known best.\n"))
                .getFirst()
                .themes())
        .containsExactly("neglect", "quality-assurance", "caseloads");
  }

  @Test
  void marksStrengthsByTheirHeading() {
    assertThat(
            findings(
                ReportFixtures.report(
                    "## Key strengths\n\n• Partners speak each week of what they all"
                        + " know.\n\n## Key strengths and weaknesses\n\n• Partners speak each"
                        + " month of what they all saw.\n")))
        .extracting(Finding::strength, Finding::polarity)
        .containsExactly(
            tuple(true, Optional.of(Polarity.POSITIVE)), tuple(false, Optional.empty()));
  }

  @Test
  void readsCellsWithSentencesButNoLabels() {
    assertThat(
            findings(
                ReportFixtures.report(
                    "## Findings\n\n| Adoption performance | Outstanding |\n| Adopters are prepared"
                        + " well for what lies ahead, and are helped for long after. | |\n")))
        .extracting(f -> f.quote().text(), Finding::area)
        .containsExactly(
            tuple(
                "Adopters are prepared well for what lies ahead, and are helped for long after.",
                Optional.of(Area.ADOPTION)));
  }

  @Test
  void joinsAParagraphBrokenAcrossPages() {
    assertThat(
            findings(
                ReportFixtures.report(
                    "## Findings\n\n7. Adopters are prepared well for\n\nwhat lies ahead of them,"
                        + " and like it.\n\nAdopters are prepared well in all.\n")))
        .extracting(f -> f.quote().text(), Finding::number)
        .first()
        .isEqualTo(
            tuple(
                "Adopters are prepared well for\n\nwhat lies ahead of them, and like it.",
                Optional.of(7)));
  }

  @Test
  void readsProseBesideRecommendations() {
    assertThat(
            findings(
                ReportFixtures.report(
                    "## What needs to improve?\n\n• The homes.\n\nThere is little that is weak in"
                        + " what is done here, and leaders know it all well.\n")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## What needs to improve?\n\n• Adopters should be prepared well for what lies ahead.",
        "## Information about this inspection\n\nInspectors spoke with many good adopters there.",
        "### Children living in this area\n\n• About nine thousand children live well round here.",
        "### The inspection team\n\nThose who inspected were good and worked well together here.",
        "## Findings\n\nThis letter tells briefly of the good that was found in two days.",
        "## Findings\n\nAdopters are good."
      })
  void ignoresSectionsWithoutFindings(String section) {
    assertThat(findings(ReportFixtures.singleInspection(section))).isEmpty();
    assertThat(findings(ReportFixtures.singleInspection("## Findings\n\n" + POSITIVE_SENTENCE)))
        .hasSize(1);
  }

  private static List<Finding> findings(StructuredDocument document) {
    return new FindingRecogniser()
        .recognise(document).facts().stream().map(f -> (Finding) f).toList();
  }
}
