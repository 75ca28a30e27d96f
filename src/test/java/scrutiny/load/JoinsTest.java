package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import scrutiny.fact.PostNamed;
import scrutiny.fact.ReportDated;

/** What a report and articles tell of one thing leads to one thing; what only sounds alike, not. */
class JoinsTest {
  /** With days. */
  private static final Page REPORT =
      Page.markdown(
          """
          # Nottingham City Council

          ## Inspection of services for children in need of help and protection, children looked after and care leavers

          Inspection dates: 6 to 30 March 2017

          Report published: 19 May 2017

          ### Children's services in Nottingham are good

          | 1. Children who need help and protection | Good |
          |---|---|
          | 2. Children looked after and achieving permanence | Good |
          | 2.1 Adoption performance | Outstanding |
          | 2.2 Experiences and progress of care leavers | Requires improvement |
          | 3. Leadership, management and governance | Good |

          ## Executive summary

          1. Children's services in Nottingham City Council (NCC) are led by people who know them. The lead member of the council meets social workers twice a year.

          2. In NCC, return home interviews come late. The Children and Family Court Advisory and Support Service speaks well of court work.

          ## Information about this inspection

          Ofsted inspected the council. It regulates Cafcass, too.

          ## The inspection team

          Lead inspector: Ann Ellis HMI
          """);

  /** With months, on the day of the report. */
  private static final Page ON_THE_DAY =
      Page.of(
          """
          Council climbs from 'inadequate' to 'good'

          Joan Reporter
          Friday, May 19, 2017

          Inspectors have praised children's services at Slough Borough Council, rated "good" after a visit in February.

          Ofsted, which in another report published today rated children's services in Nottingham as good, said Slough had come far since the last inspection in 2015, when it was judged inadequate.

          Nottingham's overall grade of good followed a visit over March, in which inspectors liked its work on adoption, which they rated as "outstanding".

          However, its care leaver services were judged to be "requires improvement".

          In Slough, Ofsted found that return home interviews were late.
          """);

  /** With no more than the year, and by what was held. */
  private static final Page YEARS_LATER =
      Page.of(
          """
          City holds on to its ‘good’ rating

          A Midlands city has held on to its ‘good’ rating for children’s services in its first inspection for five years, held in March 2022.

          Nottingham City Council’s social workers see families in time, Ofsted said, and [Cafcass] agreed with inspectors.

          Cheryl Barnard, Nottingham’s lead member for children, said she was “proud” of what had changed since the previous inspection in 2017.

          Inspectors found that supervision had become stronger since their last visit.

          More from Example Care

          Comments are closed.
          """);

  private static final Page OTHER_COUNCIL =
      Page.of(
          """
          County moves on

          Norfolk children’s services has made “dogged gains” since the last inspection in 2015 when the council was judged inadequate, Ofsted said.

          Inspectors also found that return home interviews were late.
          """);

  private static final Joined ALL = Joined.of(REPORT, ON_THE_DAY, YEARS_LATER, OTHER_COUNCIL);

  private static String one(String kind, Page page, String words) {
    Set<String> things = ALL.things(kind, page, words);
    assertThat(things).as("%s of: %s", kind, words).hasSize(1);
    return things.iterator().next();
  }

  @Test
  void oneCouncilIsLedToByEachOfItsNames() {
    String council = one("authority", REPORT, "Nottingham City Council");
    assertThat(council).endsWith("E06000018");
    assertThat(one("authority", REPORT, "NCC")).isEqualTo(council);
    assertThat(one("authority", YEARS_LATER, "Nottingham City Council")).isEqualTo(council);
    assertThat(ALL.things("authority", ON_THE_DAY, "children's services in Nottingham as good"))
        .contains(council);
  }

  @Test
  void oneInspectionIsLedToByDaysByMonthsByAYearAndByWhatIsRecalled() {
    String inspection = one("inspection", REPORT, "6 to 30 March 2017");
    assertThat(inspection).contains("sif-2017-03-06");
    assertThat(one("inspection", ON_THE_DAY, "a visit over March")).isEqualTo(inspection);
    assertThat(one("inspection", ON_THE_DAY, "another report published today"))
        .isEqualTo(inspection);
    assertThat(one("inspection", YEARS_LATER, "previous inspection in 2017")).isEqualTo(inspection);
    assertThat(ALL.things("inspection", YEARS_LATER, "last visit")).contains(inspection);
  }

  @Test
  void theReportOfTodayIsTheOneOfThatDay() {
    String report = "document/" + REPORT.read().hash().substring(0, 16);
    String article = "document/" + ON_THE_DAY.read().hash().substring(0, 16);
    assertThat(ALL.holds(article, "#mentionsReport", report)).isTrue();
    assertThat(ALL.holds(report, "#mentionsReport", article)).isFalse();
    assertThat(ON_THE_DAY.facts(ReportDated.class))
        .singleElement()
        .satisfies(dated -> {
          assertThat(dated.quote().words()).isEqualTo("May 19, 2017");
          assertThat(dated.published().iso()).isEqualTo("2017-05-19");
        });
    assertThat(one("inspection", ON_THE_DAY, "May 19, 2017")).contains("sif-2017-03-06");
  }

  @Test
  void oneGradeIsLedToByATableByProseAndByWhatWasHeld() {
    String overall = one("judgement", REPORT, "Children's services in Nottingham are good");
    assertThat(overall).endsWith("overall-effectiveness");
    assertThat(one("judgement", ON_THE_DAY, "Nottingham's overall grade of good"))
        .isEqualTo(overall);
    assertThat(ALL.things("judgement", YEARS_LATER, "has held on to its ‘good’ rating"))
        .hasSize(2)
        .contains(overall);
    assertThat(one("judgement", ON_THE_DAY, "rated as \"outstanding\""))
        .isEqualTo(one("judgement", REPORT, "2.1 Adoption performance"));
    assertThat(one("judgement", ON_THE_DAY, "care leaver services were judged"))
        .isEqualTo(one("judgement", REPORT, "2.2 Experiences and progress of care leavers"));
  }

  @Test
  void aGradeThatWasHeldFollowsTheOneBefore() {
    String then = one("judgement", REPORT, "Children's services in Nottingham are good");
    String now =
        ALL.things("judgement", YEARS_LATER, "has held on to its ‘good’ rating").stream()
            .filter(judgement -> !judgement.equals(then))
            .findFirst()
            .orElseThrow();
    assertThat(ALL.holds(now, "#previousJudgement", then)).isTrue();
    assertThat(ALL.holds(now, "#change", "change/held")).isTrue();
  }

  @Test
  void oneOrganisationIsLedToByItsNameAndItsShortName() {
    String ofsted = one("inspectorate", REPORT, "Ofsted");
    for (Page page : new Page[] {ON_THE_DAY, YEARS_LATER, OTHER_COUNCIL}) {
      assertThat(one("inspectorate", page, "Ofsted")).isEqualTo(ofsted);
    }
    String cafcass = one("organisation", YEARS_LATER, "[Cafcass]");
    assertThat(one("organisation", REPORT, "Cafcass")).isEqualTo(cafcass);
    assertThat(
            one("organisation", REPORT, "Children and Family Court Advisory and Support Service"))
        .isEqualTo(cafcass);
  }

  @Test
  void aPagesFurnitureNamesItsPublisher() {
    String page = "document/" + YEARS_LATER.read().hash().substring(0, 16);
    assertThat(ALL.holds(page, "#publisherName", "\"Example Care\"")).isTrue();
    assertThat(ALL.holds("/" + OTHER_COUNCIL.read().hash().substring(0, 16), "#publisherName", ""))
        .isFalse();
  }

  @Test
  void theSameWordsOfTwoCouncilsAreTwoInspections() {
    String slough = one("inspection", ON_THE_DAY, "last inspection in 2015");
    String norfolk = one("inspection", OTHER_COUNCIL, "last inspection in 2015");
    assertThat(slough).isNotEqualTo(norfolk);
    assertThat(ALL.holds(slough, "#authority", "E06000039")).isTrue();
    assertThat(ALL.holds(norfolk, "#authority", "E10000020")).isTrue();
    assertThat(ALL.holds(norfolk, "#authority", "E06000039")).isFalse();
  }

  @Test
  void oneThemeInThreeDocumentsIsThreeFindingsOfThreeInspections() {
    Set<String> report = ALL.things("inspection", REPORT, "return home interviews");
    Set<String> day = ALL.things("inspection", ON_THE_DAY, "return home interviews");
    Set<String> other = ALL.things("inspection", OTHER_COUNCIL, "return home interviews");
    assertThat(report).isNotEmpty().doesNotContainAnyElementsOf(day);
    assertThat(other).isNotEmpty().doesNotContainAnyElementsOf(report);
    assertThat(other).doesNotContainAnyElementsOf(day);
  }

  @Test
  void threeCouncilsWhoseNamesHoldOneAnotherStayApart() {
    Page somerset = visit("Somerset County Council");
    Page north = visit("North Somerset Council");
    Page bath = visit("Bath and North East Somerset Council");
    Joined joined = Joined.of(somerset, north, bath);
    Set<String> one = joined.things("inspection", somerset, "visit in May 2016");
    Set<String> two = joined.things("inspection", north, "visit in May 2016");
    Set<String> three = joined.things("inspection", bath, "visit in May 2016");
    assertThat(one).hasSize(1).doesNotContainAnyElementsOf(two);
    assertThat(two).hasSize(1).doesNotContainAnyElementsOf(three);
    assertThat(three).hasSize(1).doesNotContainAnyElementsOf(one);
  }

  @Test
  void whoHoldsAPostYearsLaterIsNotWhoHeldItUnnamed() {
    assertThat(REPORT.facts(PostNamed.class))
        .anyMatch(post -> post.quote().words().contains("lead member"));
    Set<String> barnard = ALL.things("person", YEARS_LATER, "Cheryl Barnard");
    assertThat(barnard).hasSize(1);
    assertThat(ALL.things("person", REPORT, "lead member")).isEmpty();
    Set<String> unnamed = ALL.things("post", REPORT, "lead member");
    assertThat(unnamed).hasSize(1);
    String tenure = one("tenure", YEARS_LATER, "Cheryl Barnard");
    assertThat(ALL.holds(tenure, "#postIn", unnamed.iterator().next())).isFalse();
    assertThat(ALL.holds(tenure, "#seenOn", "")).isFalse();
  }

  @Test
  void withoutTheReportAnInspectionKeepsWhatItsArticleKnows() {
    Joined articles = Joined.of(ON_THE_DAY, YEARS_LATER);
    assertThat(articles.things("inspection", YEARS_LATER, "previous inspection in 2017"))
        .singleElement()
        .satisfies(inspection -> assertThat(inspection).doesNotContain("2017-03-06"));
  }

  private static Page visit(String council) {
    return Page.of(
        """
        Inspectors' visit

        Ofsted inspectors found that %s had lowered caseloads of social workers at a visit in May 2016.
        """
            .formatted(council));
  }
}
