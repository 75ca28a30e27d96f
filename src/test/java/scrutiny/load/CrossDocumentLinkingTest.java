package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrutiny.fact.PostNamed;
import scrutiny.fact.ReportDated;

/** Resolves what a report and articles state to the same entities, and keeps similar ones apart. */
class CrossDocumentLinkingTest {
  /** Gives dates with days. */
  private static final SampleDocument REPORT =
      SampleDocument.ofMarkdown(
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

  /** Gives months, and was published on the day of the report. */
  private static final SampleDocument SAME_DAY_ARTICLE =
      SampleDocument.of(
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

  /** Gives only the year, and a grade that was held. */
  private static final SampleDocument LATER_ARTICLE =
      SampleDocument.of(
          """
          City holds on to its ‘good’ rating

          A Midlands city has held on to its ‘good’ rating for children’s services in its first inspection for five years, held in March 2022.

          Nottingham City Council’s social workers see families in time, Ofsted said, and [Cafcass] agreed with inspectors.

          Cheryl Barnard, Nottingham’s lead member for children, said she was “proud” of what had changed since the previous inspection in 2017.

          Inspectors found that supervision had become stronger since their last visit.

          More from Example Care

          Comments are closed.
          """);

  private static final SampleDocument OTHER_COUNCIL_ARTICLE =
      SampleDocument.of(
          """
          County moves on

          Norfolk children’s services has made “dogged gains” since the last inspection in 2015 when the council was judged inadequate, Ofsted said.

          Inspectors also found that return home interviews were late.
          """);

  private static final MergedGraph ALL =
      MergedGraph.of(REPORT, SAME_DAY_ARTICLE, LATER_ARTICLE, OTHER_COUNCIL_ARTICLE);

  private static String singleEntity(String kind, SampleDocument page, String words) {
    Set<String> entities = ALL.entities(kind, page, words);
    assertThat(entities).as("%s of: %s", kind, words).hasSize(1);
    return entities.iterator().next();
  }

  @Test
  void resolvesEveryNameOfACouncilToOneAuthority() {
    String council = singleEntity("authority", REPORT, "Nottingham City Council");
    assertThat(council).endsWith("E06000018");
    assertThat(singleEntity("authority", REPORT, "NCC")).isEqualTo(council);
    assertThat(singleEntity("authority", LATER_ARTICLE, "Nottingham City Council"))
        .isEqualTo(council);
    assertThat(
            ALL.entities(
                "authority", SAME_DAY_ARTICLE, "children's services in Nottingham as good"))
        .contains(council);
  }

  @Test
  void resolvesDatesOfAnyPrecisionToOneInspection() {
    String inspection = singleEntity("inspection", REPORT, "6 to 30 March 2017");
    assertThat(inspection).contains("sif-2017-03-06");
    assertThat(singleEntity("inspection", SAME_DAY_ARTICLE, "a visit over March"))
        .isEqualTo(inspection);
    assertThat(singleEntity("inspection", SAME_DAY_ARTICLE, "another report published today"))
        .isEqualTo(inspection);
    assertThat(singleEntity("inspection", LATER_ARTICLE, "previous inspection in 2017"))
        .isEqualTo(inspection);
    assertThat(ALL.entities("inspection", LATER_ARTICLE, "last visit")).contains(inspection);
  }

  @Test
  void anInspectionHasOneStartOneEndAndOneSortDateWhateverDocumentsState() {
    assertThat(ALL.statedValues("#startDate")).contains("2017-03-06", "2017");
    for (String property : List.of("#startDate", "#endDate", "#sortDate")) {
      assertThat(ALL.values("inspection", property))
          .isNotEmpty()
          .allSatisfy(
              (inspection, dates) -> assertThat(dates).as(inspection + property).hasSize(1));
    }
  }

  @Test
  void linksAReportPublishedTodayToTheReportOfThatDate() {
    String report = "document/" + REPORT.documentFacts().hash().substring(0, 16);
    String article = "document/" + SAME_DAY_ARTICLE.documentFacts().hash().substring(0, 16);
    assertThat(ALL.containsTriple(article, "#mentionsReport", report)).isTrue();
    assertThat(ALL.containsTriple(report, "#mentionsReport", article)).isFalse();
    assertThat(SAME_DAY_ARTICLE.facts(ReportDated.class))
        .singleElement()
        .satisfies(dated -> {
          assertThat(dated.quote().text()).isEqualTo("May 19, 2017");
          assertThat(dated.published().iso()).isEqualTo("2017-05-19");
        });
    assertThat(singleEntity("inspection", SAME_DAY_ARTICLE, "May 19, 2017"))
        .contains("sif-2017-03-06");
  }

  @Test
  void resolvesAGradeInATableInProseAndAsHeldToOneJudgement() {
    String overall =
        singleEntity("judgement", REPORT, "Children's services in Nottingham are good");
    assertThat(overall).endsWith("overall-effectiveness");
    assertThat(singleEntity("judgement", SAME_DAY_ARTICLE, "Nottingham's overall grade of good"))
        .isEqualTo(overall);
    assertThat(ALL.entities("judgement", LATER_ARTICLE, "has held on to its ‘good’ rating"))
        .hasSize(2)
        .contains(overall);
    assertThat(singleEntity("judgement", SAME_DAY_ARTICLE, "rated as \"outstanding\""))
        .isEqualTo(singleEntity("judgement", REPORT, "2.1 Adoption performance"));
    assertThat(singleEntity("judgement", SAME_DAY_ARTICLE, "care leaver services were judged"))
        .isEqualTo(
            singleEntity("judgement", REPORT, "2.2 Experiences and progress of care leavers"));
  }

  @Test
  void linksAHeldGradeToThePreviousJudgement() {
    String then = singleEntity("judgement", REPORT, "Children's services in Nottingham are good");
    String now =
        ALL.entities("judgement", LATER_ARTICLE, "has held on to its ‘good’ rating").stream()
            .filter(judgement -> !judgement.equals(then))
            .findFirst()
            .orElseThrow();
    assertThat(ALL.containsTriple(now, "#previousJudgement", then)).isTrue();
    assertThat(ALL.containsTriple(now, "#gradeChange", "change/held")).isTrue();
  }

  @Test
  void resolvesFullAndShortNamesToOneOrganisation() {
    String ofsted = singleEntity("inspectorate", REPORT, "Ofsted");
    for (SampleDocument page :
        new SampleDocument[] {SAME_DAY_ARTICLE, LATER_ARTICLE, OTHER_COUNCIL_ARTICLE}) {
      assertThat(singleEntity("inspectorate", page, "Ofsted")).isEqualTo(ofsted);
    }
    String cafcass = singleEntity("organisation", LATER_ARTICLE, "[Cafcass]");
    assertThat(singleEntity("organisation", REPORT, "Cafcass")).isEqualTo(cafcass);
    assertThat(
            singleEntity(
                "organisation", REPORT, "Children and Family Court Advisory and Support Service"))
        .isEqualTo(cafcass);
  }

  @Test
  void readsThePublisherFromThePageFooter() {
    String page = "document/" + LATER_ARTICLE.documentFacts().hash().substring(0, 16);
    assertThat(ALL.containsTriple(page, "#publisherName", "\"Example Care\"")).isTrue();
    assertThat(
            ALL.containsTriple(
                "/" + OTHER_COUNCIL_ARTICLE.documentFacts().hash().substring(0, 16),
                "#publisherName",
                ""))
        .isFalse();
  }

  @Test
  void keepsIdenticallyWordedInspectionsOfTwoCouncilsApart() {
    String slough = singleEntity("inspection", SAME_DAY_ARTICLE, "last inspection in 2015");
    String norfolk = singleEntity("inspection", OTHER_COUNCIL_ARTICLE, "last inspection in 2015");
    assertThat(slough).isNotEqualTo(norfolk);
    assertThat(ALL.containsTriple(slough, "#authority", "E06000039")).isTrue();
    assertThat(ALL.containsTriple(norfolk, "#authority", "E10000020")).isTrue();
    assertThat(ALL.containsTriple(norfolk, "#authority", "E06000039")).isFalse();
  }

  @Test
  void keepsFindingsOnOneThemeWithTheirOwnInspections() {
    Set<String> report = ALL.entities("inspection", REPORT, "return home interviews");
    Set<String> day = ALL.entities("inspection", SAME_DAY_ARTICLE, "return home interviews");
    Set<String> other = ALL.entities("inspection", OTHER_COUNCIL_ARTICLE, "return home interviews");
    assertThat(report).isNotEmpty().doesNotContainAnyElementsOf(day);
    assertThat(other).isNotEmpty().doesNotContainAnyElementsOf(report);
    assertThat(other).doesNotContainAnyElementsOf(day);
  }

  @Test
  void keepsCouncilsWithOverlappingNamesApart() {
    SampleDocument somerset = visit("Somerset County Council");
    SampleDocument north = visit("North Somerset Council");
    SampleDocument bath = visit("Bath and North East Somerset Council");
    MergedGraph joined = MergedGraph.of(somerset, north, bath);
    Set<String> one = joined.entities("inspection", somerset, "visit in May 2016");
    Set<String> two = joined.entities("inspection", north, "visit in May 2016");
    Set<String> three = joined.entities("inspection", bath, "visit in May 2016");
    assertThat(one).hasSize(1).doesNotContainAnyElementsOf(two);
    assertThat(two).hasSize(1).doesNotContainAnyElementsOf(three);
    assertThat(three).hasSize(1).doesNotContainAnyElementsOf(one);
  }

  @Test
  void doesNotLinkALaterPostholderToAnEarlierUnnamedOne() {
    assertThat(REPORT.facts(PostNamed.class))
        .anyMatch(post -> post.quote().text().contains("lead member"));
    Set<String> barnard = ALL.entities("person", LATER_ARTICLE, "Cheryl Barnard");
    assertThat(barnard).hasSize(1);
    assertThat(ALL.entities("person", REPORT, "lead member")).isEmpty();
    Set<String> unnamed = ALL.entities("post", REPORT, "lead member");
    assertThat(unnamed).hasSize(1);
    String tenure = singleEntity("tenure", LATER_ARTICLE, "Cheryl Barnard");
    assertThat(ALL.containsTriple(tenure, "#postIn", unnamed.iterator().next())).isFalse();
    assertThat(ALL.containsTriple(tenure, "#seenOn", "")).isFalse();
  }

  @Test
  void usesTheArticlesDateWhereTheReportIsMissing() {
    MergedGraph articles = MergedGraph.of(SAME_DAY_ARTICLE, LATER_ARTICLE);
    assertThat(articles.entities("inspection", LATER_ARTICLE, "previous inspection in 2017"))
        .singleElement()
        .satisfies(inspection -> assertThat(inspection).doesNotContain("2017-03-06"));
  }

  @Test
  void anUndatedJudgementIsTheLatestOnlyWhereNoneIsDated() {
    SampleDocument undated =
        SampleDocument.of(
            """
            Council to appoint more social workers

            Ofsted has rated children's services in Nottingham as inadequate.
            """);
    String latest = "#latestJudgement";
    assertThat(MergedGraph.of(undated).containsTriple("service/80533", latest, "")).isTrue();
    assertThat(
            MergedGraph.of(REPORT, undated)
                .containsTriple("service/80533", latest, "2017-03-06/overall-effectiveness"))
        .isTrue();
    assertThat(
            MergedGraph.of(REPORT, undated)
                .containsTriple("service/80533", latest, "now/overall-effectiveness"))
        .isFalse();
  }

  @Test
  void anUndatedJudgementFollowsTheOneThatItsDocumentRecalls() {
    SampleDocument improved =
        SampleDocument.of(
            """
            Council moves from inadequate to good

            Ofsted has rated children's services in Nottingham as good. In 2017 the service was rated inadequate.
            """);
    String latest = "#latestJudgement";
    assertThat(
            MergedGraph.of(improved)
                .containsTriple("service/80533", latest, "now/overall-effectiveness"))
        .isTrue();
    assertThat(
            MergedGraph.of(improved)
                .containsTriple("service/80533", latest, "2017/overall-effectiveness"))
        .isFalse();
  }

  private static SampleDocument visit(String council) {
    return SampleDocument.of(
        """
        Inspectors' visit

        Ofsted inspectors found that %s had lowered caseloads of social workers at a visit in May 2016.
        """
            .formatted(council));
  }
}
