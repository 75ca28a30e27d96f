package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NHS Trent Integrated Care Board (ICB) | NHS Trent Integrated Care Board
          Trent ICB                             | NHS Trent Integrated Care Board
          NHS Trent, Integrated Care Board      | NHS Trent Integrated Care Board
          the NHS Trent and Soar ICB            | NHS Trent and Soar Integrated Care Board
          NHS Trent CCG                         | NHS Trent Clinical Commissioning Group
          Trent Clinical Commissioning Group    | NHS Trent Clinical Commissioning Group
          Trent Police                          | Trent Police
          NHS Trent CCGs                        | NHS Trent CCGs
          """)
  void normalisesTheNamesOfHealthBodies(String written, String name) {
    assertThat(HealthBodies.fullName(written)).isEqualTo(name);
  }
}
