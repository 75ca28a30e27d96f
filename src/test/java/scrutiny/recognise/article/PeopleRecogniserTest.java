package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;

/** Tests that people are read with their roles, before or after the name. */
class PeopleRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stuart Collins, director of children and young people's futures in Devon, spoke. | Stuart Collins | director-of-childrens-services
          West Berkshire's director of children's services Rachael Wardell spoke. | Rachael Wardell | director-of-childrens-services
          Dine Romero, BaNES' cabinet member for children, young people, communities and culture, spoke. | Dine Romero | cabinet-member
          Cabinet member for children's safeguarding and care, Ben Evans, spoke. | Ben Evans | cabinet-member
          Tahmina Saleem, portfolio holder with responsibility for children's services, spoke. | Tahmina Saleem | cabinet-member
          Leader of the Council, Councillor David Fothergill, spoke. | David Fothergill | council-leader
          Leader Louise Goldsmith spoke in Chichester. | Louise Goldsmith | council-leader
          The chief executive [Will Tuckley] knew. | Will Tuckley | chief-executive
          Justine Davies is the council's interim Director of Children's Services. | Justine Davies | director-of-childrens-services
          Sheila Murphy, Assistant Director of Children's Social Care, spoke. | Sheila Murphy | other
          By Emily Coady-Stemp, local democracy reporter | Emily Coady-Stemp | journalist
          Stuart Collins OBE, director of children's services in Devon, spoke. | Stuart Collins | director-of-childrens-services
          Stuart Collins PhD, director of children's services in Devon, spoke. | Stuart Collins | director-of-childrens-services
          Stuart Collins MBE is Devon's director of children's services. | Stuart Collins | director-of-childrens-services
          Devon's director of children's services, Superintendent Stuart Collins, spoke. | Stuart Collins | director-of-childrens-services
          Rt Hon Stuart Collins, director of children's services in Devon, spoke. | Stuart Collins | director-of-childrens-services
          Cllr Dr Dine Romero, BaNES' cabinet member for children, spoke. | Dine Romero | cabinet-member
          Jo Hill MP, the Parliamentary Under-Secretary of State for Children, wrote to Devon. | Jo Hill | minister
          Jo Hill MP, Secretary of State for Education, wrote to Devon. | Jo Hill | minister
          Sir Michael Wilshaw, Ofsted's chief inspector, spoke. | Michael Wilshaw | ofsted-national
          A review by Professor Dame Ann Hill shocked Devon. | Ann Hill | other
          But Cllr Ann White of Devon knew. | Ann White | other
          Ann England, chief executive of Devon County Council, spoke. | Ann England | chief-executive
          Ann Hill, reporting to the Secretary of State, said it was late for Devon. | Ann Hill | other
          Devon's children's services failed. Their previous director Ann Hill left. | Ann Hill | director-of-childrens-services
          Devon's children's services failed. Its adult services lost their last director, Ann Hill. | Ann Hill | other
          The children's commissioner Ann Hill, whom the government appointed, came to Devon. | Ann Hill | commissioner
          England's children's commissioner Ann Hill came to Devon. | Ann Hill | other
          Lord Hill was appointed as an external commissioner in Devon. | Hill | commissioner
          """)
  void readsNameAndRole(String text, String name, String role) {
    assertThat(Articles.facts(OfficerNamed.class, text))
        .extracting(OfficerNamed::name, p -> p.role().notation())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(name, role));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Devon has a new acting director of children's services. Ann Hill takes the role over from Jo Read, whom Kent appointed. | Ann Hill, Jo Read
          Devon has a director of children's services. Ann Hill takes the role over from Jo Read, whom Kent appointed. | ''
          Devon has a new director of children's services and a library. Ann Hill walked there. | ''
          """)
  void readsWhoComesIntoAPostThatIsAnnounced(String text, String names) {
    assertThat(
            Articles.facts(OfficerNamed.class, text).stream()
                .filter(p -> p.role() == Role.DIRECTOR_OF_CHILDRENS_SERVICES)
                .map(OfficerNamed::name)
                .sorted()
                .collect(java.util.stream.Collectors.joining(", ")))
        .isEqualTo(names);
  }

  @Test
  void ignoresNamesOfPlacesAndOrganisations() {
    assertThat(
            Articles.facts(
                OfficerNamed.class,
                "The Care Quality Commission and Tower Hamlets Council said the Children and"
                    + " Families Scrutiny Panel met at County Hall."))
        .isEmpty();
    assertThat(
            Articles.facts(
                OfficerNamed.class, "Tower Hamlets Council's chief executive Will Tuckley."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nora Field, Kent police and crime commissioner, spoke in Medway. | Kent police and crime commissioner
          Nora Field, the police and crime commissioner for West Mercia, spoke. | police and crime commissioner for West Mercia
          Police and crime commissioner Nora Field spoke in Medway. | Police and crime commissioner
          """)
  void aPoliceAndCrimeCommissionerHasAnOfficeOfTheirOwn(String text, String office) {
    assertThat(Articles.facts(OfficerNamed.class, text))
        .extracting(OfficerNamed::name, OfficerNamed::role, OfficerNamed::organisation)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "Nora Field", Role.POLICE_AND_CRIME_COMMISSIONER, new Body.Other(office)));
  }

  @Test
  void aCommissionerOfTheGovernmentKeepsTheRole() {
    assertThat(
            Articles.facts(
                OfficerNamed.class,
                "Nora Field, the government-appointed commissioner at Medway Council, spoke."))
        .extracting(OfficerNamed::role)
        .containsExactly(Role.COMMISSIONER);
  }

  @Test
  void matchesAPersonBySurname() {
    assertThat(
            Articles.facts(
                OfficerNamed.class,
                "Ian Parry, cabinet member at Staffordshire County Council, spoke. Cllr Parry"
                    + " went."))
        .singleElement()
        .satisfies(p -> assertThat(p.role()).isEqualTo(Role.CABINET_MEMBER));
  }

  @Test
  void readsTheCouncilAndInterimPosts() {
    assertThat(
            Articles.facts(
                OfficerNamed.class,
                "Eleni Ionannides is now interim DCS at Croydon Council, having been at"
                    + " Wakefield."))
        .singleElement()
        .satisfies(p -> {
          assertThat(p.organisation()).isEqualTo(new Body.Council(new Gss("E09000008")));
          assertThat(p.interim()).isTrue();
        });
  }
}
