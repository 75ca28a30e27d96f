package scrutiny.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Temporary Chief Constable of Trent Police      | Trent Police
          Director of Nursing & Quality for Trent CCG    | Trent CCG
          NHS Accountable Officer at NHS Trent CCG       | NHS Trent CCG
          Chief Nurse Trent Valley CCGs                  | Trent Valley CCGs
          Head of Safeguarding Trent Valley CCG          | Trent Valley CCG
          Executive lead of the CCG with a brief for all | CCG
          Head of Youth Justice Services                 | Youth Justice Services
          Chair of the Youth Board. Youth Board          | Youth Board
          Youth Offending Service manager                | Youth Offending Service
          The Trent Valley Community Company Limited)    | Trent Valley Community Company Limited
          Trent Clinical Commissioning Group[            | Trent Clinical Commissioning Group
          Police and Crime Commissioner                  | Police and Crime Commissioner
          Police and Crime Commissioner for Trent        | Police and Crime Commissioner for Trent
          Head Start Trust                               | Head Start Trust
          Trent Children First (Northern)                | Trent Children First (Northern)
          Chief Officer Group                            | Chief Officer Group
          """)
  void separatesTheNameFromAPost(String written, String name) {
    assertThat(OrganisationNames.withoutPost(written)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chief Executive",
        "Interim Director",
        "Chief Constable, retired",
        "Deputy Head of",
        "manager",
        "-",
        ""
      })
  void aPostAloneIsNoOrganisation(String written) {
    assertThat(OrganisationNames.withoutPost(written)).isEmpty();
  }
}
