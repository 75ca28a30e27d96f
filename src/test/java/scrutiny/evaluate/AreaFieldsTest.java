package scrutiny.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.Addressed;
import scrutiny.fact.AreaOutcome;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.OutcomeReached;
import scrutiny.fact.PartnerNamed;
import scrutiny.fact.Role;
import scrutiny.fact.TopicStated;
import scrutiny.graph.RegisterReader;
import scrutiny.load.ReadRun;
import scrutiny.reference.Authorities;

/** Evaluates the fields of joint letters, area inspections and visits. */
class AreaFieldsTest {
  private static final Authorities REGISTER = RegisterReader.read();
  private static final String THIS = "this";
  private static final Body HALTON = new Body.Council(new Gss("E06000006"));

  private final DocumentFactsBuilder builder =
      DocumentFactsBuilder.report(
          "send/a/b.pdf",
          Kind.AREA_SEND,
          "Inspection of Halton. Halton Borough Council and NHS Weaver ICB; mixed. Ann O'Hara, Bo"
              + " Ray and Cy Day looked at work with care leavers aged 18, and at homes.");

  private Tally tallyFor(String field, String fields) throws IOException {
    Label label =
        LabelReader.parse(
            "{\"file\": \"send/a/b.pdf\", \"kind\": \"area-send\", " + fields + "}", "here");
    ReadRun.ReadResult read = new ReadRun.ReadResult(REGISTER, List.of(builder.build()), List.of());
    return Evaluation.of(List.of(label), read, EnumSet.noneOf(Breakdown.class)).scores().stream()
        .filter(score -> score.field().equals(field))
        .map(FieldScore::tally)
        .findFirst()
        .orElse(Tally.NONE);
  }

  @Test
  void comparesPartnersByTheirDistinctiveWords() throws IOException {
    builder
        .with(new PartnerNamed(builder.quote("Halton Borough Council"), THIS, HALTON))
        .with(
            new PartnerNamed(
                builder.quote("NHS Weaver ICB"),
                THIS,
                new Body.Other("NHS Weaver Integrated Care Board")));
    assertThat(
            tallyFor(
                "partners",
                "\"partners\": [\"Halton Council\", \"Weaver Integrated Care Board (ICB)\"]"))
        .isEqualTo(new Tally(2, 0, 0, 0));
    assertThat(tallyFor("partners", "\"partners\": [\"Weaver Council\", \"NHS Halton ICB\"]"))
        .isEqualTo(new Tally(0, 0, 2, 2));
    assertThat(tallyFor("partners", "\"published\": null")).isEqualTo(Tally.NONE);
  }

  @Test
  void comparesOutcomesByCode() throws IOException {
    String labelled = "\"outcome\": \"It is mixed.\", \"outcome_category\": ";
    assertThat(tallyFor("outcome", labelled + "\"inconsistent\"")).isEqualTo(new Tally(0, 0, 1, 0));
    builder.with(new OutcomeReached(builder.quote("mixed"), THIS, AreaOutcome.INCONSISTENT));
    assertThat(tallyFor("outcome", labelled + "\"inconsistent\"")).isEqualTo(new Tally(1, 0, 0, 0));
    assertThat(tallyFor("outcome", labelled + "\"typically-positive\""))
        .isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(tallyFor("outcome", "\"outcome\": \"It is mixed.\"")).isEqualTo(Tally.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          work with care leavers aged 18                                                  | true
          Work with care leavers, aged 18 and more                                        | true
          work with care leavers aged 18 in Halton                                        | true
          work with care leavers aged 18 in line with the inspection of local authority X | true
          work with children in care                                                      | false
          care                                                                            | false
          """)
  void acceptsTopicsThatShareMostWords(String labelled, boolean right) throws IOException {
    builder.with(topic("work with care leavers aged 18", false)).with(topic("at homes", true));
    assertThat(tallyFor("topic", "\"topic\": \"" + labelled + "\""))
        .isEqualTo(right ? new Tally(1, 0, 0, 0) : new Tally(0, 1, 0, 0));
  }

  @Test
  void countsMissedAndSpuriousTopics() throws IOException {
    assertThat(tallyFor("topic", "\"topic\": \"homes\"")).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(tallyFor("topic", "\"topic\": null")).isEqualTo(Tally.NONE);
    builder.with(topic("work with care leavers", false));
    assertThat(tallyFor("topic", "\"topic\": null")).isEqualTo(new Tally(0, 0, 0, 1));
  }

  private TopicStated topic(String words, boolean focus) {
    return new TopicStated(builder.quote(words), THIS, focus, List.of(), Optional.empty());
  }

  @Test
  void comparesNamesWithoutTitlesAndHonours() throws IOException {
    builder
        .with(
            new InspectorNamed(
                builder.quote("Ann O'Hara"), THIS, "Ann O'Hara", Role.OFSTED_NATIONAL, Body.OFSTED))
        .with(
            new InspectorNamed(
                builder.quote("Cy Day"), THIS, "Cy Day", Role.TEAM_INSPECTOR, Body.OFSTED))
        .with(new Addressed(builder.quote("Bo Ray"), "Bo Ray QPM", Role.OTHER, "", HALTON, false));
    assertThat(
            tallyFor(
                "signatories",
                "\"signatories\": [{\"name\": \"Dr Ann O’Hara CBE\", \"role\": \"-\"}]"))
        .isEqualTo(new Tally(1, 0, 0, 0));
    assertThat(
            tallyFor(
                "addressees",
                "\"addressees\": [{\"name\": \"Sir Bo Ray\"}, {\"name\": \"Cy Day\"}]"))
        .isEqualTo(new Tally(1, 0, 1, 0));
  }
}
