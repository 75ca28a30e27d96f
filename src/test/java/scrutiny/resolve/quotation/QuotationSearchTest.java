package scrutiny.resolve.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Kind;
import scrutiny.fact.StatementMade;

/** The sentence around a fragment shows which of several paragraphs it quotes. */
class QuotationSearchTest {
  /** More words than count as the context of a quotation in a report. */
  private static final String FAR = " one two three four five six seven eight nine ";

  private static List<String> paragraphs(String sentence, String... paragraphs) {
    DocumentFacts report =
        DocumentFactsBuilder.report("report.txt", Kind.SIF, String.join("\n\n", paragraphs))
            .build();
    DocumentFactsBuilder article = DocumentFactsBuilder.article("news.txt", sentence);
    StatementMade made =
        new StatementMade(article.quote("warm welcome"), Optional.empty(), Body.OFSTED);
    return QuotationSearch.find(
            PreparedQuotation.of(article.build(), made), new ReportIndex(report))
        .stream()
        .flatMap(match -> match.alignments().stream())
        .map(alignment -> alignment.paragraph().quote().text())
        .toList();
  }

  @Test
  void fragmentWithoutSharedContextIsAmbiguous() {
    assertThat(paragraphs("A “warm welcome”.", "A warm welcome.", "Another warm welcome."))
        .isEmpty();
  }

  @Test
  void twoMoreWordsNearTheFragmentAreEnough() {
    String near = "Carers garden kitchen warm welcome.";
    String far = "Carers warm welcome" + FAR + "garden kitchen.";
    String sentence = "Carers, garden, kitchen: “warm welcome”.";
    assertThat(paragraphs(sentence, far, near)).containsExactly(near);
    assertThat(paragraphs(sentence, near, far)).containsExactly(near);
  }

  @Test
  void oneMoreWordNearTheFragmentIsNotEnough() {
    String near = "Carers kitchen garden warm welcome.";
    String far = "Carers kitchen warm welcome" + FAR + "garden.";
    assertThat(paragraphs("Carers, garden, kitchen: “warm welcome”.", near, far)).isEmpty();
  }

  @Test
  void sameSubjectOfTheParagraphIsEnoughWithAClearLead() {
    String subject = "A warm welcome" + FAR + "carers garden kitchen.";
    String other = "A warm welcome" + FAR + "carers.";
    assertThat(paragraphs("Carers, garden, kitchen: “warm welcome”.", other, subject))
        .containsExactly(subject);
  }

  @Test
  void slightlyMoreOfTheSameSubjectIsNotEnough() {
    String subject = "A warm welcome" + FAR + "carers garden kitchen river harbour spring.";
    String other = "A warm welcome" + FAR + "carers garden kitchen river harbour.";
    assertThat(
            paragraphs(
                "Carers, garden, kitchen, river, harbour, spring: “warm welcome”.", other, subject))
        .isEmpty();
  }
}
