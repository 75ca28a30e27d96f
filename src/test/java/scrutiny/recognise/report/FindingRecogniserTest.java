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
import scrutiny.layout.LaidOut;

class FindingRecogniserTest {
  private static final String PRAISE = "Adopters are prepared well for what lies ahead of them.";

  @Test
  void readsNumberAreaThemesAndPolarityOfAParagraph() {
    List<Finding> findings =
        findings(
            Typed.report(
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
    assertThat(findings.getFirst().quote().words())
        .isEqualTo("Pathway plans are drawn up with young people, and\nare excellent.");
  }

  @Test
  void readsParagraphsWithoutNumbersToo() {
    assertThat(findings(Typed.letter("### Main findings\n\n" + PRAISE + "\n\n• " + PRAISE)))
        .extracting(f -> f.quote().words(), Finding::number)
        .containsExactly(tuple(PRAISE, Optional.empty()), tuple(PRAISE, Optional.empty()));
  }

  @Test
  void anAreaGoesOnUnderSmallerHeadingsAndAnOverviewHasNone() {
    assertThat(
            findings(
                Typed.singleInspection(
                    "## Executive summary\n\n"
                        + PRAISE
                        + "\n\n## Leadership, management and governance\n\n### Inspection"
                        + " findings\n\n"
                        + PRAISE
                        + "\n\n## The Local Safeguarding Children Board\n\n"
                        + PRAISE
                        + "\n\n### Executive summary\n\n"
                        + PRAISE)))
        .extracting(f -> f.area().map(Area::notation).orElse(""))
        .containsExactly("", "leadership-management-governance", "lscb", "lscb");
  }

  @Test
  void hasNoMoreThanThreeThemesTheForemostFirst() {
    assertThat(
            findings(
                    Typed.letter(
                        "### Findings\n\nAudits and caseloads, neglect and thresholds: of all these"
                            + " neglect is known best.\n"))
                .getFirst()
                .themes())
        .containsExactly("neglect", "quality-assurance", "caseloads");
  }

  @Test
  void aHeadingMakesAStrengthOfWhatStandsBelowIt() {
    assertThat(
            findings(
                Typed.report(
                    "## Key strengths\n\n• Partners speak each week of what they all"
                        + " know.\n\n## Key strengths and weaknesses\n\n• Partners speak each"
                        + " month of what they all saw.\n")))
        .extracting(Finding::strength, Finding::polarity)
        .containsExactly(
            tuple(true, Optional.of(Polarity.POSITIVE)), tuple(false, Optional.empty()));
  }

  @Test
  void readsEachSentenceOfACellButNoLabel() {
    assertThat(
            findings(
                Typed.report(
                    "## Findings\n\n| Adoption performance | Outstanding |\n| Adopters are prepared"
                        + " well for what lies ahead, and are helped for long after. | |\n")))
        .extracting(f -> f.quote().words(), Finding::area)
        .containsExactly(
            tuple(
                "Adopters are prepared well for what lies ahead, and are helped for long after.",
                Optional.of(Area.ADOPTION)));
  }

  @Test
  void makesAParagraphWholeThatAPageEndBroke() {
    assertThat(
            findings(
                Typed.report(
                    "## Findings\n\n7. Adopters are prepared well for\n\nwhat lies ahead of them,"
                        + " and like it.\n\nAdopters are prepared well in all.\n")))
        .extracting(f -> f.quote().words(), Finding::number)
        .first()
        .isEqualTo(
            tuple(
                "Adopters are prepared well for\n\nwhat lies ahead of them, and like it.",
                Optional.of(7)));
  }

  @Test
  void readsProseBesideWhatIsAskedFor() {
    assertThat(
            findings(
                Typed.report(
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
  void whatIsNotFoundByInspectorsIsNoFinding(String section) {
    assertThat(findings(Typed.singleInspection(section))).isEmpty();
    assertThat(findings(Typed.singleInspection("## Findings\n\n" + PRAISE))).hasSize(1);
  }

  private static List<Finding> findings(LaidOut document) {
    return new FindingRecogniser()
        .recognise(document).facts().stream().map(f -> (Finding) f).toList();
  }
}
