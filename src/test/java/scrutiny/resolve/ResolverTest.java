package scrutiny.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Grade;
import scrutiny.fact.Kind;
import scrutiny.fact.StatementMade;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;

class ResolverTest {
  private static final String BATH = "E06000022";
  private static final Resolver RESOLVER =
      new Resolver(
          new Authorities(
              List.of(
                  council(BATH, "80427", "Bath and North East Somerset", "", ""),
                  council("E06000066", "80542", "Somerset", "2023-04-01", ""),
                  council("E10000027", "80542", "Somerset", "", "2023-03-31"),
                  council("E06000061", "2637539", "North Northamptonshire", "2021-04-01", ""),
                  council(
                      "E10000021",
                      "121939",
                      "Northamptonshire",
                      "",
                      "2021-03-31",
                      "E06000061",
                      "E06000062"))),
          Iris.DEFAULT);

  private static final DocumentFacts REPORT =
      DocumentFactsBuilder.report(
              "report.txt", Kind.SIF, "Bath, spring 2017. Overall good. Out 7 July 2017.")
          .reportsInspection("Bath", BATH)
          .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
          .judged("Overall good", "this", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
          .published("7 July 2017", LocalDate.of(2017, 7, 7))
          .build();

  private static Authority council(
      String gss, String urn, String name, String start, String end, String... successors) {
    return new Authority(
        gss,
        List.of(),
        Optional.of(urn),
        name,
        name,
        List.of(),
        List.of(),
        day(start),
        day(end),
        List.of(successors));
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  private static String inspection(DocumentFacts document, String id, DocumentFacts... others) {
    return RESOLVER
        .resolve(Stream.concat(Stream.of(document), Stream.of(others)).toList())
        .documents()
        .stream()
        .filter(resolved -> resolved.documentFacts().hash().equals(document.hash()))
        .findFirst()
        .flatMap(resolved -> resolved.inspection(id))
        .orElseThrow()
        .slug();
  }

  private static DocumentFacts article(Kind kind, String start, String end) {
    return DocumentFactsBuilder.article(
            "article.txt", "Inspectors came to Bath. " + kind + start + end)
        .mentionsInspection("Inspectors came", "e1", kind, BATH)
        .dated("came", "e1", start, end)
        .build();
  }

  @Test
  void namesAnInspectionByServiceKindAndFirstDay() {
    assertThat(inspection(REPORT, "this")).isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void givesAnInspectionBeforeACouncilExistedToItsPredecessor() {
    for (String when : List.of("2019-06-24", "2019", "2021-02")) {
      assertThat(northNorthamptonshire(when)).isEqualTo("121939-unspecified-inspection-" + when);
    }
    assertThat(northNorthamptonshire("2021"))
        .as("the council existed in part of the year")
        .isEqualTo("2637539-unspecified-inspection-2021");
  }

  private static String northNorthamptonshire(String when) {
    DocumentFacts article =
        DocumentFactsBuilder.article("article.txt", "Inspectors came. " + when)
            .mentionsInspection("Inspectors came", "e1", Kind.UNSPECIFIED_INSPECTION, "E06000061")
            .dated("came", "e1", when, "")
            .build();
    return inspection(article, "e1");
  }

  @Test
  void linksAMentionByYearToTheInspectionOfThatYear() {
    DocumentFacts article = article(Kind.UNSPECIFIED_INSPECTION, "2017", "");
    assertThat(inspection(article, "e1", REPORT)).isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(article, "e1")).isEqualTo("80427-unspecified-inspection-2017");
  }

  @Test
  void linksAMentionByTheMonthOfTheLastDay() {
    assertThat(inspection(article(Kind.SIF, "2017-05", ""), "e1", REPORT))
        .isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void linksAMentionThatIsOneDayOut() {
    assertThat(inspection(article(Kind.SIF, "2017-04-25", "2017-05-18"), "e1", REPORT))
        .isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void doesNotLinkAnInspectionOfAnotherYearOrKind() {
    assertThat(inspection(article(Kind.SIF, "2014", ""), "e1", REPORT)).isEqualTo("80427-sif-2014");
    assertThat(inspection(article(Kind.FOCUSED_VISIT, "2017", ""), "e1", REPORT))
        .isEqualTo("80427-focused-visit-2017");
  }

  @Test
  void doesNotLinkAMentionThatFitsTwoInspections() {
    DocumentFacts second =
        DocumentFactsBuilder.report("second.txt", Kind.SIF, "Bath again, in autumn 2017.")
            .reportsInspection("Bath", BATH)
            .dated("autumn 2017", "this", "2017-10-02", "2017-10-26")
            .build();
    assertThat(inspection(article(Kind.SIF, "2017", ""), "e1", REPORT, second))
        .isEqualTo("80427-sif-2017");
  }

  @Test
  void linksACurrentGradeToThePrecedingInspection() {
    DocumentFactsBuilder news =
        DocumentFactsBuilder.article("news.txt", "Bath is good, we learnt on 8 July 2017.")
            .mentionsInspection("Bath", "e1", Kind.UNSPECIFIED_INSPECTION, BATH)
            .judged("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
    assertThat(inspection(news.build(), "e1", REPORT))
        .startsWith("80427-unspecified-inspection-undated-");
    news.published("8 July 2017", LocalDate.of(2017, 7, 8));
    assertThat(inspection(news.build(), "e1", REPORT)).isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void linksBoardJudgementsToTheBoardReview() {
    DocumentFacts both =
        DocumentFactsBuilder.report("both.txt", Kind.SIF, "Bath and its board, spring 2017.")
            .reportsInspection("Bath", BATH)
            .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
            .combinedWithBoardReview("its board", BATH)
            .dated("spring 2017", "board", "2017-04-24", "2017-05-18")
            .build();
    DocumentFactsBuilder article =
        DocumentFactsBuilder.article(
                "article.txt", "In April 2017 Bath was good and its board poor.")
            .mentionsInspection("April 2017", "e1", Kind.SIF, BATH)
            .dated("April 2017", "e1", "2017-04", "")
            .judgedPreviously("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .judgedPreviously("poor", "e1", Area.LSCB, Grade.INADEQUATE);
    assertThat(inspection(both, "board")).isEqualTo("80427-lscb-review-2017-04-24");
    assertThat(judgementPaths(article.build(), both))
        .containsExactlyInAnyOrder(
            "80427-sif-2017-04-24/overall-effectiveness", "80427-lscb-review-2017-04-24/lscb");
    assertThat(judgementPaths(article.build(), REPORT))
        .contains("80427-sif-2017-04-24/lscb", "80427-sif-2017-04-24/overall-effectiveness");
  }

  private static List<String> judgementPaths(DocumentFacts... documents) {
    return RESOLVER.resolve(List.of(documents)).judgements().stream()
        .map(judgement -> judgement.inspection().slug() + "/" + judgement.area().notation())
        .toList();
  }

  @Test
  void linksAMentionByTheMonthOfTheReport() {
    assertThat(inspection(article(Kind.UNSPECIFIED_INSPECTION, "2017-07", ""), "e1", REPORT))
        .isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(article(Kind.UNSPECIFIED_INSPECTION, "2017-08", ""), "e1", REPORT))
        .isEqualTo("80427-unspecified-inspection-2017-08");
  }

  @Test
  void linksAVisitOfUnknownKindByItsFirstDay() {
    DocumentFacts visit =
        DocumentFactsBuilder.letter(
                "visit.txt", Kind.FOCUSED_VISIT, "Bath, 20 and 21 February 2024.")
            .reportsInspection("Bath", BATH)
            .dated("20 and 21 February 2024", "this", "2024-02-20", "2024-02-21")
            .build();
    DocumentFacts same = article(Kind.UNSPECIFIED_INSPECTION, "2024-02-20", "2024-02-21");
    assertThat(inspection(same, "e1", visit)).isEqualTo("80427-focused-visit-2024-02-20");
    DocumentFacts another = article(Kind.UNSPECIFIED_INSPECTION, "2024-02-21", "");
    assertThat(inspection(another, "e1", visit)).startsWith("80427-unspecified-inspection-2024");
  }

  @Test
  void treatsAGradedVisitAsAnInspection() {
    DocumentFacts article =
        DocumentFactsBuilder.article("article.txt", "Bath was rated good at the visit of May 2017.")
            .mentionsInspection("visit of May 2017", "e1", Kind.MONITORING_VISIT, BATH)
            .dated("May 2017", "e1", "2017-05", "")
            .judgedPreviously("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .build();
    assertThat(inspection(article, "e1", REPORT)).isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(article(Kind.MONITORING_VISIT, "2017-05", ""), "e1", REPORT))
        .isEqualTo("80427-monitoring-visit-2017-05");
  }

  @Test
  void infersTheFrameworkOfAnEarlierInspectionFromItsDate() {
    assertThat(inspection(article(Kind.CHILD_PROTECTION_2012, "2012-01", ""), "e1"))
        .isEqualTo("80427-safeguarding-lac-2009-2012-01");
    assertThat(inspection(article(Kind.CHILD_PROTECTION_2012, "2012-11", ""), "e1"))
        .isEqualTo("80427-child-protection-2012-2012-11");
    assertThat(inspection(article(Kind.SAFEGUARDING_LAC_2009, "2013-07", ""), "e1"))
        .isEqualTo("80427-lac-2013-2013-07");
  }

  @Test
  void linksAnUndatedMentionToTheQuotedReport() {
    String words = "managers know their children well and keep their promises to them";
    DocumentFacts report =
        DocumentFactsBuilder.report(
                "quoted.txt", Kind.SIF, "Bath, spring 2017. Here, " + words + ".")
            .reportsInspection("Bath", BATH)
            .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
            .build();
    assertThat(inspection(quoting(words), "e1", report)).isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(quoting("know their children well"), "e1", report))
        .startsWith("80427-unspecified-inspection-undated-");
  }

  private static DocumentFacts quoting(String words) {
    DocumentFactsBuilder builder =
        DocumentFactsBuilder.article(
                "quoting.txt", "Bath is good. Ofsted found that “" + words + "”.")
            .mentionsInspection("Bath", "e1", Kind.UNSPECIFIED_INSPECTION, BATH)
            .judged("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
    return builder
        .with(new StatementMade(builder.quote(words), Optional.empty(), Body.OFSTED))
        .build();
  }

  /** Too short a quotation to identify a report by itself. */
  private static final String NEWS_QUOTATION = "managers know their children well";

  private static DocumentFactsBuilder reportOf(String year) {
    return DocumentFactsBuilder.report(
            year + ".txt", Kind.SIF, "Bath, April " + year + ". Here, " + NEWS_QUOTATION + ".")
        .reportsInspection("Bath", BATH)
        .dated("April " + year, "this", year + "-04-24", "");
  }

  private static DocumentFactsBuilder newsOf2017(String quotation) {
    DocumentFactsBuilder news =
        DocumentFactsBuilder.article(
                "news.txt", "In April 2017, Bath was good. Ofsted said “" + quotation + "”.")
            .mentionsInspection("Bath", "e1", Kind.SIF, BATH)
            .dated("April 2017", "e1", "2017-04-24", "");
    return news.with(new StatementMade(news.quote(quotation), Optional.empty(), Body.OFSTED));
  }

  private static List<String> quotedBy(DocumentFactsBuilder news, DocumentFactsBuilder... reports) {
    List<DocumentFacts> all =
        Stream.concat(Stream.of(news), Stream.of(reports))
            .map(DocumentFactsBuilder::build)
            .toList();
    return RESOLVER.resolve(all).quotationSources().values().stream()
        .flatMap(List::stream)
        .map(source -> source.report().sources().getFirst())
        .toList();
  }

  @Test
  void searchesShortQuotationsOnlyInTheReportThatIsNews() {
    DocumentFactsBuilder news =
        newsOf2017(NEWS_QUOTATION).judged("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
    assertThat(quotedBy(news, reportOf("2017"))).containsExactly("2017.txt");
    assertThat(quotedBy(news, reportOf("2017"), reportOf("2014"))).containsExactly("2017.txt");
    assertThat(quotedBy(news, reportOf("2014"))).isEmpty();
  }

  @Test
  void doesNotSearchShortQuotationsInAReportThatIsOnlyRecalled() {
    DocumentFactsBuilder recalling =
        newsOf2017(NEWS_QUOTATION)
            .judgedPreviously("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
    assertThat(quotedBy(recalling, reportOf("2017"))).isEmpty();
  }

  @Test
  void doesNotSearchShortQuotationsInAReportThatOnlyMentionsTheInspection() {
    DocumentFactsBuilder news =
        newsOf2017(NEWS_QUOTATION).judged("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
    DocumentFactsBuilder later =
        reportOf("2021")
            .mentionsInspection("Bath", "previous", Kind.SIF, BATH)
            .dated("Bath", "previous", "2017-04-24", "");
    assertThat(quotedBy(news, later)).isEmpty();
  }

  @Test
  void shortQuotationMustBeVerbatimAndNoFragment() {
    for (String quotation :
        List.of("managers know all their children well", "know their children")) {
      DocumentFactsBuilder news =
          newsOf2017(quotation).judged("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
      assertThat(quotedBy(news, reportOf("2017"))).as(quotation).isEmpty();
    }
  }

  @Test
  void findsTheCouncilThatExistedOnTheDay() {
    assertThat(somerset("2022-11-07").council().gss()).isEqualTo("E10000027");
    assertThat(somerset("2024-03-04").council().gss()).isEqualTo("E06000066");
    assertThat(somerset("2022-11-07").council().service())
        .isEqualTo(somerset("2024-03-04").council().service());
  }

  private static Inspection somerset(String day) {
    DocumentFacts report =
        DocumentFactsBuilder.report("somerset.txt", Kind.ILACS_SHORT, "Somerset " + day)
            .reportsInspection("Somerset", "E06000066")
            .dated(day, "this", day, "")
            .build();
    return RESOLVER
        .resolve(List.of(report))
        .documents()
        .getFirst()
        .inspection("this")
        .orElseThrow();
  }

  @Test
  void prefersTheReportToAnArticle() {
    DocumentFacts article =
        DocumentFactsBuilder.article(
                "article.txt", "Bath was found outstanding in 2017, on 24 April.")
            .mentionsInspection("Bath", "e1", Kind.SIF, BATH)
            .dated("24 April", "e1", "2017-04-24", "")
            .judged("outstanding", "e1", Area.OVERALL_EFFECTIVENESS, Grade.OUTSTANDING)
            .build();
    Resolution resolved = RESOLVER.resolve(List.of(article, REPORT));
    assertThat(resolved.judgements())
        .singleElement()
        .satisfies(r -> assertThat(r.grade()).hasValue(Grade.GOOD));
    assertThat(disputed(resolved, article)).hasSize(1);
    assertThat(disputed(resolved, REPORT)).isEmpty();
  }

  @Test
  void prefersTheLaterOfTwoReports() {
    DocumentFacts corrected =
        DocumentFactsBuilder.report(
                "corrected.txt", Kind.SIF, "Bath, spring 2017. Overall inadequate. 9 August 2017.")
            .reportsInspection("Bath", BATH)
            .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
            .judged("inadequate", "this", Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE)
            .published("9 August 2017", LocalDate.of(2017, 8, 9))
            .build();
    Resolution resolved = RESOLVER.resolve(List.of(corrected, REPORT));
    assertThat(resolved.judgements())
        .singleElement()
        .satisfies(r -> assertThat(r.grade()).hasValue(Grade.INADEQUATE));
    assertThat(disputed(resolved, REPORT)).hasSize(1);
  }

  private static List<?> disputed(Resolution resolution, DocumentFacts document) {
    return resolution.documents().stream()
        .filter(resolved -> resolved.documentFacts().hash().equals(document.hash()))
        .flatMap(resolved -> document.facts().stream().filter(resolved::isDisputed))
        .toList();
  }

  @Test
  void createsSlugsForNamesInAnyScript() {
    assertThat(Slug.of("Zoë  O’Brien-Göß")).isEqualTo("zoe-obrien-go");
    assertThat(Slug.of("李明")).startsWith("xe69d8e");
    assertThat(Slug.of(" ")).isEqualTo("unnamed");
  }
}
