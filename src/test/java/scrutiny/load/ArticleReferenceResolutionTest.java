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

/** Resolves councils and people that an article does not name again or names ambiguously. */
class ArticleReferenceResolutionTest {
  private static final SampleDocument HELD_GRADE =
      SampleDocument.fromArticleFile("grade-that-was-held.txt");
  private static final SampleDocument VISITS =
      SampleDocument.fromArticleFile("four-visits-in-sections.txt");
  private static final SampleDocument TEASERS =
      SampleDocument.fromArticleFile("teasers-of-other-pages.txt");
  private static final SampleDocument TWO_COUNCILS =
      SampleDocument.fromArticleFile("lowest-rating-and-offers.txt");

  private static final String LEEDS = "E08000035";
  private static final String SLOUGH = "E06000039";
  private static final String BLACKPOOL = "E06000009";
  private static final String STOKE = "E06000021";
  private static final String MEDWAY = "E06000035";
  private static final String KENT = "E10000016";

  private static Body council(String gss) {
    return new Body.Council(new Gss(gss));
  }

  private static List<String> councils(SampleDocument page) {
    return page.facts(AuthorityMentioned.class).stream()
        .map(mentioned -> mentioned.authority().code())
        .distinct()
        .toList();
  }

  private static String inspectionOfFinding(SampleDocument page, String words) {
    return page.fact(FindingReported.class, words).inspection();
  }

  @Test
  void resolvesAnUnnamedCouncilInTheLeadToTheOneNamedNext() {
    assertThat(HELD_GRADE.fact(JudgementStated.class, "A northern city").inspection())
        .startsWith(LEEDS);
  }

  @Test
  void resolvesATitleWithoutANameToTheCouncilOfTheText() {
    assertThat(TWO_COUNCILS.fact(JudgementStated.class, "Council goes from").inspection())
        .startsWith(MEDWAY);
  }

  @Test
  void resolvesAMixedCaseAbbreviationToItsCouncil() {
    SampleDocument page =
        SampleDocument.of(
            """
            Praise for social workers

            Ofsted has praised Bath and North East Somerset (BaNES) council for its visits.

            Mary Lane, BaNES’ cabinet member for children and culture, said she was “over the moon”.
            """);
    assertThat(councils(page)).containsExactly("E06000022");
    assertThat(page.facts(AuthorityMentioned.class))
        .extracting(mentioned -> mentioned.quote().text())
        .contains("BaNES");
    assertThat(page.fact(OfficerNamed.class, "Mary Lane").organisation())
        .isEqualTo(council("E06000022"));
  }

  @Test
  void ignoresPlacesInPhotoCaptions() {
    assertThat(HELD_GRADE.documentFacts().text().characters()).contains("The harbour at Hull");
    assertThat(councils(HELD_GRADE)).containsExactly(LEEDS);
  }

  @Test
  void resolvesASurnameToThePersonNamedBefore() {
    assertThat(HELD_GRADE.fact(StatementMade.class, "I would like to thank everybody").speaker())
        .contains("Fiona Venner");
  }

  @Test
  void resolvesAPronounAfterAQuotationToThePreviousSpeaker() {
    assertThat(HELD_GRADE.fact(StatementMade.class, "There will be bumps").speaker())
        .contains("Fiona Venner");
    assertThat(VISITS.fact(StatementMade.class, "Our next inspection").speaker())
        .contains("Puja Bedi");
  }

  @Test
  void resolvesTheCouncilToTheSubjectOfTheText() {
    assertThat(inspectionOfFinding(HELD_GRADE, "The council was also found")).startsWith(LEEDS);
  }

  @Test
  void ignoresUnnamedOfficers() {
    assertThat(HELD_GRADE.documentFacts().text().characters()).contains("council bosses");
    assertThat(HELD_GRADE.facts(OfficerNamed.class))
        .extracting(OfficerNamed::name)
        .containsExactly("Fiona Venner");
  }

  @Test
  void attributesSentencesToTheCouncilLastNamed() {
    assertThat(inspectionOfFinding(VISITS, "Meanwhile, Ofsted reported")).startsWith(SLOUGH);
    assertThat(VISITS.fact(JudgementStated.class, "since it rated Torbay").inspection())
        .startsWith("E06000027");
  }

  @Test
  void resolvesAPartialNameToTheCouncilNamedInFull() {
    assertThat(VISITS.facts(AuthorityMentioned.class))
        .filteredOn(mentioned -> mentioned.quote().text().equals("Stoke"))
        .singleElement()
        .satisfies(mentioned -> assertThat(mentioned.authority()).isEqualTo(new Gss(STOKE)));
  }

  @Test
  void resolvesTheCouncilToTheOneOfTheSection() {
    assertThat(inspectionOfFinding(VISITS, "supervision at the council")).startsWith(BLACKPOOL);
    assertThat(VISITS.fact(OfficerNamed.class, "Puja Bedi").organisation())
        .isEqualTo(council(SLOUGH));
    assertThat(VISITS.fact(JudgementStated.class, "rating the authority as inadequate"))
        .satisfies(judged -> assertThat(judged.inspection()).startsWith(SLOUGH));
  }

  @Test
  void assignsARoleWithoutACouncilToTheCouncilOfTheSection() {
    assertThat(VISITS.fact(OfficerNamed.class, "Victoria Gent"))
        .satisfies(gent -> {
          assertThat(gent.organisation()).isEqualTo(council(BLACKPOOL));
          assertThat(gent.role()).isEqualTo(Role.DIRECTOR_OF_CHILDRENS_SERVICES);
        });
    assertThat(VISITS.fact(OfficerNamed.class, "Puja Bedi").role()).isEqualTo(Role.CABINET_MEMBER);
  }

  @Test
  void keepsTheSectionsCouncilBelowAnUnrelatedHeading() {
    assertThat(VISITS.documentFacts().text().characters()).contains("Fewer cases each");
    assertThat(VISITS.fact(StatementMade.class, "marked change").organisation())
        .isEqualTo(Body.OFSTED);
    assertThat(VISITS.fact(JudgementStated.class, "an inadequate judgment").inspection())
        .startsWith(BLACKPOOL);
  }

  @Test
  void attributesAnUnnamedSpokespersonsStatementToTheCouncil() {
    assertThat(VISITS.fact(StatementMade.class, "Families in the bay"))
        .satisfies(said -> {
          assertThat(said.speaker()).isEmpty();
          assertThat(said.organisation()).isEqualTo(council("E06000027"));
        });
  }

  @Test
  void treatsAReturningPostholderAsCurrent() {
    assertThat(VISITS.fact(OfficerNamed.class, "Nancy Meehan"))
        .satisfies(meehan -> {
          assertThat(meehan.role()).isEqualTo(Role.DIRECTOR_OF_CHILDRENS_SERVICES);
          assertThat(meehan.organisation()).isEqualTo(council("E06000027"));
        });
  }

  @Test
  void distinguishesSomersetFromItsNeighbours() {
    for (String[] named :
        new String[][] {
          {"Somerset children’s services have", "E06000066"},
          {"North Somerset Council has", "E06000024"},
          {"Bath and North East Somerset (B&NES) has", "E06000022"}
        }) {
      assertThat(
              councils(
                  SampleDocument.of(
                      "Inspectors came back\n\n"
                          + named[0]
                          + " mended what Ofsted inspectors saw at a visit to the council: social"
                          + " workers are safe with children.")))
          .containsExactly(named[1]);
    }
  }

  @Test
  void readsTheCouncilLeaderAsLeaderAndNotCabinetMember() {
    assertThat(TEASERS.facts(OfficerNamed.class))
        .singleElement()
        .satisfies(leader -> {
          assertThat(leader.name()).isEqualTo("Cliff Jordan");
          assertThat(leader.role()).isEqualTo(Role.COUNCIL_LEADER);
          assertThat(leader.organisation()).isEqualTo(council("E10000020"));
        });
  }

  @Test
  void ignoresPeopleInTeasersOfOtherPages() {
    assertThat(TEASERS.documentFacts().text().characters()).contains("Mary Winters");
    assertThat(TEASERS.facts(OfficerNamed.class))
        .extracting(OfficerNamed::name)
        .doesNotContain("Mary Winters");
    assertThat(TEASERS.factsQuoting("Mary Winters")).isEmpty();
  }

  @Test
  void ignoresGenericMentionsOfOrganisationsAndPartners() {
    SampleDocument page =
        SampleDocument.of(
            """
            Council moves up

            Ofsted inspectors said that social workers at Norfolk County Council work well with partners in health, schools and the courts.

            “All the organisations in Norfolk must pull together,” the report said.
            """);
    assertThat(page.facts(OrganisationMentioned.class))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(Body.OFSTED);
    assertThat(TWO_COUNCILS.documentFacts().text().characters()).contains("partners in health");
    assertThat(TWO_COUNCILS.facts(OrganisationMentioned.class))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(Body.OFSTED);
  }

  @Test
  void separatesTwoCouncilsInOneSentence() {
    assertThat(TWO_COUNCILS.fact(JudgementStated.class, "services in Kent as good").inspection())
        .startsWith(KENT);
    assertThat(TWO_COUNCILS.facts(FindingReported.class))
        .extracting(FindingReported::inspection)
        .allMatch(inspection -> inspection.startsWith(MEDWAY));
  }
}
