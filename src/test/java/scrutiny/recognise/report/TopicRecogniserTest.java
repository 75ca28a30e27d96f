package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.TopicStated;
import scrutiny.layout.StructuredDocument;

class TopicRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Inspectors looked at the council's work at its front door. | the council's work at its front door
          We came for two days. Inspectors considered how care leavers live in line with the Inspection of Local Authority Children's Services framework. | how care leavers live
          This visit looked at help for children in care. | help for children in care
          This focused visit concentrated mainly on private fostering. | private fostering
          During the course of this visit, inspectors reviewed how plans for permanence are made. | how plans for permanence are made
          The inspectors evaluated work with care leavers aged 18 to 21, with a focus on homes. | work with care leavers aged 18 to 21, with a focus on homes
          """)
  void readsTheTopicFromItsSentence(String paragraph, String topic) {
    assertThat(topics(paragraph))
        .extracting(t -> t.quote().text(), TopicStated::focus)
        .containsExactly(tuple(topic, false));
  }

  @Test
  void readsFocusesFromTheNextSentences() {
    assertThat(
            topics(
                "Inspectors looked at work with care leavers. Specifically, they considered pathway"
                    + " plans. They also looked at where young people live. They also looked at"
                    + " performance information and at case records."))
        .extracting(t -> t.quote().text(), TopicStated::focus)
        .containsExactly(
            tuple("work with care leavers", false),
            tuple("pathway plans", true),
            tuple("where young people live", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors looked at work with care leavers, with a particular focus on:",
        "Inspectors looked at work with care leavers, which included a specific focus on the:",
        "Inspectors looked at work with care leavers. This visit focused specifically on:"
      })
  void readsFocusesFromAList(String introduction) {
    assertThat(topics(introduction + "\n\n• pathway plans;\n• homes, and\n\nWe met many people."))
        .extracting(t -> t.quote().text(), TopicStated::focus)
        .containsExactly(
            tuple("work with care leavers", false),
            tuple("pathway plans", true),
            tuple("homes", true));
  }

  @Test
  void readsTheTopicFromAListWhenTheSentenceNamesNone() {
    StructuredDocument letter =
        monitoringLetter(
            """
            Inspectors reviewed the progress made in the following areas:

            • the front door
            • work with care leavers
            """);
    assertThat(read(letter))
        .extracting(t -> t.quote().text(), TopicStated::focus, TopicStated::themes)
        .containsExactly(
            tuple("the front door", false, List.of("front-door")),
            tuple("work with care leavers", false, List.of("care-leavers")));
  }

  @Test
  void findsThemesByTheLongestPhrase() {
    assertThat(
            topics(
                "Inspectors looked at help for children in need and child protection enquiries."))
        .flatExtracting(TopicStated::themes)
        .containsExactly("child-in-need", "strategy-meetings");
    assertThat(topics("Inspectors looked at plans for a child-in-\nneed."))
        .flatExtracting(TopicStated::themes)
        .containsExactly("child-in-need");
    assertThat(topics("Inspectors looked at something else.")).hasSize(1);
    assertThat(topics("Inspectors looked at something else."))
        .flatExtracting(TopicStated::themes)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors looked at a range of evidence, which included case discussions.",
        "Inspectors used video calls to talk with staff about care leavers.",
        "This visit was carried out in line with the framework.",
        "This visit was arranged in line with the inspection of services by Ofsted.",
        "They also looked at care leavers.",
        "### Headline findings\n\nInspectors looked at plans for care leavers and liked them."
      })
  void ignoresEvidenceAndFindings(String paragraph) {
    assertThat(topics(paragraph)).isEmpty();
  }

  @Test
  void ignoresFullInspections() {
    String sentence = "Inspectors looked at work with care leavers.";
    assertThat(read(ReportFixtures.report(sentence))).isEmpty();
    assertThat(topics(sentence)).hasSize(1);
  }

  private static List<TopicStated> topics(String rest) {
    return read(ReportFixtures.letter("This letter tells of the visit on 4 July 2022.\n\n" + rest));
  }

  private static List<TopicStated> read(StructuredDocument letter) {
    return new TopicRecogniser()
        .recognise(letter).facts().stream().map(TopicStated.class::cast).toList();
  }

  private static StructuredDocument monitoringLetter(String covered) {
    return ReportFixtures.layOut(
        """
        26 July 2022

        Dear Ms Lane

        ### Monitoring visit to Nottingham City Council

        This letter tells of the visit on 4 July 2022.

        ### Areas covered by the visit

        """
            + covered
            + "\n### Overview\n\nInspectors looked at much.\n\nYours sincerely\n\nAnn Ellis\n");
  }
}
