package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.StatementMade;

/** Tests that reported speech is read with the speaker who is named beside the verb. */
class ReportedSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leader Jo Hill said the council was sorry.",
        "Leader Jo Hill (Lab) told councillors that the council was sorry.",
        "Jo Hill, the council’s leader, said the council was sorry.",
        "Jo Hill, leader of Leeds City Council, has admitted the council was sorry.",
        "Jo Hill, who has been its leader since 2019, insisted the council was sorry.",
        "Leader Jo Hill – back from leave – warned that the council was sorry.",
        "Leader Jo Hill thanked all carers but added that the council was sorry.",
        "Leader Jo Hill made it clear that the council was sorry.",
        "Jo Hill, the leader of Leeds City Council, said the council was sorry.",
        "Jo Hill, the Cabinet Member for Children and Families, said she was sorry for it.",
        "Leader Jo Hill feared that the council was sorry too late.",
        "The council was sorry, said its leader, Jo Hill.",
        "The council was sorry, according to leader Jo Hill.",
        "The council was sorry, leader Jo Hill told its scrutiny board."
      })
  void readsWhatANamedPersonIsReportedToSay(String sentence) {
    assertThat(said(sentence)).containsExactly("Jo Hill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leader Jo Hill was told that the council was sorry.",
        "The council, which is led by leader Jo Hill, said it was sorry.",
        "After a meeting with leader Jo Hill, inspectors said the council was sorry.",
        "Leader Jo Hill will say more in March, when the cabinet meets.",
        "Leader Jo Hill said so.",
        "Residents who met leader Jo Hill insist that the council was sorry.",
        "Staff under leader Jo Hill say that the council was sorry.",
        "A spokeswoman for leader Jo Hill is sorry, the council said."
      })
  void readsNothingThatSomebodyElseSays(String sentence) {
    assertThat(said(sentence)).isEmpty();
  }

  @Test
  void readsNoSentenceTwiceThatQuotesItsSpeaker() {
    assertThat(said("Leader Jo Hill said the council was “sorry”.")).containsExactly("Jo Hill");
  }

  private static List<String> said(String sentence) {
    String text = "Leeds City Council was inspected by Ofsted.\n\n" + sentence;
    return Articles.facts(StatementMade.class, text).stream()
        .flatMap(made -> made.speaker().stream())
        .toList();
  }
}
