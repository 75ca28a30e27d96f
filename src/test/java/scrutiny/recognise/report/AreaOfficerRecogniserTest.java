package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;

/** Tests that the officers of an area's partnership are read from its details. */
class AreaOfficerRecogniserTest {
  private static final Body COUNCIL = new Body.Council(new Gss("E08000024"));
  private static final Body BOARD = new Body.Other("NHS North Coast Integrated Care Board");

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        | Local authority | Integrated care board |
        | Sunderland City Council Mary Lane, Director of Children's Services www.sunderland.gov.uk \
        | NHS North Coast Integrated Care Board (ICB) Dr Tom Reed OBE, Chief Executive |
        """,
        """
        | Local Authority | Integrated Care Board |
        | Sunderland City Council | NHS North Coast |
        | Mary Lane | Tom Reed |
        | Director of Children's Services | Chief Executive |
        | Civic Centre, Burdon Road | 2nd Floor, Shire House |
        """,
        """
        | Local authority | Sunderland City Council, Mary Lane, Director of Children's Services |
        | Integrated care board | NHS North Coast ICB, Tom Reed, Chief Executive |
        """,
        """
        Local authority: Sunderland City Council
        Mary Lane, Director of Children's Services

        Integrated care board:
        NHS North Coast Integrated Care Board
        Tom Reed, Chief Executive
        """
      })
  void readsTheOfficerOfEachBody(String details) {
    assertThat(officers(details))
        .extracting(
            officer -> officer.name().replace(" OBE", ""),
            OfficerNamed::role,
            OfficerNamed::organisation)
        .containsExactly(
            tuple("Mary Lane", Role.DIRECTOR_OF_CHILDRENS_SERVICES, COUNCIL),
            tuple("Tom Reed", Role.CHIEF_EXECUTIVE, BOARD));
  }

  @Test
  void readsSeveralOfficersOfOneColumn() {
    assertThat(
            officers(
                """
                | Local authority | Integrated care boards |
                | Sunderland City Council | NHS North Coast Integrated Care Board Tom Reed, \
                Chief Executive NHS Upper Vale Integrated Care Board Ann Dell, Chief Executive |
                """))
        .extracting(OfficerNamed::name, OfficerNamed::organisation)
        .containsExactly(
            tuple("Tom Reed", BOARD),
            tuple("Ann Dell", new Body.Other("NHS Upper Vale Integrated Care Board")));
  }

  @Test
  void readsASecondOfficerInTheCellBelowTheNameOfTheFirst() {
    assertThat(
            officers(
                """
                | Local authority | Integrated care board |
                | Sunderland City Council | NHS North Coast |
                | Mary Lane | |
                | Director of Children's Services Ann Dell, Chief Executive | |
                """))
        .extracting(OfficerNamed::name, OfficerNamed::role)
        .containsExactly(
            tuple("Mary Lane", Role.DIRECTOR_OF_CHILDRENS_SERVICES),
            tuple("Ann Dell", Role.CHIEF_EXECUTIVE));
  }

  @ParameterizedTest
  @CsvSource({"Mary Lane, 1", "Civic Centre, 0", "Dawson House, 0"})
  void takesAPersonButNoBuildingForAnOfficer(String last, int officers) {
    assertThat(
            officers(
                """
                | Local authority | Integrated care board |
                | Sunderland City Council %s | NHS North Coast Integrated Care Board |
                """
                    .formatted(last)))
        .hasSize(officers);
  }

  private static List<OfficerNamed> officers(String details) {
    return new AreaOfficerRecogniser(ReportFixtures.INSPECTED)
            .recognise(
                ReportFixtures.layOut(
                    """
                    # Area SEND inspection of Sunderland Local Area Partnership

                    Inspection dates: 5 to 9 June 2023

                    ## Local area partnership details

                    """
                        + details))
            .facts()
            .stream()
            .map(OfficerNamed.class::cast)
            .toList();
  }
}
