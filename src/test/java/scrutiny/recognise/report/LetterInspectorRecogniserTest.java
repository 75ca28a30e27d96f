package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Role;
import scrutiny.layout.StructuredDocument;

class LetterInspectorRecogniserTest {
  private static final Tuple LEAD = tuple("Ann Ellis", Role.LEAD_INSPECTOR, "Ann Ellis");

  @Test
  void readsTheLeadInspectorFromTheSignature() {
    assertThat(inspectors(ReportFixtures.letter("This letter tells what was found.")))
        .extracting(InspectorNamed::name, InspectorNamed::role, n -> n.quote().text())
        .containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The inspectors were Ann Ellis HMI, Tom Okafor HMI and Mary Lane.",
        "The inspectors for this visit were Ann Ellis, His Majesty's Inspector, Tom Okafor and"
            + " Mary Lane, contracted inspector. They met many children.",
        "The visit was carried out by Tom Okafor HMI and Mary Lane HMI.",
        "The visit was undertaken by HMI Tom Okafor and HMI Mary Lane.",
        "Inspectors: Ann Ellis, HMI, Tom Okafor, HMI, and Mary Lane, HMI.",
        "The visit was led by Ann Ellis HMI, with Tom Okafor and Mary Lane HMIs.",
        "The visit team comprised Ann Ellis, Tom Okafor and Mary Lane."
      })
  void readsTheTeamFromASentence(String sentence) {
    assertThat(inspectors(ReportFixtures.letter(sentence)))
        .extracting(InspectorNamed::name, InspectorNamed::role, n -> n.quote().text())
        .containsExactly(
            LEAD,
            tuple("Tom Okafor", Role.TEAM_INSPECTOR, "Tom Okafor"),
            tuple("Mary Lane", Role.TEAM_INSPECTOR, "Mary Lane"));
  }

  @Test
  void readsTheLeadInspectorAmongSeveralSignatories() {
    String letter =
        """
        26 July 2022

        Dear Ms Lane

        ### Joint local area SEND inspection in Nottingham

        The visit was on 4 July 2022.

        Yours sincerely

        | Lee Grant, HMI | Petra Stone |
        | Regional Director | Deputy Chief Inspector |
        | Ann Ellis, HMI Lead Inspector | Tom Okafor, CQC Inspector |
        """;
    assertThat(inspectors(ReportFixtures.layOut(letter)))
        .extracting(InspectorNamed::name)
        .contains("Ann Ellis");
    assertThat(inspectors(ReportFixtures.layOut(letter.replace(" Lead", ""))))
        .extracting(InspectorNamed::name)
        .contains("Lee Grant");
  }

  @Test
  void readsShadowInspectors() {
    assertThat(
            inspectors(
                ReportFixtures.letter(
                    "The visit was carried out by Ann Ellis HMI and Tom Okafor HMI. Mary Lane,"
                        + " inspector designate, shadowed them.")))
        .extracting(InspectorNamed::name, InspectorNamed::role)
        .containsExactly(
            tuple("Ann Ellis", Role.LEAD_INSPECTOR),
            tuple("Tom Okafor", Role.TEAM_INSPECTOR),
            tuple("Mary Lane", Role.SHADOW_INSPECTOR));
  }

  @Test
  void ignoresASentenceWithoutNames() {
    assertThat(inspectors(ReportFixtures.letter("The inspectors were made welcome in Nottingham.")))
        .extracting(InspectorNamed::name)
        .containsExactly("Ann Ellis");
  }

  @Test
  void ignoresTheSignatoriesOfAJointLetter() {
    String title = "### Focused visit to Nottingham City Council";
    String letter =
        """
        Dear Ms Lane

        %s

        Much was found.

        Yours sincerely

        Ann Ellis
        National Director
        """;
    assertThat(
            inspectors(
                ReportFixtures.layOut(
                    letter.formatted("### Joint targeted area inspection of Nottingham"))))
        .isEmpty();
    assertThat(inspectors(ReportFixtures.layOut(letter.formatted(title)))).hasSize(1);
  }

  @Test
  void ignoresReports() {
    assertThat(inspectors(ReportFixtures.report("The inspectors were Ann Ellis and Tom Okafor.")))
        .isEmpty();
  }

  private static List<InspectorNamed> inspectors(StructuredDocument document) {
    return new LetterInspectorRecogniser()
        .recognise(document).facts().stream().map(f -> (InspectorNamed) f).toList();
  }
}
