package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.Kind;
import scrutiny.fact.MissingReason;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/** A judgement leads to the first later inspection without a grade in its area. */
class LaterUngradedTest {
  private static final String GRADED = "Bath was rated good in its area. ";

  private static DocumentFacts inspection(Kind kind, String start, Area area) {
    return DocumentFactsBuilder.article(start + area + ".txt", GRADED + start + area)
        .mentionsInspection("Bath", "e1", kind, "E06000022")
        .dated("was rated", "e1", start, "")
        .judged("rated good", "e1", area, Grade.GOOD)
        .build();
  }

  private static DocumentFacts withoutOverall(String start, MissingReason reason) {
    DocumentFactsBuilder report =
        DocumentFactsBuilder.article(start + ".txt", GRADED + start)
            .mentionsInspection("Bath", "e1", Kind.ILACS_STANDARD, "E06000022")
            .dated("was rated", "e1", start, "");
    return report
        .with(
            new JudgementNotGiven(
                report.quote("rated good"), "e1", Area.OVERALL_EFFECTIVENESS, reason))
        .build();
  }

  /** Returns the links as the ends of the two IRIs. */
  private static List<String> links(DocumentFacts... documents) {
    return QuadBuilder.build(
            new Resolver(RegisterReader.read(), Iris.DEFAULT).resolve(List.of(documents)))
        .stream()
        .map(Quad::asTriple)
        .filter(t -> t.getPredicate().equals(Scr.ungradedSince))
        .map(t -> end(t.getSubject()) + " " + end(t.getObject()))
        .sorted()
        .toList();
  }

  private static String end(Node node) {
    return node.getURI().replaceFirst(".*/(inspection|judgement)/80427-", "");
  }

  @Test
  void anotherFrameworkHasNoSuchArea() {
    assertThat(
            links(
                inspection(Kind.SIF, "2017-04-24", Area.ADOPTION),
                inspection(Kind.ILACS_STANDARD, "2021-05-10", Area.LEADERS_IMPACT),
                inspection(Kind.ILACS_SHORT, "2024-05-13", Area.LEADERS_IMPACT)))
        .containsExactly("sif-2017-04-24/adoption ilacs-standard-2021-05-10");
  }

  @Test
  void theSameFrameworkJudgesAnotherAreaInItsPlace() {
    assertThat(
            links(
                inspection(Kind.ILACS_STANDARD, "2019-05-13", Area.IN_CARE_AND_CARE_LEAVERS),
                inspection(Kind.ILACS_STANDARD, "2023-05-15", Area.IN_CARE)))
        .containsExactly(
            "ilacs-standard-2019-05-13/in-care-and-care-leavers ilacs-standard-2023-05-15");
  }

  @Test
  void onlyInspectionsBeforeTheNextJudgementCount() {
    assertThat(
            links(
                inspection(Kind.SIF, "2016-04-11", Area.CARE_LEAVERS),
                inspection(Kind.ILACS_STANDARD, "2019-05-13", Area.IN_CARE_AND_CARE_LEAVERS),
                inspection(Kind.ILACS_STANDARD, "2023-05-15", Area.CARE_LEAVERS)))
        .containsExactly(
            "ilacs-standard-2019-05-13/in-care-and-care-leavers ilacs-standard-2023-05-15",
            "sif-2016-04-11/care-leavers ilacs-standard-2019-05-13");
  }

  @Test
  void anInspectionThatSaysThatItGivesNoGradeCountsButNotOneWhoseGradeWasNotFound() {
    DocumentFacts graded =
        inspection(Kind.ILACS_STANDARD, "2022-03-14", Area.OVERALL_EFFECTIVENESS);
    assertThat(links(graded, withoutOverall("2026-05-11", MissingReason.NOT_IN_FRAMEWORK)))
        .containsExactly(
            "ilacs-standard-2022-03-14/overall-effectiveness ilacs-standard-2026-05-11");
    assertThat(links(graded, withoutOverall("2026-05-11", MissingReason.NOT_STATED))).isEmpty();
  }

  @Test
  void anInspectionThatMayHaveJudgedTheAreaDoesNotCount() {
    assertThat(
            links(
                inspection(Kind.ILACS_STANDARD, "2019-05-13", Area.HELP_AND_PROTECTION),
                inspection(Kind.ILACS_STANDARD, "2022-03-14", Area.LEADERS_IMPACT),
                inspection(Kind.UNSPECIFIED_INSPECTION, "2024-01-15", Area.LEADERS_IMPACT)))
        .isEmpty();
  }
}
