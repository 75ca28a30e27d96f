package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Addressed;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Role;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.OrganisationFinder;

/** Tests recognition in letters by four inspectorates to all the partners of an area. */
class JointLetterTest {
  private static final Body.Council NOTTINGHAM = new Body.Council(new Gss("E06000018"));

  @Test
  void readsEachPartnerWithPostAndBody() {
    StructuredDocument letter =
        jointLetter(
            """
            Mary Lane, Director of Children's Services, Nottingham City
            Council
            Sir Tom Okafor, Chief Constable, Trent Police
            """,
            "");
    assertThat(addressed(letter))
        .extracting(Addressed::name, Addressed::role, Addressed::organisation)
        .containsExactly(
            tuple("Mary Lane", Role.DIRECTOR_OF_CHILDRENS_SERVICES, NOTTINGHAM),
            tuple("Tom Okafor", Role.OTHER, new Body.Other("Trent Police")));
    assertThat(addressed(letter).getFirst().quote().text())
        .isEqualTo("Mary Lane, Director of Children's Services, Nottingham City\nCouncil");
  }

  @Test
  void readsPartnersOnJoinedLinesOrWithoutAComma() {
    StructuredDocument letter =
        jointLetter(
            """
            Ms Mary Lane, Director of Children's Services, Nottingham City Council
            Mr Abe Stone, Chief Officer, NHS Trent CCG Mr Tom Okafor,
            Police and Crime Commissioner
            Ann Ellis Accountable Officer at NHS Trent Valley
            """,
            "");
    assertThat(addressed(letter))
        .extracting(Addressed::name, Addressed::title)
        .containsExactly(
            tuple("Mary Lane", "Director of Children's Services, Nottingham City Council"),
            tuple("Abe Stone", "Chief Officer, NHS Trent CCG"),
            tuple("Tom Okafor", "Police and Crime Commissioner"),
            tuple("Ann Ellis", "Accountable Officer at NHS Trent Valley"));
    assertThat(addressed(letter).get(1).organisation())
        .isEqualTo(new Body.Other("NHS Trent Clinical Commissioning Group"));
  }

  @Test
  void assumesNoBodyThatIsNotPrinted() {
    StructuredDocument letter =
        jointLetter(
            """
            Mary Lane – Director of Children's Services – Nottingham City Council
            Tom Okafor Designated Nurse for NHS Trent CCG
            Ann Ellis, Designated Doctor for Safeguarding Children
            Abe Stone, Independent Scrutineer
            Fay Dunn, Chair of Trent Safeguarding Children Partnership
            Gus Hale
            Chief Constable
            Trent Police
            """,
            "");
    assertThat(addressed(letter))
        .extracting(Addressed::name, Addressed::organisation)
        .containsExactly(
            tuple("Mary Lane", NOTTINGHAM),
            tuple("Tom Okafor", new Body.Other("NHS Trent Clinical Commissioning Group")),
            tuple("Ann Ellis", new Body.Partnership(NOTTINGHAM.gss())),
            tuple("Abe Stone", new Body.Partnership(NOTTINGHAM.gss())),
            tuple("Fay Dunn", new Body.Other("Trent Safeguarding Children Partnership")),
            tuple("Gus Hale", new Body.Other("Trent Police")));
  }

  @Test
  void givesAScrutineerThePartnershipThatTheLetterNames() {
    String partners =
        "Abe Stone, Independent Scrutineer\nAnn Ellis, Designated Doctor for Safeguarding Children";
    String naming = "The work of Nottingham Safeguarding Children’s\nPartnership was reviewed.";
    String other = "The work of Trent Safeguarding Children Partnership was reviewed.";
    Body together = new Body.Partnership(NOTTINGHAM.gss());
    assertThat(addressed(jointLetter(partners, naming)))
        .extracting(Addressed::organisation)
        .containsExactly(
            new Body.Other("Nottingham Safeguarding Children’s Partnership"), together);
    assertThat(addressed(jointLetter(partners, other)))
        .extracting(Addressed::organisation)
        .containsExactly(together, together);
  }

  @Test
  void separatesPostsFromBodies() {
    StructuredDocument letter =
        jointLetter(
            """
            Mary Lane, Director of Children's Services, Nottingham City Council
            Tom Okafor, Temporary Chief Constable of Trent police force
            Abe Stone, Chair at NHS Trent ICB
            Ann Ellis, Youth Offending Service manager
            Lee Grant, Executive lead of the CCG with responsibility for Trent Bank
            Joy Hill, Head of Trent Valley National Probation Service
            Ned Moss, Commissioner of Metropolitan Police
            Una Frost, Police and Crime Commissioner, Sussex
            Ian Wells, Regional Director, Trent Probation Service
            Eve Marsh, Executive Lead, Integrated Care Board
            """,
            "");
    assertThat(addressed(letter))
        .extracting(Addressed::role, Addressed::organisation)
        .containsExactly(
            tuple(Role.DIRECTOR_OF_CHILDRENS_SERVICES, NOTTINGHAM),
            tuple(Role.OTHER, new Body.Other("Trent police force")),
            tuple(Role.OTHER, new Body.Other("NHS Trent Integrated Care Board")),
            tuple(Role.OTHER, new Body.Other("Youth Offending Service")),
            tuple(Role.OTHER, new Body.Other("Clinical Commissioning Group")),
            tuple(Role.OTHER, new Body.Other("National Probation Service")),
            tuple(Role.OTHER, new Body.Other("Metropolitan Police")),
            tuple(
                Role.POLICE_AND_CRIME_COMMISSIONER,
                new Body.Other("Police and Crime Commissioner, Sussex")),
            tuple(Role.OTHER, new Body.Other("Trent Probation Service")),
            tuple(Role.OTHER, new Body.Other("Integrated Care Board")));
  }

  @Test
  void readsSignatoriesBelowEachOther() {
    StructuredDocument letter =
        jointLetter(
            "Mary Lane, Director of Children's Services, Nottingham City Council",
            """
            Ann Ellis
            National Director Regulation and Social Care, Ofsted

            Dr Sean O'Hara BSc MB FRCA
            Chief Inspector of Health Care, CQC

            Petra Stone, CBE
            His Majesty's Inspector of Constabulary
            """);
    assertThat(signatories(letter))
        .extracting(InspectorNamed::name, InspectorNamed::organisation, n -> n.quote().text())
        .containsExactly(
            tuple("Ann Ellis", Body.OFSTED, "Ann Ellis"),
            tuple("Sean O'Hara", new Body.Inspectorate("cqc"), "Sean O'Hara"),
            tuple("Petra Stone", new Body.Inspectorate("hmicfrs"), "Petra Stone"));
    assertThat(signatories(letter))
        .extracting(InspectorNamed::role)
        .containsExactly(Role.OFSTED_NATIONAL, Role.OTHER, Role.OTHER);
  }

  @Test
  void readsSignatoriesInColumnsUnderTheirInspectorates() {
    StructuredDocument letter =
        jointLetter(
            "Mary Lane, Director of Children's Services, Nottingham City Council",
            """
            | Ofsted | Care Quality Commission |
            | Ann Ellis National Director, Social Care | Lee Grant Deputy Chief Inspector |
            """);
    assertThat(signatories(letter))
        .extracting(InspectorNamed::name, InspectorNamed::organisation)
        .containsExactly(
            tuple("Ann Ellis", Body.OFSTED), tuple("Lee Grant", new Body.Inspectorate("cqc")));
  }

  @Test
  void ignoresLettersOfASingleInspectorate() {
    StructuredDocument letter =
        ReportFixtures.letter("The inspectors were Ann Ellis HMI and Tom Okafor HMI.");
    assertThat(addressed(letter)).isEmpty();
    assertThat(signatories(letter)).isEmpty();
  }

  private static List<Addressed> addressed(StructuredDocument letter) {
    return new PartnerAddresseeRecogniser(
            ReportFixtures.INSPECTED, new OrganisationFinder(ReportFixtures.AUTHORITIES))
        .recognise(letter).facts().stream().map(Addressed.class::cast).toList();
  }

  private static List<InspectorNamed> signatories(StructuredDocument letter) {
    return new SignatoryRecogniser()
        .recognise(letter).facts().stream().map(InspectorNamed.class::cast).toList();
  }

  private static StructuredDocument jointLetter(String partners, String signatures) {
    return ReportFixtures.layOut(
        "26 July 2022\n\n"
            + partners.strip()
            + "\n\nDear partners\n\n"
            + "### Joint targeted area inspection of Nottingham\n\n"
            + "This inspection took place from 4 to 8 July 2022.\n\n"
            + "Yours sincerely\n\n"
            + signatures);
  }
}
