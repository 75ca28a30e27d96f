package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.TopicStated;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.AuthorityFinder;

/** Tests recognition of the themes of joint inspections. */
class JointTopicRecogniserTest {
  private static final String TITLE =
      "Joint targeted area inspection of the multi-agency response to ";

  @Test
  void readsTheThemeFromTheTitleWithoutTheArea() {
    assertThat(
            topics(
                "Joint targeted area inspection of the multi-agency response to abuse in the\n"
                    + "family in Nottingham",
                "We came in July."))
        .extracting(t -> t.quote().text(), TopicStated::focus)
        .containsExactly(tuple("multi-agency response to abuse in the\nfamily", false));
  }

  @Test
  void readsTheThemeFromTheFirstSentence() {
    assertThat(
            topics(
                "Joint targeted area inspection of Nottingham",
                "We tell of the joint inspection of the multi-agency response to serious youth"
                    + " violence in Nottingham. Most children were seen."))
        .extracting(t -> t.quote().text(), TopicStated::themes)
        .containsExactly(
            tuple(
                "multi-agency response to serious youth violence",
                List.of("serious-youth-violence")));
  }

  @Test
  void readsTheDeepDive() {
    assertThat(
            topics(
                "Joint targeted area inspection of the multi-agency response to neglect in"
                    + " Nottingham",
                "It had a 'deep dive' focus on the response to children living with domestic"
                    + " abuse."))
        .extracting(t -> t.quote().text(), TopicStated::focus, TopicStated::themes)
        .containsExactly(
            tuple("multi-agency response to neglect", false, List.of("neglect")),
            tuple("children living with domestic abuse", true, List.of("domestic-abuse")));
  }

  @Test
  void ignoresBackReferences() {
    assertThat(
            topics(
                "Joint targeted area inspection of the multi-agency response to neglect in"
                    + " Nottingham",
                "It had a 'deep dive' focus on the response to these children."))
        .hasSize(1);
  }

  @Test
  void isEmptyForATitleWithoutATheme() {
    assertThat(topics("Joint targeted area inspection of Nottingham", "We came in July."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "child exploitation | child-exploitation",
        "child sexual exploitation and children missing from home, care or education |"
            + " child-exploitation",
        "children associated with gangs and at risk of criminal exploitation | child-exploitation",
        "domestic abuse | domestic-abuse",
        "children experiencing neglect | neglect",
        "sexual abuse in the family | sexual-abuse",
        "children's mental health | mental-health",
        "the identification of initial need and risk | initial-need-and-risk",
        "children and families who need help | early-help",
        "serious youth violence | serious-youth-violence"
      })
  void knowsTheThemesOfJointInspections(String words, String theme) {
    assertThat(topics(TITLE + words + " in Nottingham", "We came in July."))
        .extracting(TopicStated::jointTheme)
        .containsExactly(Optional.of(theme));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abuse and neglect",
        "domestic abuse and serious youth violence",
        "children with disabilities"
      })
  void hasNoThemeForTheScopeOfAllInspectionsOrForSeveralThemes(String words) {
    assertThat(topics(TITLE + words + " in Nottingham", "We came in July."))
        .extracting(TopicStated::jointTheme)
        .containsExactly(Optional.empty());
  }

  private static List<TopicStated> topics(String title, String rest) {
    StructuredDocument letter =
        ReportFixtures.layOut(
            "26 July 2022\n\nDear partners\n\n### "
                + title
                + "\n\n"
                + rest
                + "\n\nYours sincerely\n\nAnn Ellis\nOfsted\n");
    return new JointTopicRecogniser(new AuthorityFinder(ReportFixtures.AUTHORITIES))
        .recognise(letter).facts().stream().map(TopicStated.class::cast).toList();
  }
}
