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
import scrutiny.fact.Draft;
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

/** What is read, beside labels, with the figures that follow. */
class EvaluationTest {
  private static final Authorities REGISTER = RegisterReader.read();
  private static final String THIS = "this";

  private final List<Label> labels = new ArrayList<>();
  private final List<DocumentFacts> documents = new ArrayList<>();

  private void labelled(String document, String says) throws IOException {
    labels.add(Labels.parse("{\"file\": \"fv/" + document + "\", " + says + "}", "here"));
  }

  private void read(Draft draft) {
    documents.add(draft.facts());
  }

  private static Draft visit(String document) {
    return Draft.letter(
            "elsewhere/" + document,
            Kind.FOCUSED_VISIT,
            document
                + ": visit to Bath on 26 and 27 November 2019. Dated 19 December 2019. Ann"
                + " Leigh, Bo Ray and Cy Day; good, inadequate; act now; 1. improve; judged before")
        .reports("visit to Bath", "E06000022");
  }

  private Evaluation evaluated(Breakdown... by) {
    Set<Breakdown> parts = EnumSet.noneOf(Breakdown.class);
    parts.addAll(List.of(by));
    return Evaluation.of(labels, new ReadRun.Read(REGISTER, documents, List.of()), parts);
  }

  private Tally total(String field) {
    return evaluated().figures().stream()
        .filter(figure -> figure.field().equals(field))
        .map(Figure::tally)
        .findFirst()
        .orElse(Tally.NONE);
  }

  @Test
  void aValueIsRightOrWrongOrMissedOrSpurious() throws IOException {
    String dated = "\"kind\": \"focused-visit\", \"published\": \"2019-12-19\"";
    labelled("a/right.pdf", dated);
    labelled("a/wrong.pdf", dated);
    labelled("a/missed.pdf", dated);
    labelled("a/spurious.pdf", "\"kind\": \"focused-visit\", \"published\": null");
    labelled("a/unchecked.pdf", "\"kind\": \"focused-visit\"");
    labelled("a/none.pdf", "\"kind\": \"focused-visit\", \"published\": null");
    LocalDate day = LocalDate.of(2019, 12, 19);
    read(visit("a/right.pdf").published("19 December 2019", day));
    read(visit("a/wrong.pdf").published("26 and 27 November 2019", LocalDate.of(2019, 11, 26)));
    read(visit("a/missed.pdf"));
    read(visit("a/spurious.pdf").published("19 December 2019", day));
    read(visit("a/unchecked.pdf").published("19 December 2019", day));
    read(visit("a/none.pdf"));
    Tally tally = total("published");
    assertThat(tally).isEqualTo(new Tally(1, 1, 1, 1));
    assertThat(tally.precision()).isEqualTo(1.0 / 3);
    assertThat(tally.recall()).isEqualTo(1.0 / 3);
    assertThat(evaluated().lowest()).isEqualTo(1.0 / 3);
    assertThat(evaluated().missLines())
        .containsExactly(
            "document\tfield\tresult\texpected\tfound\tpage\tquote",
            "a/wrong.pdf\tpublished\twrong\t2019-12-19\t2019-11-26\t1\t26 and 27 November 2019",
            "a/missed.pdf\tpublished\tmissed\t2019-12-19\t\t\t",
            "a/spurious.pdf\tpublished\tspurious\t\t2019-12-19\t1\t19 December 2019");
  }

  @Test
  void anItemOfAListIsRightOrMissedOrSpurious() throws IOException {
    labelled(
        "a/b.pdf",
        """
        "kind": "sif", "team_inspectors": ["Bo Ray", "Dee Fox"],
        "judgements": [{"area": "lscb", "grade": "good"}, {"area": "adoption", "grade": "good"},
          {"area": "other:outcome", "grade": "other:as hoped"}]\
        """);
    Draft draft = visit("a/b.pdf");
    read(
        draft
            .judged("good", THIS, Area.LSCB, Grade.GOOD)
            .judged("inadequate", THIS, Area.CARE_LEAVERS, Grade.INADEQUATE)
            .recalled("judged before", "previous-1", Area.ADOPTION, Grade.GOOD)
            .with(inspector(draft, "Ann Leigh", Role.LEAD_INSPECTOR))
            .with(inspector(draft, "Bo Ray", Role.TEAM_INSPECTOR))
            .with(inspector(draft, "Cy Day", Role.SHADOW_INSPECTOR)));
    assertThat(total("judgements")).isEqualTo(new Tally(1, 0, 1, 1));
    assertThat(total("team_inspectors")).isEqualTo(new Tally(1, 0, 1, 1));
  }

  private static InspectorNamed inspector(Draft draft, String name, Role role) {
    return new InspectorNamed(draft.quote(name), THIS, name, role, Body.OFSTED);
  }

  @Test
  void theInspectionIsKnownByItsAuthorityAndItsDays() throws IOException {
    labelled(
        "a/b.pdf",
        """
        "kind": "focused-visit", "provider_urn": "80427", "gss": "E06000022",
        "inspection_start": "2019-11-26", "inspection_end": "2019-11-28",
        "lead_inspector": "Ann Leigh", "recommendations": 1, "priority_action": true\
        """);
    Draft draft = visit("a/b.pdf");
    read(
        draft
            .dated("26 and 27 November 2019", THIS, "2019-11-26", "2019-11-27")
            .with(inspector(draft, "Ann Leigh", Role.LEAD_INSPECTOR))
            .with(asked(draft.quote("1. improve"), RecommendationMade.Asked.AUTHORITY))
            .with(asked(draft.quote("improve"), RecommendationMade.Asked.BOARD))
            .with(new PriorityActionIdentified(draft.quote("act now"), THIS)));
    for (String right :
        List.of(
            "kind",
            "provider_urn",
            "gss",
            "inspection_start",
            "lead_inspector",
            "recommendations",
            "priority_action")) {
      assertThat(total(right)).as(right).isEqualTo(new Tally(1, 0, 0, 0));
    }
    assertThat(total("inspection_end")).isEqualTo(new Tally(0, 1, 0, 0));
  }

  @Test
  void aDocumentThatWasNotReadIsMissed() throws IOException {
    labelled(
        "a/b.pdf",
        "\"kind\": \"sif\", \"published\": \"2017-01-01\", \"priority_action\": false,"
            + " \"addressee\": {\"name\": \"Mr Cy Day\"}");
    assertThat(total("kind")).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(total("published")).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(total("addressee")).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(total("priority_action"))
        .as("what is not said to be so is not")
        .isEqualTo(new Tally(1, 0, 0, 0));
  }

  @Test
  void eitherFormOfAnInspectionIsRightWhereTheLabelTellsNone() throws IOException {
    labelled("a/one.pdf", "\"kind\": \"ilacs\"");
    labelled("a/two.pdf", "\"kind\": \"ilacs-short\"");
    labelled("a/three.pdf", "\"kind\": \"other\"");
    for (String document : List.of("a/one.pdf", "a/two.pdf", "a/three.pdf")) {
      read(Draft.report(document, Kind.ILACS_STANDARD, document));
    }
    assertThat(total("kind")).isEqualTo(new Tally(1, 1, 0, 0));
  }

  @Test
  void anAddresseeIsFoundInAnyRoleAndWithoutTitles() throws IOException {
    labelled("a/b.pdf", "\"kind\": \"focused-visit\", \"addressee\": {\"name\": \"Ms Cy Day\"}");
    labelled("a/c.pdf", "\"kind\": \"focused-visit\", \"addressee\": null");
    Draft draft = visit("a/b.pdf");
    read(
        draft.with(
            new OfficerNamed(
                draft.quote("Cy Day"),
                "Cy Day",
                Role.OTHER,
                "",
                new Body.Other("Bath"),
                Optional.empty(),
                false)));
    assertThat(total("addressee")).isEqualTo(new Tally(1, 0, 0, 0));
  }

  @Test
  void earlierInspectionsAreKnownByServicesMonthAndGrade() throws IOException {
    labelled(
        "a/b.pdf",
        """
        "kind": "sif", "previous_inspections": [
          {"about": "looked after", "when": "2012-01", "grade": "good"},
          {"about": "child protection", "when": "2013-03", "grade": "adequate"},
          {"about": "other", "when": "2010-09", "grade": "satisfactory"}]\
        """);
    read(
        visit("a/b.pdf")
            .mentions("judged before", "previous-1", Kind.SAFEGUARDING_LAC_2009, "E06000022")
            .dated("judged", "previous-1", "2012-01", "")
            .recalled("good", "previous-1", Area.LOOKED_AFTER_CHILDREN, Grade.GOOD)
            .mentions("before", "previous-2", Kind.CHILD_PROTECTION_2012, "E06000022")
            .dated("judged", "previous-2", "2013-03", "")
            .recalled("good", "previous-2", Area.OVERALL_EFFECTIVENESS, Grade.GOOD)
            .mentions("act now", "earlier-1", Kind.SAFEGUARDING_LAC_2009, "E06000022"));
    assertThat(total("previous_inspections")).isEqualTo(new Tally(1, 0, 2, 1));
  }

  @Test
  void aPostIsKnownByItsRoleItsDateAndWhetherItIsInterim() throws IOException {
    labelled(
        "a/b.pdf",
        """
        "kind": "sif", "posts": [
          {"role": "executive director of people", "since": "2012-01"},
          {"role": "chair of the LSCB", "since": "2013-03", "interim": true},
          {"role": "chief executive", "since": null, "note": "vacant"}]\
        """);
    Draft draft = visit("a/b.pdf");
    read(
        draft
            .with(post(draft, Role.DIRECTOR_OF_CHILDRENS_SERVICES, "2012-01", false))
            .with(post(draft, Role.BOARD_CHAIR, "2013-03", false)));
    assertThat(total("posts")).isEqualTo(new Tally(1, 0, 2, 1));
  }

  private static PostHeld post(Draft draft, Role role, String since, boolean interim) {
    return new PostHeld(
        draft.quote("judged before"),
        THIS,
        role,
        "post",
        false,
        Optional.of(new PartialDate(since)),
        interim);
  }

  @Test
  void theDaysOfTheInspectionBeforeAreComparedAsPrinted() throws IOException {
    labelled(
        "a/b.pdf",
        "\"kind\": \"area-send\", \"previous_inspection_as_printed\": \"26 and 27 November 2019\"");
    labelled(
        "a/c.pdf",
        "\"kind\": \"area-send\", \"previous_inspection_as_printed\": \"Not previously"
            + " inspected\"");
    read(
        visit("a/b.pdf")
            .mentions("judged before", "previous-1", Kind.AREA_SEND, "E06000022")
            .dated("26 and 27 November 2019", "previous-1", "2019-11-26", "2019-11-27"));
    read(visit("a/c.pdf"));
    assertThat(total("previous_inspection_as_printed")).isEqualTo(new Tally(2, 0, 0, 0));
  }

  @Test
  void aFileThatIsNoDocumentIsToBeRefusedAndIsScoredOnNothingElse() throws IOException {
    labelled("a/refused.pdf", "\"kind\": \"not-a-pdf\", \"published\": \"2012-07-13\"");
    labelled("a/read.pdf", "\"kind\": \"not-a-pdf\"");
    read(visit("a/read.pdf"));
    assertThat(total("refused")).isEqualTo(new Tally(1, 0, 0, 1));
    assertThat(total("published")).isEqualTo(Tally.NONE);
    assertThat(evaluated().figures()).extracting(Figure::field).containsExactly("refused");
  }

  @Test
  void figuresAreToldApartByKindAndPeriodAndAddUp() throws IOException {
    for (String year : List.of("2017", "2019", "2020", "2022")) {
      labelled(
          "a/" + year + ".pdf",
          "\"kind\": \"%s\", \"inspection_start\": \"%s-05-01\""
              .formatted(year.equals("2017") ? "sif" : "focused-visit", year));
      String day = year.equals("2020") ? "2020-06-01" : year + "-05-01";
      read(visit("a/" + year + ".pdf").dated("26 and 27 November", THIS, day, ""));
    }
    assertThat(
            evaluated(Breakdown.KIND, Breakdown.PERIOD, Breakdown.KIND_AND_PERIOD)
                .figures()
                .stream()
                .filter(figure -> figure.field().equals("inspection_start"))
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
    assertThat(evaluated().figures()).allMatch(figure -> figure.kind().isEmpty());
  }

  private static RecommendationMade asked(Quote quote, RecommendationMade.Asked asked) {
    return new RecommendationMade(
        quote, THIS, 1, Optional.empty(), false, asked, List.of(), List.of());
  }
}
