package scrutiny.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.graph.RegisterReader;

/** Finds the council in the slot of a title or letterhead, in every form of its name. */
class TitleAuthorityFinderTest {
  private static final Authorities REGISTER = RegisterReader.read();
  private static final AuthorityFinder FINDER = new AuthorityFinder(REGISTER);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "the %s",
        "%s Council",
        "%s council",
        "%s County Council",
        "%s City Council",
        "%s Borough Council",
        "%s metropolitan borough",
        "%s Metropolitan Borough Council",
        "%s Unitary Authority",
        "London Borough of %s",
        "Royal Borough of %s",
        "Metropolitan Borough of %s",
        "City of %s",
        "%s local authority",
        "%s Children’s Services",
        "%s Children's Trust",
        "Inspection of %s local authority children’s services",
        "Inspection of the %s local\nauthority children’s services",
        "Re-inspection of %s children's services",
        "Focused visit to %s children’s services",
        "Focused visit to %s Council children’s social care services",
        "Monitoring visit to %s children’s services",
        "Area SEND inspection of %s Local Area Partnership",
        "Joint targeted area inspection of %s",
        "Joint targeted area inspection of the multi-agency response to neglect in %s"
      })
  void findsEveryAuthorityByEveryNameInEachTitleForm(String form) {
    for (Authority authority : REGISTER.all()) {
      for (String name : nameVariants(authority)) {
        String slot = form.formatted(name);
        assertThat(
                FINDER
                    .findInTitle(slot)
                    .flatMap(found -> REGISTER.validOn(found, lastDay(authority))))
            .as(slot)
            .hasValue(authority);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leeds City local authority               | E08000035
          East Riding                              | E06000011
          Durham’s children’s services             | E06000047
          Tameside metropolitan borough            | E08000008
          Southend-on-Sea city council             | E06000033
          Oxfordshire county council               | E10000025
          Richmond                                 | E09000027
          Kingston                                 | E09000021
          Hull                                     | E06000010
          Bristol, City of                         | E06000023
          Slough Children First                    | E06000039
          Together for Children                    | E08000024
          Birmingham Children's Trust              | E08000025
          Worcestershire Children First            | E10000034
          Bradford Children and Families Trust     | E08000032
          Brighter Futures for Children, Reading   | E06000038
          Achieving for Children: Richmond         | E09000027
          BCP Council                              | E06000058
          B&NES                                    | E06000022
          West Northamptonshire County Council     | E06000062
          """)
  void findsAuthoritiesByUnusualForms(String slot, String gss) {
    assertThat(FINDER.findInTitle(slot).map(Authority::gss)).hasValue(gss);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "children’s services",
        "Achieving for Children",
        "Kent and Medway",
        "Anyshire"
      })
  void findsNothingForNoAuthorityOrMoreThanOne(String slot) {
    assertThat(FINDER.findInTitle(slot)).isEmpty();
  }

  @Test
  void dateSelectsTheRowOfARestructuredCouncil() {
    Authority somerset = FINDER.findInTitle("Somerset").orElseThrow();
    assertThat(REGISTER.validOn(somerset, LocalDate.of(2022, 7, 18)).map(Authority::fullName))
        .hasValue("Somerset County Council");
    assertThat(REGISTER.validOn(somerset, LocalDate.of(2026, 4, 27)).map(Authority::fullName))
        .hasValue("Somerset Council");
  }

  private static LocalDate lastDay(Authority authority) {
    return authority.end().orElse(TODAY);
  }

  /** Returns its names and their variants: ampersand, line break, no hyphens, capitals. */
  private static Set<String> nameVariants(Authority authority) {
    List<String> names = new ArrayList<>(List.of(authority.name(), authority.fullName()));
    names.addAll(authority.otherNames());
    names.removeIf(name -> name.contains("’"));
    Set<String> set = new LinkedHashSet<>(names);
    for (String name : names) {
      set.add(name.replace(" and ", " & "));
      set.add(name.replace(' ', '\n'));
      set.add(name.replace('-', ' '));
      set.add(name.replace(" upon ", "-upon-"));
      set.add(name.toUpperCase(Locale.UK));
    }
    return set;
  }
}
