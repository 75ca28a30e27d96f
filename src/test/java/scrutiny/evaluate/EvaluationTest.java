package scrutiny.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Grade;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PostHeld;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.Role;
import scrutiny.graph.RegisterReader;
import scrutiny.load.ReadRun;
import scrutiny.reference.Authorities;
import scrutiny.text.Quote;

/** Compares extracted facts with labels and computes the scores. */
class EvaluationTest {
  private static final Authorities REGISTER = RegisterReader.read();
  private static final String THIS = "this";

  private final List<Label> labels = new ArrayList<>();
  private final List<DocumentFacts> documents = new ArrayList<>();

  private void addLabel(String document, String fields) throws IOException {
    labels.add(LabelReader.parse("{\"file\": \"fv/" + document + "\", " + fields + "}", "here"));
  }

  private void addDocument(DocumentFactsBuilder builder) {
    documents.add(builder.build());
  }

  private static DocumentFactsBuilder visit(String document) {
    return DocumentFactsBuilder.letter(
            "elsewhere/" + document,
            Kind.FOCUSED_VISIT,
            document
                + ": visit to Bath on 26 and 27 November 2019. Dated 19 December 2019. Ann"
                + " Leigh, Bo Ray and Cy Day; good, inadequate; act now; 1. improve; judged before")
        .reportsInspection("visit to Bath", "E06000022");
  }

  private Evaluation evaluate(Breakdown... by) {
    Set<Breakdown> breakdowns = EnumSet.noneOf(Breakdown.class);
    breakdowns.addAll(List.of(by));
    return Evaluation.of(
        labels, new ReadRun.ReadResult(REGISTER, documents, List.of()), breakdowns);
  }

  private Tally tallyFor(String field) {
    return evaluate().scores().stream()
        .filter(score -> score.field().equals(field))
        .map(FieldScore::tally)
        .findFirst()
        .orElse(Tally.NONE);
  }

  @Test
  void countsASingleValueAsRightWrongMissedOrSpurious() throws IOException {
    String dated = "\"kind\": \"focused-visit\", \"published\": \"2019-12-19\"";
    addLabel("a/right.pdf", dated);
    addLabel("a/wrong.pdf", dated);
    addLabel("a/missed.pdf", dated);
    addLabel("a/spurious.pdf", "\"kind\": \"focused-visit\", \"published\": null");
    addLabel("a/unchecked.pdf", "\"kind\": \"focused-visit\"");
    addLabel("a/none.pdf", "\"kind\": \"focused-visit\", \"published\": null");
    LocalDate day = LocalDate.of(2019, 12, 19);
    addDocument(visit("a/right.pdf").published("19 December 2019", day));
    addDocument(
        visit("a/wrong.pdf").published("26 and 27 November 2019", LocalDate.of(2019, 11, 26)));
    addDocument(visit("a/missed.pdf"));
    addDocument(visit("a/spurious.pdf").published("19 December 2019", day));
    addDocument(visit("a/unchecked.pdf").published("19 December 2019", day));
    addDocument(visit("a/none.pdf"));
    Tally tally = tallyFor("published");
    assertThat(tally).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(tally.precision()).isEqualTo(1.0 / 3);
    assertThat(tally.recall()).isEqualTo(1.0 / 3);
    assertThat(evaluate().lowestScore()).isEqualTo(1.0 / 3);
    assertThat(evaluate().mismatchLines())
        .containsExactly(
            "document\tfield\tresult\texpected\tfound\tpage\tquote",
            "a/wrong.pdf\tpublished\twrong\t2019-12-19\t2019-11-26\t1\t26 and 27 November 2019",
            "a/missed.pdf\tpublished\tmissed\t2019-12-19\t\t\t",
            "a/spurious.pdf\tpublished\tspurious\t\t2019-12-19\t1\t19 December 2019");
  }

  @Test
  void countsAListItemAsRightMissedOrSpurious() throws IOException {
    addLabel(
        "a/b.pdf",
        """
        "kind": "sif", "team_inspectors": ["Bo Ray", "Dee Fox"],
        "judgements": [{"area": "lscb", "grade": "good"}, {"area": "adoption", "grade": "good"},
          {"area": "other:outcome", "grade": "other:as hoped"}]\
        """);
    DocumentFactsBuilder builder = visit("a/b.pdf");
    addDocument(
        builder
            .judged("good", THIS, Area.LSCB, Grade.GOOD)
            .judged("inadequate", THIS, Area.CARE_LEAVERS, Grade.INADEQUATE)
            .judgedPreviously("judged before", "previous-1", Area.ADOPTION, Grade.GOOD)
            .with(inspector(builder, "Ann Leigh", Role.LEAD_INSPECTOR))
            .with(inspector(builder, "Bo Ray", Role.TEAM_INSPECTOR))
            .with(inspector(builder, "Cy Day", Role.SHADOW_INSPECTOR)));
    assertThat(tallyFor("judgements")).isEqualTo(new Tally(1, 0, 1, 1));
    assertThat(tallyFor("team_inspectors")).isEqualTo(new Tally(1, 0, 1, 1));
  }

  private static InspectorNamed inspector(DocumentFactsBuilder builder, String name, Role role) {
    return new InspectorNamed(builder.quote(name), THIS, name, role, Body.OFSTED);
  }

  @Test
  void comparesTheInspectionsAuthorityAndDates() throws IOException {
    addLabel(
        "a/b.pdf",
        """
        "kind": "focused-visit", "provider_urn": "80427", "gss": "E06000022",
        "inspection_start": "2019-11-26", "inspection_end": "2019-11-28",
        "lead_inspector": "Ann Leigh", "recommendations": 1, "priority_action": true\
        """);
    DocumentFactsBuilder builder = visit("a/b.pdf");
    addDocument(
        builder
            .dated("26 and 27 November 2019", THIS, "2019-11-26", "2019-11-27")
            .with(inspector(builder, "Ann Leigh", Role.LEAD_INSPECTOR))
            .with(
                recommendation(builder.quote("1. improve"), RecommendationMade.Addressee.AUTHORITY))
            .with(recommendation(builder.quote("improve"), RecommendationMade.Addressee.BOARD))
            .with(new PriorityActionIdentified(builder.quote("act now"), THIS)));
    for (String right :
        List.of(
            "kind",
            "provider_urn",
            "gss",
            "inspection_start",
            "lead_inspector",
            "recommendations",
            "priority_action")) {
      assertThat(tallyFor(right)).as(right).isEqualTo(new Tally(1, 0, 0, 0));
    }
    assertThat(tallyFor("inspection_end")).isEqualTo(new Tally(0, 1, 0, 0));
  }

  @Test
  void countsValuesOfAnUnreadDocumentAsMissed() throws IOException {
    addLabel(
        "a/b.pdf",
        "\"kind\": \"sif\", \"published\": \"2017-01-01\", \"priority_action\": false,"
            + " \"addressee\": {\"name\": \"Mr Cy Day\"}");
    assertThat(tallyFor("kind")).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(tallyFor("published")).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(tallyFor("addressee")).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(tallyFor("priority_action"))
        .as("no priority action is the default")
        .isEqualTo(new Tally(1, 0, 0, 0));
  }

  @Test
  void acceptsEitherIlacsFormIfTheLabelGivesNone() throws IOException {
    addLabel("a/one.pdf", "\"kind\": \"ilacs\"");
    addLabel("a/two.pdf", "\"kind\": \"ilacs-short\"");
    addLabel("a/three.pdf", "\"kind\": \"other\"");
    for (String document : List.of("a/one.pdf", "a/two.pdf", "a/three.pdf")) {
      addDocument(DocumentFactsBuilder.report(document, Kind.ILACS_STANDARD, document));
    }
    assertThat(tallyFor("kind")).isEqualTo(new Tally(1, 1, 0, 0));
  }

  @Test
  void matchesAnAddresseeInAnyRoleWithoutTitles() throws IOException {
    addLabel("a/b.pdf", "\"kind\": \"focused-visit\", \"addressee\": {\"name\": \"Ms Cy Day\"}");
    addLabel("a/c.pdf", "\"kind\": \"focused-visit\", \"addressee\": null");
    DocumentFactsBuilder builder = visit("a/b.pdf");
    addDocument(
        builder.with(
            new OfficerNamed(
                builder.quote("Cy Day"),
                "Cy Day",
                Role.OTHER,
                "",
                new Body.Other("Bath"),
                Optional.empty(),
                false)));
    assertThat(tallyFor("addressee")).isEqualTo(new Tally(1, 0, 0, 0));
  }

  @Test
  void comparesEarlierInspectionsByServicesMonthAndGrade() throws IOException {
    addLabel(
        "a/b.pdf",
        """
        "kind": "sif", "previous_inspections": [
          {"about": "looked after", "when": "2012-01", "grade": "good"},
          {"about": "child protection", "when": "2013-03", "grade": "adequate"},
          {"about": "other", "when": "2010-09", "grade": "satisfactory"}]\
        """);
    addDocument(
        visit("a/b.pdf")
            .mentionsInspection(
                "judged before", "previous-1", Kind.SAFEGUARDING_LAC_2009, "E06000022")
            .dated("judged", "previous-1", "2012-01", "")
            .judgedPreviously("good", "previous-1", Area.LOOKED_AFTER_CHILDREN, Grade.GOOD)
            .mentionsInspection("before", "previous-2", Kind.CHILD_PROTECTION_2012, "E06000022")
            .dated("judged", "previous-2", "2013-03", "")
            .judgedPreviously("good", "previous-2", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .mentionsInspection("act now", "earlier-1", Kind.SAFEGUARDING_LAC_2009, "E06000022"));
    assertThat(tallyFor("previous_inspections")).isEqualTo(new Tally(1, 0, 2, 1));
  }

  @Test
  void comparesPostsByRoleDateAndInterim() throws IOException {
    addLabel(
        "a/b.pdf",
        """
        "kind": "sif", "posts": [
          {"role": "executive director of people", "since": "2012-01"},
          {"role": "chair of the LSCB", "since": "2013-03", "interim": true},
          {"role": "chief executive", "since": null, "note": "vacant"}]\
        """);
    DocumentFactsBuilder builder = visit("a/b.pdf");
    addDocument(
        builder
            .with(post(builder, Role.DIRECTOR_OF_CHILDRENS_SERVICES, "2012-01", false))
            .with(post(builder, Role.BOARD_CHAIR, "2013-03", false)));
    assertThat(tallyFor("posts")).isEqualTo(new Tally(1, 0, 2, 1));
  }

  private static PostHeld post(
      DocumentFactsBuilder builder, Role role, String since, boolean interim) {
    return new PostHeld(
        builder.quote("judged before"),
        THIS,
        role,
        "post",
        false,
        Optional.of(new PartialDate(since)),
        interim);
  }

  @Test
  void comparesThePreviousInspectionsDatesAsPrinted() throws IOException {
    addLabel(
        "a/b.pdf",
        "\"kind\": \"area-send\", \"previous_inspection_as_printed\": \"26 and 27 November 2019\"");
    addLabel(
        "a/c.pdf",
        "\"kind\": \"area-send\", \"previous_inspection_as_printed\": \"Not previously"
            + " inspected\"");
    addDocument(
        visit("a/b.pdf")
            .mentionsInspection("judged before", "previous-1", Kind.AREA_SEND, "E06000022")
            .dated("26 and 27 November 2019", "previous-1", "2019-11-26", "2019-11-27"));
    addDocument(visit("a/c.pdf"));
    assertThat(tallyFor("previous_inspection_as_printed")).isEqualTo(new Tally(2, 0, 0, 0));
  }

  @Test
  void scoresANonDocumentOnlyOnBeingRefused() throws IOException {
    addLabel("a/refused.pdf", "\"kind\": \"not-a-pdf\", \"published\": \"2012-07-13\"");
    addLabel("a/read.pdf", "\"kind\": \"not-a-pdf\"");
    addDocument(visit("a/read.pdf"));
    assertThat(tallyFor("refused")).isEqualTo(new Tally(1, 0, 0, 1));
    assertThat(tallyFor("published")).isEqualTo(Tally.NONE);
    assertThat(evaluate().scores()).extracting(FieldScore::field).containsExactly("refused");
  }

  @Test
  void breaksScoresDownByKindAndPeriod() throws IOException {
    for (String year : List.of("2017", "2019", "2020", "2022")) {
      addLabel(
          "a/" + year + ".pdf",
          "\"kind\": \"%s\", \"inspection_start\": \"%s-05-01\""
              .formatted(year.equals("2017") ? "sif" : "focused-visit", year));
      String day = year.equals("2020") ? "2020-06-01" : year + "-05-01";
      addDocument(visit("a/" + year + ".pdf").dated("26 and 27 November", THIS, day, ""));
    }
    assertThat(
            evaluate(Breakdown.KIND, Breakdown.PERIOD, Breakdown.KIND_AND_PERIOD).scores().stream()
                .filter(score -> score.field().equals("inspection_start"))
                .map(f -> f.kindCode() + " " + f.periodCode() + " " + f.tally().right()))
        .containsExactly(
            "all all 3",
            "sif all 1",
            "focused-visit all 2",
            "all 2012-2017 1",
            "all 2018-2020 1",
            "all 2021-2023 1",
            "sif 2012-2017 1",
            "focused-visit 2018-2020 1",
            "focused-visit 2021-2023 1");
    assertThat(evaluate().scores()).allMatch(score -> score.kind().isEmpty());
  }

  private static RecommendationMade recommendation(
      Quote quote, RecommendationMade.Addressee asked) {
    return new RecommendationMade(
        quote, THIS, 1, Optional.empty(), false, asked, List.of(), List.of());
  }
}
