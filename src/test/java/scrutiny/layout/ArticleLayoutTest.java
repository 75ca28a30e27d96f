package scrutiny.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.document.plain.PlainTextReader;

/** Tests that an article is about a council's services for children or who answers for them. */
class ArticleLayoutTest {
  private static final String STORY =
      """
      Darlington judged good

      Ofsted inspected the council's children's services from 10 to 21 October 2022, and judged them to be good overall.

      It had found in 2018 that they required improvement, which members of the council remembered well.\
      """;

  private static final String SPEECH =
      "The leader of the council said to all who had come to the town hall on that evening: \"We"
          + " will go on with this work until every family in the town sees it.\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Darlington judged good\n\n"
            + "Ofsted inspected the council's children's services in October 2022.",
        "Minutes\n\nMembers of the committee noted that the ILACS inspection had taken place.",
        "Leicester no longer inadequate\n\n"
            + "Inspectors say the city council's social workers do better.",
        "Home shut\n\nInspectors said that a children's home of the county council was not safe.",
        "New head\n\nThe city council has named Ada Moss as director of children's services."
      })
  void acceptsTextsAboutAnInspectionOrAPost(String text) throws UnreadableDocumentException {
    assertThat(analyse(text)).map(StructuredDocument::form).hasValue(DocumentForm.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "School celebrates\n\n"
            + "Ofsted inspectors rated the primary school good. Its head thanked the county"
            + " council.",
        "Care home must improve\n\n"
            + "The CQC rated the home inadequate after an inspection. The city council stopped"
            + " placing residents.",
        "Budget agreed\n\n"
            + "The county council will put more money into roads and into children's services.",
        "Match report\n\nThe home side won by two goals to one on a wet afternoon.",
        "How to bake bread\n\nA good loaf requires improvement of the dough by long resting."
      })
  void rejectsTextsAboutOtherSubjects(String text) throws UnreadableDocumentException {
    assertThat(analyse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Inspectors said that a children's home of the county council was not safe. | false",
        "Inspectors said that the children's services of the county council were not safe. | true",
        "The county council has a new director of children's services. | false"
      })
  void knowsWhetherAnArticleMayGiveGrades(String text, boolean may)
      throws UnreadableDocumentException {
    assertThat(analyse(text)).map(ArticleLayout::mayGiveGrades).hasValue(may);
  }

  @Test
  void separatesHeadlineBodyAndBoilerplate() throws UnreadableDocumentException {
    StructuredDocument article =
        analyse(
                """
                Darlington judged good

                Ofsted inspected the council's children's services from 10 to 21 October 2022, and judged them to be good overall.

                It had found in 2018 that they required improvement, which members of the council remembered well.

                Related articles

                Another authority is inadequate
                """)
            .orElseThrow();
    assertThat(article.sections())
        .extracting(Section::kind)
        .containsExactly(SectionKind.HEADLINE, SectionKind.BODY, SectionKind.BOILERPLATE);
    assertThat(article.section(SectionKind.BOILERPLATE).orElseThrow().blocks()).hasSize(2);
    assertThat(article.sections().stream().mapToInt(section -> section.blocks().size()).sum())
        .isEqualTo(article.document().blocks().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read next: A bridge in the north of the county is closed again",
        "READ MORE: Two lorries collide on the ring road",
        "Most read\n\nTwo lorries collide on the ring road\n\nA bridge is closed again",
        "Sign up to our newsletter",
        "Advertisement"
      })
  void continuesAnArticleBelowLinksAndOffers(String inset) throws UnreadableDocumentException {
    StructuredDocument article = analyse(STORY + "\n\n" + inset + "\n\n" + SPEECH).orElseThrow();
    assertThat(article.sections())
        .extracting(Section::kind)
        .containsExactly(
            SectionKind.HEADLINE, SectionKind.BODY, SectionKind.BOILERPLATE, SectionKind.BODY);
    assertThat(words(article, SectionKind.BOILERPLATE)).isEqualTo(inset);
    assertThat(words(article, SectionKind.BODY)).isEqualTo(SPEECH);
  }

  @Test
  void continuesAnArticleBelowAnOfferWithSeveralParagraphs() throws UnreadableDocumentException {
    String rest =
        "The council will spend more on social workers, and on homes near the families, this"
            + " year.\n\n"
            + "Its director, who came two years ago, has a plan for the service that all support.";
    StructuredDocument article =
        analyse(STORY + "\n\nSign up to our newsletter\n\n" + rest).orElseThrow();
    assertThat(words(article, SectionKind.BODY)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Most read\n\nTwo lorries collide on the ring road\n\nA bridge is closed again",
        "Read more: Two lorries collide on the ring road\n\nA bridge is closed again",
        "3 comments\n\n" + SPEECH,
        "Related articles\n\n" + SPEECH,
        "Sign up to our newsletter\n\nA lorry has blocked the ring road for hours, and drivers are"
            + " told to find another way home.\n\nBridge closed\n\nA bridge in the north of the"
            + " county is closed again, and nobody knows for how long it will be."
      })
  void endsAnArticleAtLinksAndCommentsBelowIt(String rest) throws UnreadableDocumentException {
    StructuredDocument article = analyse(STORY + "\n\n" + rest).orElseThrow();
    assertThat(article.sections())
        .extracting(Section::kind)
        .containsExactly(SectionKind.HEADLINE, SectionKind.BODY, SectionKind.BOILERPLATE);
    assertThat(words(article, SectionKind.BOILERPLATE)).isEqualTo(rest);
  }

  /** Returns the words of the last section of a kind. */
  private static String words(StructuredDocument article, SectionKind kind) {
    List<Block> blocks = article.sections(kind).getLast().blocks();
    int start = blocks.getFirst().span().start();
    return article.document().text().characters().substring(start, blocks.getLast().span().end());
  }

  private static Optional<StructuredDocument> analyse(String text)
      throws UnreadableDocumentException {
    Document document =
        new PlainTextReader().read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    return new ArticleLayout().analyse(document);
  }
}
