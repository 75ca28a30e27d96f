package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.Authority;

class InspectedAuthorityTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Inspection of Sunderland local authority children's services  | Sunderland
          Inspection of Sunderland City Council children’s services     | Sunderland
          Re-inspection of Nottingham City children's social care services | Nottingham
          Focused visit to Nottingham City Council                      | Nottingham
          First monitoring visit to Nottingham City Council             | Nottingham
          JTAI of Somerset                                              | Somerset
          Focussed visit to Nottingham children's services              | Nottingham
          Monitoring visit of Nottingham City children's services       | Nottingham
          Assurance visit to Bath and North East Somerset               | Bath and North East Somerset
          Joint targeted area inspection of Somerset                    | Somerset
          Joint targeted area inspection of the multi-agency response to harm in Somerset | Somerset
          Review of the effectiveness of the Nottingham City Safeguarding Children Board | Nottingham
          Area SEND inspection of Sunderland Local Area Partnership     | Sunderland
          """)
  void readsTheAuthorityFromTheTitle(String title, String name) {
    assertThat(inspected("# " + title + "\n\nInspection dates: 4 to 8 July 2022")).isEqualTo(name);
  }

  @Test
  void readsTheAuthorityFromALineAboveTheTitle() {
    assertThat(
            inspected(
                """
                # Sunderland City Council

                ## Inspection of services for children in need of help and protection

                Inspection dates: 4 to 28 July 2016
                """))
        .isEqualTo("Sunderland");
  }

  @Test
  void fallsBackToTheCover() {
    assertThat(
            inspected(
                """
                # Inspection of children's social care services

                Inspection dates: 4 to 8 July 2022

                Local authority: Sunderland City Council

                Not far from Nottingham City Council
                """))
        .isEqualTo("Sunderland");
  }

  @Test
  void fallsBackToTheAddressOfALetter() {
    assertThat(
            inspected(
                """
                Mary Lane
                Director of Children's Services
                Nottingham City Council

                Dear Ms Lane

                ### Ofsted focused visit

                This letter tells what was found.

                Yours sincerely
                """))
        .isEqualTo("Nottingham");
  }

  @Test
  void isEmptyWhenNoAuthorityIsNamed() {
    StructuredDocument unnamed =
        ReportFixtures.layOut(
            "# Inspection of children's services\n\nInspection dates: 4 July 2022");
    assertThat(ReportFixtures.INSPECTED.of(unnamed)).isEmpty();
    assertThat(ReportFixtures.INSPECTED.of(ReportFixtures.report(""))).isPresent();
  }

  private static String inspected(String notation) {
    return ReportFixtures.INSPECTED
        .of(ReportFixtures.layOut(notation))
        .map(Authority::name)
        .orElseThrow();
  }
}
