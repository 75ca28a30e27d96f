package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Body;
import scrutiny.fact.FindingReported;
import scrutiny.fact.Gss;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.fact.Role;
import scrutiny.fact.StatementMade;

/** Councils and people that an article does not name again, or names in ways that mislead. */
class WhoIsMeantTest {
  private static final Page HELD = Page.named("grade-that-was-held.txt");
  private static final Page VISITS = Page.named("four-visits-in-sections.txt");
  private static final Page TEASERS = Page.named("teasers-of-other-pages.txt");
  private static final Page TWO = Page.named("lowest-rating-and-offers.txt");

  private static final String LEEDS = "E08000035";
  private static final String SLOUGH = "E06000039";
  private static final String BLACKPOOL = "E06000009";
  private static final String STOKE = "E06000021";
  private static final String MEDWAY = "E06000035";
  private static final String KENT = "E10000016";

  private static Body council(String gss) {
    return new Body.Council(new Gss(gss));
  }

  private static List<String> councils(Page page) {
    return page.facts(AuthorityMentioned.class).stream()
        .map(mentioned -> mentioned.authority().code())
        .distinct()
        .toList();
  }

  private static String inspectionOfFinding(Page page, String words) {
    return page.fact(FindingReported.class, words).inspection();
  }

  @Test
  void aCouncilThatTheLeadLeavesUnnamedIsTheOneNamedAfterIt() {
    assertThat(HELD.fact(JudgementStated.class, "A northern city").inspection()).startsWith(LEEDS);
  }

  @Test
  void aTitleWithoutANameIsAboutTheCouncilOfTheText() {
    assertThat(TWO.fact(JudgementStated.class, "Council goes from").inspection())
        .startsWith(MEDWAY);
  }

  @Test
  void aShortNameInMixedCaseIsTheCouncils() {
    Page page =
        Page.of(
            """
            Praise for social workers

            Ofsted has praised Bath and North East Somerset (BaNES) council for its visits.

            Mary Lane, BaNES’ cabinet member for children and culture, said she was “over the moon”.
            """);
    assertThat(councils(page)).containsExactly("E06000022");
    assertThat(page.facts(AuthorityMentioned.class))
        .extracting(mentioned -> mentioned.quote().words())
        .contains("BaNES");
    assertThat(page.fact(OfficerNamed.class, "Mary Lane").organisation())
        .isEqualTo(council("E06000022"));
  }

  @Test
  void thePlaceInAPhotographIsNoCouncil() {
    assertThat(HELD.read().text().characters()).contains("The harbour at Hull");
    assertThat(councils(HELD)).containsExactly(LEEDS);
  }

  @Test
  void aSurnameAloneIsThePersonNamedBefore() {
    assertThat(HELD.fact(StatementMade.class, "I would like to thank everybody").speaker())
        .contains("Fiona Venner");
  }

  @Test
  void aPronounBehindAQuotationIsThePersonWhoSpokeBefore() {
    assertThat(HELD.fact(StatementMade.class, "There will be bumps").speaker())
        .contains("Fiona Venner");
    assertThat(VISITS.fact(StatementMade.class, "Our next inspection").speaker())
        .contains("Puja Bedi");
  }

  @Test
  void theCouncilIsTheOneThatTheTextIsAbout() {
    assertThat(inspectionOfFinding(HELD, "The council was also found")).startsWith(LEEDS);
  }

  @Test
  void bossesWithoutANameAreNobody() {
    assertThat(HELD.read().text().characters()).contains("council bosses");
    assertThat(HELD.facts(OfficerNamed.class))
        .extracting(OfficerNamed::name)
        .containsExactly("Fiona Venner");
  }

  @Test
  void whatFollowsAnotherCouncilsNameIsAboutThatCouncil() {
    assertThat(inspectionOfFinding(VISITS, "Meanwhile, Ofsted reported")).startsWith(SLOUGH);
    assertThat(VISITS.fact(JudgementStated.class, "since it rated Torbay").inspection())
        .startsWith("E06000027");
  }

  @Test
  void halfAPlacesNameIsTheCouncilNamedInFullBefore() {
    assertThat(VISITS.facts(AuthorityMentioned.class))
        .filteredOn(mentioned -> mentioned.quote().words().equals("Stoke"))
        .singleElement()
        .satisfies(mentioned -> assertThat(mentioned.authority()).isEqualTo(new Gss(STOKE)));
  }

  @Test
  void theCouncilInASectionIsTheOneOfThatSection() {
    assertThat(inspectionOfFinding(VISITS, "supervision at the council")).startsWith(BLACKPOOL);
    assertThat(VISITS.fact(OfficerNamed.class, "Puja Bedi").organisation())
        .isEqualTo(council(SLOUGH));
    assertThat(VISITS.fact(JudgementStated.class, "rating the authority as inadequate"))
        .satisfies(judged -> assertThat(judged.inspection()).startsWith(SLOUGH));
  }

  @Test
  void aRoleWithoutItsCouncilIsAtTheCouncilOfTheSection() {
    assertThat(VISITS.fact(OfficerNamed.class, "Victoria Gent"))
        .satisfies(gent -> {
          assertThat(gent.organisation()).isEqualTo(council(BLACKPOOL));
          assertThat(gent.role()).isEqualTo(Role.DIRECTOR_OF_CHILDRENS_SERVICES);
        });
    assertThat(VISITS.fact(OfficerNamed.class, "Puja Bedi").role()).isEqualTo(Role.CABINET_MEMBER);
  }

  @Test
  void aHeadingOfAnotherSubjectDoesNotTurnTheSectionBelowIt() {
    assertThat(VISITS.read().text().characters()).contains("Fewer cases each");
    assertThat(VISITS.fact(StatementMade.class, "marked change").organisation())
        .isEqualTo(Body.OFSTED);
    assertThat(VISITS.fact(JudgementStated.class, "an inadequate judgment").inspection())
        .startsWith(BLACKPOOL);
  }

  @Test
  void theySaidOfASpokespersonIsTheCouncilWithoutAName() {
    assertThat(VISITS.fact(StatementMade.class, "Families in the bay"))
        .satisfies(said -> {
          assertThat(said.speaker()).isEmpty();
          assertThat(said.organisation()).isEqualTo(council("E06000027"));
        });
  }

  @Test
  void whoReturnsToAPostHoldsItNow() {
    assertThat(VISITS.fact(OfficerNamed.class, "Nancy Meehan"))
        .satisfies(meehan -> {
          assertThat(meehan.role()).isEqualTo(Role.DIRECTOR_OF_CHILDRENS_SERVICES);
          assertThat(meehan.organisation()).isEqualTo(council("E06000027"));
        });
  }

  @Test
  void somersetAndItsNeighboursAreThreeCouncils() {
    for (String[] named :
        new String[][] {
          {"Somerset children’s services have", "E06000066"},
          {"North Somerset Council has", "E06000024"},
          {"Bath and North East Somerset (B&NES) has", "E06000022"}
        }) {
      assertThat(
              councils(
                  Page.of(
                      "Inspectors came back\n\n"
                          + named[0]
                          + " mended what Ofsted inspectors saw at a visit to the council: social"
                          + " workers are safe with children.")))
          .containsExactly(named[1]);
    }
  }

  @Test
  void theLeaderOfTheCouncilIsOfTheCouncilOfTheTextAndNoCabinetMember() {
    assertThat(TEASERS.facts(OfficerNamed.class))
        .singleElement()
        .satisfies(leader -> {
          assertThat(leader.name()).isEqualTo("Cliff Jordan");
          assertThat(leader.role()).isEqualTo(Role.COUNCIL_LEADER);
          assertThat(leader.organisation()).isEqualTo(council("E10000020"));
        });
  }

  @Test
  void nobodyInATeaserOfAnotherPageIsOfThisOne() {
    assertThat(TEASERS.read().text().characters()).contains("Mary Winters");
    assertThat(TEASERS.facts(OfficerNamed.class))
        .extracting(OfficerNamed::name)
        .doesNotContain("Mary Winters");
    assertThat(TEASERS.holding("Mary Winters")).isEmpty();
  }

  @Test
  void organisationsAndPartnersAtLargeAreNoOrganisation() {
    Page page =
        Page.of(
            """
            Council moves up

            Ofsted inspectors said that social workers at Norfolk County Council work well with partners in health, schools and the courts.

            “All the organisations in Norfolk must pull together,” the report said.
            """);
    assertThat(page.facts(OrganisationMentioned.class))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(Body.OFSTED);
    assertThat(TWO.read().text().characters()).contains("partners in health");
    assertThat(TWO.facts(OrganisationMentioned.class))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(Body.OFSTED);
  }

  @Test
  void twoCouncilsInOneSentenceEachKeepTheirOwn() {
    assertThat(TWO.fact(JudgementStated.class, "services in Kent as good").inspection())
        .startsWith(KENT);
    assertThat(TWO.facts(FindingReported.class))
        .extracting(FindingReported::inspection)
        .allMatch(inspection -> inspection.startsWith(MEDWAY));
  }
}
