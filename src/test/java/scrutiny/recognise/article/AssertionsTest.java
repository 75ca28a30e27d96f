package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;

/** Tests that only grades and inspections that a sentence asserts of a council are read. */
class AssertionsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/grades/not-given.txt", delimiter = '\t')
  void readsNoGradeOfAnotherThingOrJudgeOrOneNotAsserted(String sentence) {
    assertThat(Articles.facts(JudgementStated.class, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/grades/in-other-words.txt", delimiter = '\t')
  void readsGradesInAnyWording(String sentence, String expected) {
    Stream<String> stated =
        Articles.facts(JudgementStated.class, sentence).stream()
            .map(
                j -> j.area().notation() + " " + j.grade().notation() + " " + j.status().notation())
            .distinct();
    assertThat(stated).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Third children's home run by Bury Council rated inadequate",
        "Children's home owned and managed by Bury Council is inadequate",
        "Council's children's homes rated inadequate"
      })
  void readsNoGradeBelowAHeadlineAboutAHome(String headline) {
    String below = "\n\nBury Council has questions to answer, as another was rated inadequate.";
    assertThat(Articles.facts(JudgementStated.class, headline + below)).isEmpty();
    assertThat(
            Articles.facts(
                JudgementStated.class, "Children's services in Bury in the dock" + below))
        .as("below a headline about the council")
        .isNotEmpty();
  }

  @Test
  void readsTheGradeOfABoardAsItsOwn() {
    assertThat(
            Articles.facts(
                JudgementStated.class,
                "Ofsted inspected children's services at Bury Council. It also reviewed Bury"
                    + " Safeguarding Children Board – and found its work to be good."))
        .extracting(j -> j.area().notation())
        .containsExactly("lscb");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/grades/inspections-not-held.txt", delimiter = '\t')
  void readsNoInspectionThatHasNotTakenPlace(String sentence) {
    assertThat(Articles.facts(InspectionMentioned.class, sentence)).isEmpty();
  }

  @Test
  void readsTheInspectionBesideOneThatIsExpected() {
    assertThat(
            Articles.facts(
                InspectionMentioned.class,
                "Ofsted inspected children's services at Bury Council in May 2022. A monitoring"
                    + " visit will follow in 2026."))
        .extracting(i -> i.id().substring(i.id().length() - "2022-05".length()))
        .containsExactly("2022-05");
  }

  @Test
  void readsTheDateOfAnInspectionSinceWhichMeasuresApply() {
    assertThat(
            Articles.facts(
                InspectionMentioned.class,
                "Bury Council's children's services have been in special measures since January"
                    + " 2020, when Ofsted inspected them."))
        .hasSize(1);
  }

  @Test
  void readsTheGradeOfTheArticleButNotThatOfItsCorrection() {
    String[] grades =
        Articles.facts(
                JudgementStated.class,
                "Ofsted has rated children's services at Bury Council inadequate.\n\nClarification:"
                    + " an earlier version of this story said that they had been rated good.")
            .stream()
            .map(j -> j.grade().notation())
            .toArray(String[]::new);
    assertThat(Arrays.asList(grades)).containsExactly("inadequate");
  }
}
