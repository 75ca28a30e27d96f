package scrutiny.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.graph.RegisterReader;

/** Tests which organisations of the project's register are found under which names. */
class OrganisationFinderTest {
  private static final OrganisationFinder FINDER = new OrganisationFinder(RegisterReader.read());
  private static final String SOLIHULL = "E08000029";
  private static final String LEEDS = "E08000035";
  private static final String ESSEX = "E10000012";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          West Mercia police force                     | west-mercia-police
          the Gloucestershire Police                   | gloucestershire-constabulary
          Police and Crime Commissioner, Sussex        | police-and-crime-commissioner-for-sussex
          Kent PCC                                     | police-and-crime-commissioner-for-kent
          NHS Mid & South Essex ICB                    | nhs-mid-and-south-essex-integrated-care-board
          Mid and South Essex, Integrated Care Board   | nhs-mid-and-south-essex-integrated-care-board
          BeNCH CRC Limited                            | bedfordshire-northamptonshire-cambridgeshire-and-hertfordshire-community-rehabilitation-company
          Children and Family Court Advisory and Support Service | cafcass
          """)
  void findsAnOrganisationUnderEachSpelling(String name, String slug) {
    assertThat(FINDER.byName(name).map(PartnerOrganisation::slug)).contains(slug);
  }

  @Test
  void findsTheLongestNameInATitle() {
    String title = "Head of Lancashire Police and Crime Commissioner’s staff";
    OrganisationFinder.NameMatch found = FINDER.first(title).orElseThrow();
    assertThat(title.substring(found.start(), found.end())).isEqualTo("Lancashire Police");
    title = "Lancashire Police and Crime Commissioner, Preston";
    found = FINDER.first(title).orElseThrow();
    assertThat(found.organisation().slug())
        .isEqualTo("police-and-crime-commissioner-for-lancashire");
    assertThat(title.substring(found.start(), found.end()))
        .isEqualTo("Lancashire Police and Crime Commissioner");
    assertThat(FINDER.first("Director of Children’s Services, Anyshire Council")).isEmpty();
  }

  @Test
  void resolvesANameWithoutAPlaceByTheArea() {
    assertThat(byArea("Police and Crime Commissioner", SOLIHULL, "2022-02-01"))
        .contains("police-and-crime-commissioner-for-west-midlands");
    assertThat(byArea("Integrated Care Board", LEEDS, "2024-05-16"))
        .contains("nhs-west-yorkshire-integrated-care-board");
  }

  @Test
  void resolvesNothingThatDidNotExistOrIsNotTheOnlyOne() {
    assertThat(byArea("Police and Crime Commissioner", LEEDS, "2024-05-16")).isEmpty();
    assertThat(byArea("Integrated Care Board", LEEDS, "2021-05-16")).isEmpty();
    assertThat(byArea("Integrated Care Board", ESSEX, "2024-05-16")).isEmpty();
    assertThat(byArea("Youth Justice Service", LEEDS, "2024-05-16")).isEmpty();
    assertThat(byArea("Police", SOLIHULL, "2024-05-16")).isEmpty();
  }

  private static Optional<String> byArea(String name, String gss, String day) {
    return FINDER
        .byArea(name, gss, Optional.of(LocalDate.parse(day)))
        .map(PartnerOrganisation::slug);
  }
}
