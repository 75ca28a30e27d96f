package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.StatementMade;

/** Tests that quotations are read with their speakers. */
class StatementRecogniserTest {
  private static final String ROMERO =
      "Dine Romero, cabinet member for children at Bath and North East Somerset Council, ";

  @Test
  void readsAFragmentWithItsSpeaker() {
    assertThat(statements(ROMERO + "said she was “delighted”."))
        .containsExactly("Dine Romero: delighted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"was “deeply sorry”.", "thanked Jo Hill but added it “came too late”."})
  void attributesFeelingsAndSecondVerbsToTheSubject(String words) {
    assertThat(statements(ROMERO + words)).singleElement().asString().startsWith("Dine Romero: ");
  }

  @Test
  void attributesNoJudgementOfAPersonToThatPerson() {
    assertThat(statements(ROMERO + "was “unfit for office”.")).isEmpty();
  }

  @Test
  void attributesWhatWasNotedToItsSubject() {
    assertThat(statements("Inspectors felt it: " + ROMERO + "noted it was “good to hear”."))
        .containsExactly("Dine Romero: good to hear");
  }

  @Test
  void readsSpeechWithoutQuotationMarks() {
    assertThat(
            statements("The report is out.\n\n" + ROMERO + "said:\n\nI thank our teams. We go on."))
        .containsExactly("Dine Romero: I thank our teams. We go on.");
    assertThat(statements(ROMERO + "said: We thank our teams."))
        .containsExactly("Dine Romero: We thank our teams.");
    assertThat(statements(ROMERO + "added: It is not over.”"))
        .containsExactly("Dine Romero: It is not over.");
  }

  @Test
  void readsNoSpeechWhereNobodySpeaksOfThemselves() {
    assertThat(
            statements(
                "The report is out.\n\n" + ROMERO + "said:\n\nThe report is on the website."))
        .isEmpty();
    assertThat(statements(ROMERO + "knew this: We live in Bath.")).isEmpty();
  }

  @Test
  void resolvesSpeakersBySurnameAndPronoun() {
    assertThat(
            statements(
                ROMERO
                    + "spoke.\n"
                    + "“I would like to thank our dedicated teams,” Romero said.\n"
                    + "“We know there is always room to improve,” she added."))
        .containsExactly(
            "Dine Romero: I would like to thank our dedicated teams,",
            "Dine Romero: We know there is always room to improve,");
  }

  @Test
  void continuesASpeechInTheNextParagraph() {
    assertThat(
            statements(
                ROMERO
                    + "said: “I would like to thank our dedicated teams.\n"
                    + "“We know there is always room to improve.”"))
        .containsExactly(
            "Dine Romero: I would like to thank our dedicated teams.",
            "Dine Romero: We know there is always room to improve.");
  }

  @Test
  void attributesTheReportsWordsToTheInspectorate() {
    assertThat(statements("Ofsted said Somerset Council had made “steady improvement”."))
        .containsExactly("ofsted: steady improvement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council chiefs say they are “disappointed” by it.",
        "Ms Green, who is new to the council, said: “The judgement was a blow to us all.”",
        "A mother accused managers of “turning a blind eye” to it.",
        "The new director of the unit has pledged to “rebuild confidence” in it."
      })
  void givesTheInspectorateNoWordsOfOthers(String sentence) {
    String report = "Ofsted published its report on Somerset Council on Monday.\n";
    assertThat(statements(report + sentence)).noneMatch(s -> s.startsWith("ofsted"));
    assertThat(statements(report + "Services have “steadily improved” since."))
        .containsExactly("ofsted: steadily improved");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Coun Ann Lee, cabinet spokeswoman for children's services in Devon, said: “We must listen to children.” | Ann Lee
          Commissioner Ann Lee, reporting to the Education Secretary Jo Hill, said that Devon has the “will to change”. | Ann Lee
          Jo Hill, the children's minister, wrote to Devon. To Ann Lee, the council's director of children's services, she wrote: “I am glad of your work.” | Jo Hill
          """)
  void givesSpeechToWhoeverIsTheSubjectOfItsVerb(String text, String speaker) {
    assertThat(Articles.facts(StatementMade.class, text))
        .extracting(StatementMade::speaker)
        .containsExactly(Optional.of(speaker));
  }

  @Test
  void ignoresQuotedGradeNames() {
    assertThat(statements("Ofsted said Somerset Council was ‘inadequate’.")).isEmpty();
    assertThat(statements("Ofsted said Somerset Council had made “steady improvement”."))
        .hasSize(1);
  }

  @Test
  void ignoresApostrophes() {
    assertThat(statements("Inspectors said Somerset's children's services' plans aren't clear."))
        .isEmpty();
  }

  private static List<String> statements(String text) {
    return Articles.facts(StatementMade.class, text).stream()
        .map(s ->
            s.speaker()
                    .orElseGet(() ->
                        s.organisation() instanceof scrutiny.fact.Body.Inspectorate i
                            ? i.slug()
                            : "council")
                + ": "
                + s.quote().text())
        .toList();
  }
}
