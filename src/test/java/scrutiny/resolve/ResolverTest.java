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
import scrutiny.fact.Draft;
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
                  council("E10000027", "80542", "Somerset", "", "2023-03-31"))),
          Iris.STANDARD);

  private static final DocumentFacts REPORT =
      Draft.report("report.txt", Kind.SIF, "Bath, spring 2017. Overall good. Out 7 July 2017.")
          .reports("Bath", BATH)
          .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
          .judged("Overall good", "this", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
          .published("7 July 2017", LocalDate.of(2017, 7, 7))
          .facts();

  private static Authority council(String gss, String urn, String name, String start, String end) {
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
        List.of());
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  private static String inspection(DocumentFacts of, String id, DocumentFacts... others) {
    return RESOLVER
        .resolve(Stream.concat(Stream.of(of), Stream.of(others)).toList())
        .documents()
        .stream()
        .filter(document -> document.read().hash().equals(of.hash()))
        .findFirst()
        .flatMap(document -> document.inspection(id))
        .orElseThrow()
        .slug();
  }

  private static DocumentFacts article(Kind kind, String start, String end) {
    return Draft.article("article.txt", "Inspectors came to Bath. " + kind + start + end)
        .mentions("Inspectors came", "e1", kind, BATH)
        .dated("came", "e1", start, end)
        .facts();
  }

  @Test
  void namesAnInspectionByServiceKindAndFirstDay() {
    assertThat(inspection(REPORT, "this")).isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void joinsAnInspectionKnownByItsYearToTheOneOfThatYear() {
    DocumentFacts article = article(Kind.UNSPECIFIED_INSPECTION, "2017", "");
    assertThat(inspection(article, "e1", REPORT)).isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(article, "e1")).isEqualTo("80427-unspecified-inspection-2017");
  }

  @Test
  void joinsAnInspectionKnownByTheMonthOfItsEnd() {
    assertThat(inspection(article(Kind.SIF, "2017-05", ""), "e1", REPORT))
        .isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void joinsAnInspectionWhoseFirstDayIsTakenForTheSecond() {
    assertThat(inspection(article(Kind.SIF, "2017-04-25", "2017-05-18"), "e1", REPORT))
        .isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void leavesApartAnInspectionOfAnotherYearOrKind() {
    assertThat(inspection(article(Kind.SIF, "2014", ""), "e1", REPORT)).isEqualTo("80427-sif-2014");
    assertThat(inspection(article(Kind.FOCUSED_VISIT, "2017", ""), "e1", REPORT))
        .isEqualTo("80427-focused-visit-2017");
  }

  @Test
  void leavesApartAnInspectionThatFitsTwo() {
    DocumentFacts second =
        Draft.report("second.txt", Kind.SIF, "Bath again, in autumn 2017.")
            .reports("Bath", BATH)
            .dated("autumn 2017", "this", "2017-10-02", "2017-10-26")
            .facts();
    assertThat(inspection(article(Kind.SIF, "2017", ""), "e1", REPORT, second))
        .isEqualTo("80427-sif-2017");
  }

  @Test
  void takesAGradeThatIsNewsForTheInspectionJustBefore() {
    Draft news =
        Draft.article("news.txt", "Bath is good, we learnt on 8 July 2017.")
            .mentions("Bath", "e1", Kind.UNSPECIFIED_INSPECTION, BATH)
            .judged("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
    assertThat(inspection(news.facts(), "e1", REPORT))
        .startsWith("80427-unspecified-inspection-undated-");
    news.published("8 July 2017", LocalDate.of(2017, 7, 8));
    assertThat(inspection(news.facts(), "e1", REPORT)).isEqualTo("80427-sif-2017-04-24");
  }

  @Test
  void takesWhatIsToldOfABoardForItsReviewThoughOnlyTheCouncilsInspectionIsNamed() {
    DocumentFacts both =
        Draft.report("both.txt", Kind.SIF, "Bath and its board, spring 2017.")
            .reports("Bath", BATH)
            .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
            .combined("its board", BATH)
            .dated("spring 2017", "board", "2017-04-24", "2017-05-18")
            .facts();
    Draft article =
        Draft.article("article.txt", "In April 2017 Bath was good and its board poor.")
            .mentions("April 2017", "e1", Kind.SIF, BATH)
            .dated("April 2017", "e1", "2017-04", "")
            .recalled("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .recalled("poor", "e1", Area.LSCB, Grade.INADEQUATE);
    assertThat(inspection(both, "board")).isEqualTo("80427-lscb-review-2017-04-24");
    assertThat(judged(article.facts(), both))
        .containsExactlyInAnyOrder(
            "80427-sif-2017-04-24/overall-effectiveness", "80427-lscb-review-2017-04-24/lscb");
    assertThat(judged(article.facts(), REPORT))
        .contains("80427-sif-2017-04-24/lscb", "80427-sif-2017-04-24/overall-effectiveness");
  }

  private static List<String> judged(DocumentFacts... documents) {
    return RESOLVER.resolve(List.of(documents)).rulings().stream()
        .map(ruling -> ruling.inspection().slug() + "/" + ruling.area().notation())
        .toList();
  }

  @Test
  void joinsAnInspectionNamedByTheMonthOfItsReport() {
    assertThat(inspection(article(Kind.UNSPECIFIED_INSPECTION, "2017-07", ""), "e1", REPORT))
        .isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(article(Kind.UNSPECIFIED_INSPECTION, "2017-08", ""), "e1", REPORT))
        .isEqualTo("80427-unspecified-inspection-2017-08");
  }

  @Test
  void joinsAVisitOfAnUntoldKindByItsVeryFirstDay() {
    DocumentFacts visit =
        Draft.letter("visit.txt", Kind.FOCUSED_VISIT, "Bath, 20 and 21 February 2024.")
            .reports("Bath", BATH)
            .dated("20 and 21 February 2024", "this", "2024-02-20", "2024-02-21")
            .facts();
    DocumentFacts same = article(Kind.UNSPECIFIED_INSPECTION, "2024-02-20", "2024-02-21");
    assertThat(inspection(same, "e1", visit)).isEqualTo("80427-focused-visit-2024-02-20");
    DocumentFacts another = article(Kind.UNSPECIFIED_INSPECTION, "2024-02-21", "");
    assertThat(inspection(another, "e1", visit)).startsWith("80427-unspecified-inspection-2024");
  }

  @Test
  void takesWhatGaveAGradeForAnInspectionThoughItIsCalledAVisit() {
    DocumentFacts article =
        Draft.article("article.txt", "Bath was rated good at the visit of May 2017.")
            .mentions("visit of May 2017", "e1", Kind.MONITORING_VISIT, BATH)
            .dated("May 2017", "e1", "2017-05", "")
            .recalled("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .facts();
    assertThat(inspection(article, "e1", REPORT)).isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(article(Kind.MONITORING_VISIT, "2017-05", ""), "e1", REPORT))
        .isEqualTo("80427-monitoring-visit-2017-05");
  }

  @Test
  void knowsTheFrameworkOfARecalledInspectionByItsDate() {
    assertThat(inspection(article(Kind.CHILD_PROTECTION_2012, "2012-01", ""), "e1"))
        .isEqualTo("80427-safeguarding-lac-2009-2012-01");
    assertThat(inspection(article(Kind.CHILD_PROTECTION_2012, "2012-11", ""), "e1"))
        .isEqualTo("80427-child-protection-2012-2012-11");
    assertThat(inspection(article(Kind.SAFEGUARDING_LAC_2009, "2013-07", ""), "e1"))
        .isEqualTo("80427-lac-2013-2013-07");
  }

  @Test
  void joinsAnUndatedInspectionToTheReportThatTheArticleQuotes() {
    String words = "managers know their children well and keep their promises to them";
    DocumentFacts report =
        Draft.report("quoted.txt", Kind.SIF, "Bath, spring 2017. Here, " + words + ".")
            .reports("Bath", BATH)
            .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
            .facts();
    assertThat(inspection(quoting(words), "e1", report)).isEqualTo("80427-sif-2017-04-24");
    assertThat(inspection(quoting("know their children well"), "e1", report))
        .startsWith("80427-unspecified-inspection-undated-");
  }

  private static DocumentFacts quoting(String words) {
    Draft draft =
        Draft.article("quoting.txt", "Bath is good. Ofsted found that “" + words + "”.")
            .mentions("Bath", "e1", Kind.UNSPECIFIED_INSPECTION, BATH)
            .judged("good", "e1", Area.OVERALL_EFFECTIVENESS, Grade.GOOD);
    return draft.with(new StatementMade(draft.quote(words), Optional.empty(), Body.OFSTED)).facts();
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
        Draft.report("somerset.txt", Kind.ILACS_SHORT, "Somerset " + day)
            .reports("Somerset", "E06000066")
            .dated(day, "this", day, "")
            .facts();
    return RESOLVER
        .resolve(List.of(report))
        .documents()
        .getFirst()
        .inspection("this")
        .orElseThrow();
  }

  @Test
  void followsTheReportWhereAnArticleDisagrees() {
    DocumentFacts article =
        Draft.article("article.txt", "Bath was found outstanding in 2017, on 24 April.")
            .mentions("Bath", "e1", Kind.SIF, BATH)
            .dated("24 April", "e1", "2017-04-24", "")
            .judged("outstanding", "e1", Area.OVERALL_EFFECTIVENESS, Grade.OUTSTANDING)
            .facts();
    Resolved resolved = RESOLVER.resolve(List.of(article, REPORT));
    assertThat(resolved.rulings())
        .singleElement()
        .satisfies(r -> assertThat(r.grade()).hasValue(Grade.GOOD));
    assertThat(disputed(resolved, article)).hasSize(1);
    assertThat(disputed(resolved, REPORT)).isEmpty();
  }

  @Test
  void followsTheLaterOfTwoReports() {
    DocumentFacts corrected =
        Draft.report(
                "corrected.txt", Kind.SIF, "Bath, spring 2017. Overall inadequate. 9 August 2017.")
            .reports("Bath", BATH)
            .dated("spring 2017", "this", "2017-04-24", "2017-05-18")
            .judged("inadequate", "this", Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE)
            .published("9 August 2017", LocalDate.of(2017, 8, 9))
            .facts();
    Resolved resolved = RESOLVER.resolve(List.of(corrected, REPORT));
    assertThat(resolved.rulings())
        .singleElement()
        .satisfies(r -> assertThat(r.grade()).hasValue(Grade.INADEQUATE));
    assertThat(disputed(resolved, REPORT)).hasSize(1);
  }

  private static List<?> disputed(Resolved resolved, DocumentFacts of) {
    return resolved.documents().stream()
        .filter(document -> document.read().hash().equals(of.hash()))
        .flatMap(document -> of.facts().stream().filter(document::disputes))
        .toList();
  }

  @Test
  void makesSlugsOfNamesInAnyScript() {
    assertThat(Slug.of("Zoë  O’Brien-Göß")).isEqualTo("zoe-obrien-go");
    assertThat(Slug.of("李明")).startsWith("xe69d8e");
    assertThat(Slug.of(" ")).isEqualTo("unnamed");
  }
}
