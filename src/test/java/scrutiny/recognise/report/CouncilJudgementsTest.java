package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Grade;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;

/** Tests that a grade with its date is read where no inspection is named. */
class CouncilJudgementsTest {
  @Test
  void readsAGradeOfANamedCouncilOnlyForTheInspectedOne() {
    String sentence =
        "After an inspection, children’s services in %s were judged inadequate in 2015.";
    assertThat(facts(JudgementStated.class, sentence.formatted("Sunderland")))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(tuple(Area.OVERALL_EFFECTIVENESS, Grade.INADEQUATE));
    assertThat(facts(JudgementStated.class, sentence.formatted("Durham"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Derbyshire County Council, Derby",
    "North Somerset Council, Somerset",
    "Stockton-on-Tees Borough Council, Stock"
  })
  void readsNoGradeOfACouncilWhoseNameIsPartOfTheInspectedOne(String inspected, String other) {
    String sentence = "Children’s services in %s were judged inadequate in 2015.";
    String own = inspected.replaceFirst(" (?:County|Borough)? ?Council", "");
    assertThat(judgements(inspected, sentence.formatted(other))).isEmpty();
    assertThat(judgements(inspected, sentence.formatted(own))).hasSize(1);
  }

  private static List<JudgementStated> judgements(String council, String sentence) {
    return new PreviousInspectionRecogniser(ReportFixtures.INSPECTED, ReportFixtures.AUTHORITIES)
            .recognise(
                ReportFixtures.layOut(
                    """
                    # %s

                    # Inspection of children’s social care services

                    Inspection dates: 4 to 8 July 2022

                    ## Findings

                    %s
                    """
                        .formatted(council, sentence)))
            .facts()
            .stream()
            .filter(JudgementStated.class::isInstance)
            .map(JudgementStated.class::cast)
            .toList();
  }

  @Test
  void readsOnlyTheCouncilAsTheSubjectOfItsJudgement() {
    String sentence =
        "Children’s services in Sunderland are better since the last inspection, when the council"
            + " was judged inadequate in 2015.";
    assertThat(facts(InspectionMentioned.class, sentence))
        .extracting(f -> f.quote().text())
        .containsExactly("the council");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The service was found inadequate in 2011, 2013 and 2016. | 2011 2013 2016",
        "The council was rated inadequate at its inspections in 2014 and 2017. | 2014 2017",
        "Our services were judged inadequate three times, in 2012, 2014 and 2015. | 2012 2014 2015",
        "In 2016, the same services were judged to be inadequate. | 2016",
        "In 2016, Ofsted judged services to be inadequate in all areas. | 2016",
        "Since it was judged inadequate in May 2016, the council has found its feet. | 2016-05",
        "Services have gained much since 2013, when they were found to be inadequate. | 2013",
        "After two judgements of inadequate in 2013 and 2015, a trust was set up. | 2013 2015",
        "The authority’s services were graded inadequate by Ofsted in July 2016. | 2016-07"
      })
  void readsAGradeForEachOfItsDates(String sentence, String dates) {
    assertThat(facts(FieldworkDated.class, sentence))
        .extracting(f -> f.start().iso())
        .containsExactly(dates.split(" "));
    assertThat(facts(JudgementStated.class, sentence))
        .hasSameSizeAs(dates.split(" "))
        .allMatch(j -> j.area() == Area.OVERALL_EFFECTIVENESS && j.grade() == Grade.INADEQUATE);
  }

  @Test
  void readsAnOverallGradeAndOneOfAnAreaThatOfstedGaveInOneInspection() {
    String sentence =
        "Ofsted last inspected Sunderland children's services in 2018, giving an overall judgement"
            + " of good, with support for care leavers graded as requiring improvement.";
    assertThat(facts(FieldworkDated.class, sentence))
        .extracting(f -> f.start().iso())
        .containsExactly("2018");
    assertThat(facts(JudgementStated.class, sentence))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(
            tuple(Area.OVERALL_EFFECTIVENESS, Grade.GOOD),
            tuple(Area.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The previous inspection in 2018 resulted in a judgement of good.",
        "The council was last inspected in 2018, receiving a judgement of good.",
        "The local authority's last inspection was in 2018; it was judged good overall."
      })
  void readsTheGradeThatAnInspectionResultedIn(String sentence) {
    assertThat(facts(JudgementStated.class, sentence))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(tuple(Area.OVERALL_EFFECTIVENESS, Grade.GOOD));
  }

  @Test
  void readsASecondGradeWithItsOwnDate() {
    String sentence =
        "Support for care leavers in Sunderland was judged inadequate in 2017 and outstanding in"
            + " 2020.";
    assertThat(facts(JudgementStated.class, sentence))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(
            tuple(Area.CARE_LEAVERS, Grade.INADEQUATE),
            tuple(Area.CARE_LEAVERS, Grade.OUTSTANDING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council’s homes were judged inadequate in 2015.",
        "Most of the council’s services were judged good in 2015.",
        "Schools in the area of the council were judged good in 2015.",
        "The council was not judged inadequate in 2015.",
        "In 2017, partners judged the same services to be good.",
        "In 2017, the college was judged to be outstanding.",
        "The council’s services were rated good in 2018 by parents.",
        "The adoption agency is small. The service was judged good in 2015.",
        "In 2014, the work with neglected families was judged inadequate.",
        "In 2016, Ofsted judged services to be inadequate in Durham."
      })
  void ignoresGradesOfSomethingElse(String sentence) {
    assertThat(facts(JudgementStated.class, sentence)).isEmpty();
  }

  @Test
  void ignoresTheServiceUnderTheHeadingOfAnArea() {
    String rest = "%s\n\nThe service was judged inadequate in 2015.";
    assertThat(facts(JudgementStated.class, rest.formatted("## Care leavers"))).isEmpty();
    assertThat(facts(JudgementStated.class, rest.formatted("## Background"))).hasSize(1);
  }

  private static <F extends Fact> List<F> facts(Class<F> kind, String rest) {
    return new PreviousInspectionRecogniser(ReportFixtures.INSPECTED, ReportFixtures.AUTHORITIES)
        .recognise(ReportFixtures.report("## Findings\n\n" + rest)).facts().stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
  }
}
