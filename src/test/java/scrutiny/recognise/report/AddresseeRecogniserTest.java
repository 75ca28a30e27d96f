package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Addressed;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.Role;
import scrutiny.layout.StructuredDocument;

class AddresseeRecogniserTest {
  @Test
  void readsTheNameAndThePostBelow() {
    List<Addressed> addressed =
        addressees(
            """
            Ms Mary Lane
            Director of Children's Services
            Loxley House
            Nottingham
            """);
    assertThat(addressed)
        .extracting(Addressed::name, Addressed::role, Addressed::title, a -> a.quote().text())
        .containsExactly(
            tuple(
                "Mary Lane",
                Role.DIRECTOR_OF_CHILDRENS_SERVICES,
                "Director of Children's Services",
                "Mary Lane\nDirector of Children's Services"));
    assertThat(addressed)
        .extracting(Addressed::organisation)
        .containsExactly(new Body.Council(new Gss("E06000018")));
    assertThat(addressed).noneMatch(Addressed::interim);
  }

  @Test
  void readsAnInterimPostOnTwoLines() {
    assertThat(
            addressees(
                """
                Mary Lane
                Interim Director of
                Children's Services
                Loxley House
                """))
        .extracting(Addressed::role, Addressed::title, Addressed::interim)
        .containsExactly(
            tuple(
                Role.DIRECTOR_OF_CHILDRENS_SERVICES,
                "Interim Director of Children's Services",
                true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Director of Children's Services_Nottingham_Station Street | Director of Children's"
            + " Services",
        "Director of Children's Services_Guild Buildings_Mill Lane | Director of Children's"
            + " Services",
        "Director of Children's Services_Old Tannery_Leen Side | Director of Children's Services",
        "Bi-Borough Executive Director of Children's Services_Loxley House |"
            + " Bi-Borough Executive Director of Children's Services",
        "Director of Children's_and Adults' Services_Old Tannery |"
            + " Director of Children's and Adults' Services",
        "Corporate Director,_Children and Families_Loxley House |"
            + " Corporate Director, Children and Families"
      })
  void endsThePostWhereTheAddressBegins(String below, String title) {
    assertThat(addressees("Mary Lane\n" + below.replace("_", "\n")))
        .extracting(Addressed::role, Addressed::title)
        .containsExactly(tuple(Role.DIRECTOR_OF_CHILDRENS_SERVICES, title));
  }

  @Test
  void tellsASurnameFromABuilding() {
    assertThat(addressees("Mary Hall\nNottingham\nStation Street"))
        .extracting(Addressed::name)
        .containsExactly("Mary Hall");
    assertThat(addressees("Shire Hall\nNottingham\nStation Street")).isEmpty();
  }

  @Test
  void takesNoNameOfTheCouncilForAPost() {
    assertThat(addressees("Mary Ellis\nNottingham\nStation Street"))
        .extracting(Addressed::name, Addressed::title)
        .containsExactly(tuple("Mary Ellis", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FAO Mary Lane\nDirector of Children's Services",
        "To: Mary Lane, Director of Children's Services",
        "Mary Lane (Director of Children's Services)\nNottingham City Council",
        "Mary Lane – Director of Children's Services",
        "Mary Lane DCS",
        "Mary Lane\nDeputy Chief Executive and Executive Director (Children and Families)",
        "Nottingham City Council\nLoxley House\nMary Lane\nDirector of Children's Services"
      })
  void readsANameBesideADirectorPost(String address) {
    assertThat(addressees(address))
        .extracting(Addressed::name, Addressed::role)
        .containsExactly(tuple("Mary Lane", Role.DIRECTOR_OF_CHILDRENS_SERVICES));
  }

  @Test
  void readsTwoNamesSharingAPost() {
    assertThat(addressees("Mary Lane and Tom Okafor\nDirectors of Children's Services"))
        .extracting(Addressed::name)
        .containsExactly("Mary Lane", "Tom Okafor");
  }

  @Test
  void readsSeveralAddresseesOnOneLineEach() {
    assertThat(
            addressees(
                """
                Mary Lane, Director of Children's Services
                Tom Okafor, Chief Executive
                Loxley House
                """))
        .extracting(Addressed::name, Addressed::role, a -> a.quote().text())
        .containsExactly(
            tuple(
                "Mary Lane",
                Role.DIRECTOR_OF_CHILDRENS_SERVICES,
                "Mary Lane, Director of Children's Services"),
            tuple("Tom Okafor", Role.CHIEF_EXECUTIVE, "Tom Okafor, Chief Executive"));
  }

  @Test
  void removesTitlesButKeepsHonours() {
    assertThat(addressees("Dr Mary Lane OBE\nChief Executive\nLoxley House"))
        .extracting(Addressed::name, Addressed::title, a -> a.quote().text())
        .containsExactly(
            tuple("Mary Lane OBE", "Chief Executive", "Mary Lane OBE\nChief Executive"));
  }

  @Test
  void readsAnAddresseeWithoutAPost() {
    assertThat(addressees("Mary Ellis\nLoxley House\nNottingham"))
        .extracting(Addressed::name, Addressed::role, Addressed::title, a -> a.quote().text())
        .containsExactly(tuple("Mary Ellis", Role.OTHER, "", "Mary Ellis"));
  }

  @Test
  void ignoresAnAddressWithoutAName() {
    assertThat(addressees("Loxley House\nStation Street\nNottingham")).isEmpty();
    assertThat(addressees("Mary Ellis\nStation Street\nNottingham")).hasSize(1);
  }

  @Test
  void ignoresReports() {
    assertThat(read(ReportFixtures.report("Mary Lane\nDirector of Children's Services"))).isEmpty();
  }

  @Test
  void usesTheCouncilThatExistedAtTheTime() {
    assertThat(
            read(
                ReportFixtures.layOut(
                    """
                    26 July 2022

                    Mary Lane
                    Director of Children's Services

                    Dear Ms Lane

                    ### Focused visit to Somerset Council

                    This letter tells what was found on the visit on 4 and 5 July 2022.

                    Yours sincerely

                    Ann Ellis
                    """)))
        .extracting(Addressed::organisation)
        .containsExactly(new Body.Council(new Gss("E10000027")));
  }

  private static List<Addressed> addressees(String address) {
    return read(
        ReportFixtures.layOut(
            """
            26 July 2022

            %s

            Dear Ms Lane

            ### Focused visit to Nottingham City Council

            Much was found.

            Yours sincerely

            Ann Ellis
            """
                .formatted(address.strip())));
  }

  private static List<Addressed> read(StructuredDocument document) {
    return new AddresseeRecogniser(ReportFixtures.INSPECTED)
        .recognise(document).facts().stream().map(f -> (Addressed) f).toList();
  }
}
