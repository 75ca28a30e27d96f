package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Body;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Role;
import scrutiny.layout.StructuredDocument;

class TeamRecogniserTest {
  @Test
  void readsTheLeadInspectorFromTheCover() {
    List<InspectorNamed> named =
        inspectors(ReportFixtures.report("Lead inspector: Ann Ellis, His Majesty's Inspector"));
    assertThat(named)
        .extracting(InspectorNamed::name, InspectorNamed::role, n -> n.quote().text())
        .containsExactly(tuple("Ann Ellis", Role.LEAD_INSPECTOR, "Ann Ellis"));
    assertThat(named)
        .allSatisfy(inspector -> {
          assertThat(inspector.inspection()).isEqualTo(InspectionMentioned.THIS);
          assertThat(inspector.organisation()).isEqualTo(Body.OFSTED);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lead HMI: Ann Ellis",
        "Lead inspector – Ann Ellis",
        "Lead Ofsted inspector: Ann Ellis",
        "Inspection lead: Ann Ellis",
        "Inspector: Ann Ellis, HMI",
        "Lead inspector\n\nAnn Ellis, HMI"
      })
  void acceptsVariedLeadLabels(String label) {
    assertThat(inspectors(ReportFixtures.report(label)))
        .extracting(InspectorNamed::name, InspectorNamed::role)
        .containsExactly(tuple("Ann Ellis", Role.LEAD_INSPECTOR));
  }

  @Test
  void readsTwoLeadInspectors() {
    assertThat(
            inspectors(ReportFixtures.report("Lead inspectors: Ann Ellis HMI and Tom Okafor HMI")))
        .extracting(InspectorNamed::name, InspectorNamed::role)
        .containsExactly(
            tuple("Ann Ellis", Role.LEAD_INSPECTOR), tuple("Tom Okafor", Role.LEAD_INSPECTOR));
  }

  @Test
  void readsTheTeamByItsLabels() {
    assertThat(
            inspectors(
                ReportFixtures.singleInspection(
                    """
                    Reporting inspector: Ann Ellis

                    ## The inspection team

                    Lead inspector: Ann Ellis HMI
                    Deputy lead inspector: Tom Okafor HMI
                    Team inspectors: Mary Lane HMI, Zoë Müller (additional inspector) and
                    Jan Berg
                    Shadow inspector: Marie O'Connor
                    Senior data analyst: Peter Sayer
                    Quality assurance manager: Ruth Adeyemi

                    Any complaints should be sent to the inspectorate by Friday.
                    """)))
        .extracting(InspectorNamed::name, InspectorNamed::role)
        .containsExactly(
            tuple("Ann Ellis", Role.LEAD_INSPECTOR),
            tuple("Tom Okafor", Role.DEPUTY_LEAD_INSPECTOR),
            tuple("Tom Okafor", Role.TEAM_INSPECTOR),
            tuple("Mary Lane", Role.TEAM_INSPECTOR),
            tuple("Zoë Müller", Role.TEAM_INSPECTOR),
            tuple("Jan Berg", Role.TEAM_INSPECTOR),
            tuple("Marie O'Connor", Role.SHADOW_INSPECTOR),
            tuple("Peter Sayer", Role.DATA_ANALYST),
            tuple("Ruth Adeyemi", Role.QUALITY_ASSURANCE_MANAGER));
  }

  @Test
  void readsAListThatGoesOnBelowAGap() {
    assertThat(
            inspectors(
                ReportFixtures.singleInspection(
                    """
                    Reporting inspector: Ann Ellis

                    ## The inspection team

                    Lead inspector: Ann Ellis HMI

                    Team inspectors: Mary Lane SCRI, Jan Berg (HMI) Zoë Müller (OI),

                    Tom Okafor HMI

                    Ruth Adeyemi wrote to the council.
                    """)))
        .filteredOn(inspector -> inspector.role() == Role.TEAM_INSPECTOR)
        .extracting(InspectorNamed::name)
        .containsExactly("Mary Lane", "Jan Berg", "Zoë Müller", "Tom Okafor");
  }

  @Test
  void fallsBackToTheTeamForTheLeadInspector() {
    assertThat(
            inspectors(
                ReportFixtures.singleInspection(
                    "## The inspection team\n\n"
                        + "Lead inspector: Ann Ellis\n"
                        + "Team inspector: Tom Okafor")))
        .extracting(InspectorNamed::name, InspectorNamed::role)
        .containsExactly(
            tuple("Ann Ellis", Role.LEAD_INSPECTOR), tuple("Tom Okafor", Role.TEAM_INSPECTOR));
  }

  @Test
  void ignoresUnfilledRoles() {
    String team = "## The inspection team\n\nShadow inspector: ";
    assertThat(inspectors(ReportFixtures.singleInspection(team + "Not applicable"))).isEmpty();
    assertThat(inspectors(ReportFixtures.singleInspection(team + "N/A"))).isEmpty();
    assertThat(inspectors(ReportFixtures.singleInspection(team + "Marie O'Connor"))).hasSize(1);
  }

  @Test
  void readsLabelsOfMoreWordsAndAnalystsAsAnalysts() {
    assertThat(
            inspectors(
                ReportFixtures.singleInspection(
                    """
                    ## The inspection team

                    Lead inspector on site: Ann Ellis HMI

                    Team inspectors (all HMI unless otherwise stated): Tom Okafor, Jane Moss

                    Shadow senior data analyst: Mia Stone

                    Regulatory Inspection Manager: Sue Hart
                    """)))
        .extracting(InspectorNamed::name, InspectorNamed::role)
        .containsExactly(
            tuple("Ann Ellis", Role.LEAD_INSPECTOR),
            tuple("Tom Okafor", Role.TEAM_INSPECTOR),
            tuple("Jane Moss", Role.TEAM_INSPECTOR),
            tuple("Mia Stone", Role.DATA_ANALYST),
            tuple("Sue Hart", Role.TEAM_INSPECTOR));
  }

  @Test
  void ignoresNamesOutsideCoverAndTeam() {
    assertThat(
            inspectors(
                ReportFixtures.singleInspection(
                    "## Findings\n\nLead inspector: Ann Ellis\nTeam inspector: Tom Okafor")))
        .isEmpty();
  }

  @Test
  void ignoresLetters() {
    assertThat(inspectors(ReportFixtures.letter("Lead inspector: Ann Ellis"))).isEmpty();
    assertThat(inspectors(ReportFixtures.report("Lead inspector: Ann Ellis"))).hasSize(1);
  }

  private static List<InspectorNamed> inspectors(StructuredDocument document) {
    return new TeamRecogniser()
        .recognise(document).facts().stream().map(f -> (InspectorNamed) f).toList();
  }
}
