package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Body;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.RecommendationMade.Addressee;
import scrutiny.fact.Role;
import scrutiny.layout.StructuredDocument;

/** Tests recognition in reports on an area's arrangements for special needs. */
class AreaInspectionTest {
  private static final Body CQC = new Body.Inspectorate("cqc");

  @Test
  void readsTheTeamFromItsTwoColumns() {
    StructuredDocument report =
        area(
            """
            ## Inspection team

            | Ofsted Ann Ellis, Ofsted HMI Lead inspector Tom Okafor, HMI | Care Quality Commission Lee Grant, CQC Lead inspector |

            The team spoke with Mary Lane and with many parents.
            """);
    assertThat(team(report))
        .extracting(InspectorNamed::name, InspectorNamed::role, InspectorNamed::organisation)
        .containsExactly(
            tuple("Ann Ellis", Role.LEAD_INSPECTOR, Body.OFSTED),
            tuple("Tom Okafor", Role.TEAM_INSPECTOR, Body.OFSTED),
            tuple("Lee Grant", Role.LEAD_INSPECTOR, CQC),
            tuple("Lee Grant", Role.TEAM_INSPECTOR, CQC));
  }

  @Test
  void readsRecommendationsFromCellsAndParagraphs() {
    StructuredDocument report =
        area(
            """
            ## Areas for priority action

            | Responsible body | Areas for priority action |
            | Northtown Council | Leaders should act on the long waits. |

            ## Areas for improvement

            ### Areas for improvement

            Leaders should write better plans. This includes:

            • plans that are kept
            • plans that are read

            Leaders must share what they know.
            """);
    assertThat(recommendations(report))
        .extracting(r -> r.quote().text(), RecommendationMade::priority)
        .containsExactly(
            tuple("Leaders should act on the long waits.", true),
            tuple(
                "Leaders should write better plans. This includes:"
                    + "\n\n• plans that are kept\n\n• plans that are read",
                false),
            tuple("Leaders must share what they know.", false));
  }

  @Test
  void readsWhoIsResponsible() {
    StructuredDocument report =
        area(
            """
            ## Areas for priority action

            | Responsible body | Areas for priority action |
            | Northtown Council and NHS North, East and West Integrated Care Board (ICB) | Leaders should act. |
            | NHS North ICB | Leaders must act on it. |

            ## Areas for improvement

            Leaders from the local authority should write better plans.

            Leaders across the partnership should share what they know.
            """);
    assertThat(recommendations(report))
        .extracting(RecommendationMade::asked, RecommendationMade::bodies)
        .containsExactly(
            tuple(Addressee.AUTHORITY, List.of("NHS North, East and West Integrated Care Board")),
            tuple(Addressee.BODIES, List.of("NHS North ICB")),
            tuple(Addressee.AUTHORITY, List.of()),
            tuple(Addressee.PARTNERSHIP, List.of()));
  }

  private static List<InspectorNamed> team(StructuredDocument report) {
    return new AreaTeamRecogniser()
        .recognise(report).facts().stream().map(InspectorNamed.class::cast).toList();
  }

  private static List<RecommendationMade> recommendations(StructuredDocument report) {
    return new RecommendationRecogniser()
        .recognise(report).facts().stream()
            .filter(RecommendationMade.class::isInstance)
            .map(RecommendationMade.class::cast)
            .toList();
  }

  private static StructuredDocument area(String rest) {
    return ReportFixtures.layOut(
        """
        # Area SEND inspection of Halton Local Area Partnership

        Inspection dates: 4 to 8 July 2022

        """
            + rest);
  }
}
