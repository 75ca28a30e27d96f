package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.ReportDated;
import scrutiny.fact.Status;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;

class PreviousInspectionRecogniserTest {
  private static final String HEADING = "## Previous Ofsted inspections\n\n";

  private static final String TWO_INSPECTIONS =
      HEADING
          + """
          • The previous inspection of the council's arrangements for the
          protection of children was in October 2012. They were judged to be adequate.
          • The last inspection of services for looked after children took place in
          May 2011, and these were judged good.
          • Two children's homes are run by the council.
          """;

  @Test
  void readsEachListedInspectionWithItsMonth() {
    List<Fact> facts = facts(ReportFixtures.singleInspection(TWO_INSPECTIONS));
    assertThat(ofType(facts, InspectionMentioned.class))
        .extracting(InspectionMentioned::id, InspectionMentioned::kind, f -> f.quote().text())
        .containsExactly(
            tuple(
                "previous-1",
                Kind.CHILD_PROTECTION_2012,
                "the council's arrangements for the\nprotection of children"),
            tuple("previous-2", Kind.SAFEGUARDING_LAC_2009, "services for looked after children"));
    assertThat(ofType(facts, InspectionMentioned.class)).noneMatch(InspectionMentioned::reported);
    assertThat(ofType(facts, FieldworkDated.class))
        .extracting(FieldworkDated::inspection, FieldworkDated::start, f -> f.quote().text())
        .containsExactly(
            tuple("previous-1", new PartialDate("2012-10"), "October 2012"),
            tuple("previous-2", new PartialDate("2011-05"), "May 2011"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Inspection dates: Date of previous inspection: | 5 to 9 June 2023 13 to 17 March 2017 |",
        "| Date of previous inspection: Inspection dates: | 13 to 17 March 2017 5 to 9 June 2023 |"
      })
  void matchesTwoLabelsInOneCellWithTheirDates(String cover) {
    StructuredDocument document =
        ReportFixtures.layOut(
            "# Area SEND inspection of Sunderland Local Area Partnership\n\n" + cover);
    assertThat(ofType(facts(document), FieldworkDated.class))
        .extracting(f -> f.start().iso(), f -> f.end().orElseThrow().iso())
        .containsExactly(tuple("2017-03-13", "2017-03-17"));
    assertThat(Cover.of(document).fieldworkDates(document.form()).orElseThrow().start())
        .isEqualTo("2023-06-05");
  }

  @Test
  void readsTheGradeOfEachInspection() {
    List<Fact> facts = facts(ReportFixtures.singleInspection(TWO_INSPECTIONS));
    assertThat(ofType(facts, JudgementStated.class))
        .extracting(
            JudgementStated::inspection,
            JudgementStated::area,
            JudgementStated::grade,
            JudgementStated::status,
            f -> f.quote().text())
        .containsExactly(
            tuple(
                "previous-1",
                Area.OVERALL_EFFECTIVENESS,
                Grade.ADEQUATE,
                Status.PREVIOUS,
                "They were judged to be adequate."),
            tuple(
                "previous-2",
                Area.LOOKED_AFTER_CHILDREN,
                Grade.GOOD,
                Status.PREVIOUS,
                ", and these were judged good."));
  }

  /** Returns the facts of a list whose writer left both names of an inspection in place. */
  private static List<Fact> factsOfAnUncutTemplate(String protection, String lookedAfter) {
    return facts(
        ReportFixtures.singleInspection(
            HEADING
                + """
                • The previous inspection of the council's safeguarding arrangements /
                arrangements for the protection of children was in %s. The council was judged
                to be adequate.
                • The previous inspection of the council's services for looked after children
                was in %s. The council was judged to be good.
                """
                    .formatted(protection, lookedAfter)));
  }

  @Test
  void readsAnUncutTemplateAsSafeguardingWhereLookedAfterChildrenWereInspectedToo() {
    List<Fact> facts = factsOfAnUncutTemplate("July 2012", "July 2012");
    assertThat(ofType(facts, InspectionMentioned.class))
        .extracting(InspectionMentioned::kind)
        .containsExactly(Kind.SAFEGUARDING_LAC_2009);
    assertThat(ofType(facts, JudgementStated.class))
        .extracting(JudgementStated::area, JudgementStated::grade)
        .containsExactly(
            tuple(Area.SAFEGUARDING, Grade.ADEQUATE),
            tuple(Area.LOOKED_AFTER_CHILDREN, Grade.GOOD));
  }

  @Test
  void readsAnUncutTemplateAsChildProtectionWhereLookedAfterChildrenWereInspectedBefore() {
    List<Fact> facts = factsOfAnUncutTemplate("January 2013", "July 2010");
    assertThat(ofType(facts, InspectionMentioned.class))
        .extracting(InspectionMentioned::kind)
        .containsExactly(Kind.CHILD_PROTECTION_2012, Kind.SAFEGUARDING_LAC_2009);
  }

  @ParameterizedTest
  @CsvSource({
    "its adoption service, June 2011, adoption-service, adoption-service",
    "the council’s fostering services, 2012, fostering-service, fostering-service",
    "its services for children looked after, July 2013, lac-2013, overall-effectiveness",
    "its arrangements for the protection of children, March 2011, safeguarding-lac-2009,"
        + " safeguarding"
  })
  void infersTheFrameworkFromServicesAndDate(
      String services, String date, String kind, String area) {
    List<Fact> facts =
        facts(
            ReportFixtures.singleInspection(
                HEADING
                    + "• The previous inspection of %s was in %s. The service was judged to be satisfactory."
                        .formatted(services, date)));
    assertThat(ofType(facts, InspectionMentioned.class))
        .extracting(f -> f.kind().notation())
        .containsExactly(kind);
    assertThat(ofType(facts, JudgementStated.class))
        .extracting(f -> f.area().notation(), JudgementStated::grade)
        .containsExactly(tuple(area, Grade.SATISFACTORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "was judged adequate for safeguarding and good for the children looked after",
        "was judged adequate for its safeguarding work and good for its looked after children",
        "was judged to be good for looked after children and adequate for safeguarding"
      })
  void assignsEachServiceItsOwnGrade(String judged) {
    String item =
        "• The last inspection of safeguarding and looked after children services was in"
            + " March 2011. The council ";
    assertThat(grades(ReportFixtures.singleInspection(HEADING + item + judged + ".")))
        .containsExactlyInAnyOrder("safeguarding adequate", "looked-after-children good");
  }

  @Test
  void assignsASharedGradeToBothServices() {
    String item =
        "• The last inspection of safeguarding and looked after children services was in"
            + " March 2011. The council was judged to be good.";
    assertThat(grades(ReportFixtures.singleInspection(HEADING + item)))
        .containsExactlyInAnyOrder("safeguarding good", "looked-after-children good");
  }

  @Test
  void givesNoGradeToAVisit() {
    List<Fact> facts =
        facts(
            ReportFixtures.report(
                "## Findings\n\nAt the focused visit in May 2017, help and protection was judged to"
                    + " be good."));
    assertThat(ofType(facts, JudgementStated.class)).isEmpty();
    assertThat(ofType(facts, InspectionMentioned.class))
        .extracting(InspectionMentioned::kind)
        .containsExactly(Kind.FOCUSED_VISIT);
  }

  @Test
  void readsGradesFromAListBelow() {
    List<Fact> facts =
        facts(
            ReportFixtures.singleInspection(
                HEADING
                    + """
                    • The last inspection report for this council was published in
                    March 2014. Its judgements were:
                      - overall effectiveness: inadequate
                      - adoption performance: requires improvement
                      - leadership, management and governance: Good.
                    • The council runs one home: good
                    """));
    assertThat(ofType(facts, InspectionMentioned.class))
        .extracting(InspectionMentioned::kind)
        .containsExactly(Kind.SIF);
    assertThat(ofType(facts, JudgementStated.class))
        .extracting(f -> f.area().notation() + " " + f.grade().notation())
        .containsExactly(
            "overall-effectiveness inadequate",
            "adoption requires-improvement",
            "leadership-management-governance good");
    assertThat(ofType(facts, ReportDated.class))
        .extracting(ReportDated::published, f -> f.quote().text())
        .containsExactly(tuple(new PartialDate("2014-03"), "March 2014"));
    assertThat(ofType(facts, FieldworkDated.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Since the last inspection in 2018, when services were judged to be good, much has changed."
            + "|overall-effectiveness good",
        "At the previous inspection, in May 2018, Sunderland was judged to be ‘requires improvement"
            + " to be good’.|overall-effectiveness requires-improvement",
        "Children’s services were last inspected by Ofsted in June 2018 and were judged inadequate."
            + "|overall-effectiveness inadequate",
        "Sunderland was judged ‘requires improvement’ at the ILACS inspection in June"
            + " 2019.|overall-effectiveness requires-improvement",
        "Sunderland has come far since the last inspection in 2018, when it was judged inadequate."
            + "|overall-effectiveness inadequate",
        "The inspection in 2019 helped. Since the full inspection in 2020, when care leavers was"
            + " judged outstanding, more has come.|care-leavers outstanding",
        "After an inspection, plans were made. The council had previously been judged inadequate in"
            + " 2015, and asked for help.|overall-effectiveness inadequate",
        "Since the last inspection, when the council was judged to be inadequate in all"
            + " areas in 2016, more has come.|overall-effectiveness inadequate"
      })
  void readsUnambiguousSentences(String sentence, String judgement) {
    assertThat(grades(ReportFixtures.report("## Findings\n\n" + sentence)))
        .containsExactly(judgement);
    assertThat(grades(ReportFixtures.letter(sentence))).containsExactly(judgement);
  }

  @Test
  void readsAnOverallGradeBesideAnAreaGrade() {
    String sentence =
        "At the last inspection in 2018, services were judged good overall, but they required"
            + " improvement in respect of help and\nprotection.";
    assertThat(grades(ReportFixtures.report("## Findings\n\n" + sentence)))
        .containsExactly("overall-effectiveness good", "help-and-protection requires-improvement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since the last inspection in 2018, good work has gone on.",
        "Since the last inspection in 2018, when practice was not yet good, more has come.",
        "Since the last inspection in 2018, when all services, except adoption, were judged good,"
            + " more has come.",
        "At the last inspection in 2018, most plans were judged good.",
        "Since the last inspection in 2018, private fostering, once judged good in 2016, has"
            + " not changed.",
        "Help for care leavers is better than at the last inspection in 2018, when it was judged"
            + " inadequate.",
        "The quality of visits has grown since the last inspection in 2018, when it was judged"
            + " good."
      })
  void ignoresAmbiguousSentences(String sentence) {
    List<Fact> facts = facts(ReportFixtures.report("## Findings\n\n" + sentence));
    assertThat(ofType(facts, JudgementStated.class)).isEmpty();
    assertThat(ofType(facts, FieldworkDated.class))
        .extracting(f -> f.start().iso())
        .containsExactly("2018");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The last inspection of the home Oak Lodge was in May 2011, when it was judged good.",
        "An inspection of many schools in 2013 was judged good.",
        "The previous inspection was some years ago, and services were judged good.",
        "The next inspection in 2030, when services were judged good, is far off."
      })
  void ignoresOtherProvidersUndatedAndFutureInspections(String sentence) {
    assertThat(facts(ReportFixtures.report("## Findings\n\n" + sentence))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In contrast, a recent inspection in May 2014 of how the police protect children found"
            + " gaps.",
        "A recent inspection in May 2014 by Her Majesty's Inspectorate of Constabulary found gaps.",
        "A recent inspection in May 2014 by the Care Quality Commission found gaps."
      })
  void ignoresInspectionsOfThePoliceAndByOtherInspectorates(String sentence) {
    assertThat(facts(ReportFixtures.report("## Findings\n\n" + sentence))).isEmpty();
    assertThat(
            facts(
                ReportFixtures.report(
                    "## Findings\n\nA recent inspection in May 2014 by Her Majesty's Inspectors"
                        + " found gaps.")))
        .isNotEmpty();
  }

  @Test
  void readsEarlierVisitsWithTheirDates() {
    List<Fact> facts =
        facts(
            ReportFixtures.report(
                "## Findings\n\nThe focused visit in October 2019 looked at care plans. So did the"
                    + " last monitoring visit, in 2018.\n"));
    assertThat(ofType(facts, InspectionMentioned.class))
        .extracting(InspectionMentioned::kind)
        .containsExactly(Kind.FOCUSED_VISIT, Kind.MONITORING_VISIT);
    assertThat(ofType(facts, FieldworkDated.class))
        .extracting(f -> f.start().iso())
        .containsExactly("2019-10", "2018");
  }

  @Test
  void readsPreviousDatesFromTheCoverOfAnAreaInspection() {
    String cover =
        """
        # Area SEND inspection of Sunderland Local Area Partnership

        Inspection dates: 4 to 8 March 2024

        Dates of previous inspection: %s

        """;
    assertThat(facts(ReportFixtures.layOut(cover.formatted("5 to 9 December 2016"))))
        .filteredOn(FieldworkDated.class::isInstance)
        .extracting(f -> ((FieldworkDated) f).start().iso(), f -> ((FieldworkDated) f).end())
        .containsExactly(tuple("2016-12-05", Optional.of(new PartialDate("2016-12-09"))));
    assertThat(facts(ReportFixtures.layOut(cover.formatted("Not previously inspected")))).isEmpty();
  }

  @Test
  void reportsContradictoryGrades() {
    String twice =
        "• The last inspection of the council’s safeguarding arrangements was in May 2012. The"
            + " council was judged to be %s.\n";
    Reading reading =
        reading(
            ReportFixtures.singleInspection(
                HEADING + twice.formatted("good") + twice.formatted("adequate")));
    assertThat(reading.issues()).extracting(Issue::place).containsExactly("page 1");
    assertThat(ofType(reading.facts(), JudgementStated.class)).hasSize(1);
    assertThat(
            reading(
                    ReportFixtures.singleInspection(
                        HEADING + twice.formatted("good") + twice.formatted("good")))
                .issues())
        .isEmpty();
  }

  private static List<String> grades(StructuredDocument document) {
    return ofType(facts(document), JudgementStated.class).stream()
        .map(f -> f.area().notation() + " " + f.grade().name().toLowerCase(Locale.ROOT))
        .map(text -> text.replace('_', '-'))
        .toList();
  }

  private static List<Fact> facts(StructuredDocument document) {
    return reading(document).facts();
  }

  private static Reading reading(StructuredDocument document) {
    return new PreviousInspectionRecogniser(ReportFixtures.INSPECTED, ReportFixtures.AUTHORITIES)
        .recognise(document);
  }

  private static <F extends Fact> List<F> ofType(List<Fact> facts, Class<F> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
