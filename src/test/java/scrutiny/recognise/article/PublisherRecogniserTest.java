package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.document.plain.PlainTextReader;
import scrutiny.fact.Fact;
import scrutiny.fact.PublishedBy;
import scrutiny.layout.ArticleLayout;

class PublisherRecogniserTest {
  private static final String ARTICLE =
      """
      Council rated good

      Ofsted inspectors rated children's services at Sunderland City Council good after a week there.

      “It is a good day,” said somebody who had waited for it.

      """;

  private static Optional<String> publisher(String line) throws UnreadableDocumentException {
    byte[] bytes = (ARTICLE + line + "\n").getBytes(StandardCharsets.UTF_8);
    Document document = new PlainTextReader().read(new SourceFile("a.txt", bytes));
    List<Fact> facts =
        new PublisherRecogniser()
            .recognise(new ArticleLayout().analyse(document).orElseThrow())
            .facts();
    return facts.stream().map(PublishedBy.class::cast).map(PublishedBy::publisher).findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "More from Community Care,Community Care",
    "More from the Northern Echo,Northern Echo",
    "CYP Now Digital membership,CYP Now",
    "© 2022 Sunderland Echo,Sunderland Echo"
  })
  void readsThePublisherFromPageFurniture(String line, String name)
      throws UnreadableDocumentException {
    assertThat(publisher(line)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More from News",
        "More from this section",
        "Comments are closed.",
        "More from Education and Skills today"
      })
  void ignoresSectionLinks(String line) throws UnreadableDocumentException {
    assertThat(publisher(line)).isEmpty();
  }
}
