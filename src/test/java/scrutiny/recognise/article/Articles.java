package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.document.plain.PlainTextReader;
import scrutiny.fact.Fact;
import scrutiny.fact.Kind;
import scrutiny.graph.RegisterReader;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** Reads small articles with every recogniser and checks each quote against the text. */
final class Articles {
  private static final Authorities COUNCILS = RegisterReader.read();
  static final AuthorityFinder FINDER = new AuthorityFinder(COUNCILS);

  private Articles() {}

  /** Returns the facts of a type that an article states. */
  static <F extends Fact> List<F> facts(Class<F> type, String text) {
    return facts(text).filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns a text as an article; a heading at the beginning is its headline. */
  static StructuredDocument laidOut(String text) {
    try {
      Document document =
          new PlainTextReader()
              .read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
      List<Block> blocks = document.blocks();
      boolean titled = blocks.getFirst() instanceof Block.Heading;
      List<Section> sections =
          titled
              ? List.of(
                  new Section(SectionKind.HEADLINE, blocks.subList(0, 1)),
                  new Section(SectionKind.BODY, blocks.subList(1, blocks.size())))
              : List.of(new Section(SectionKind.BODY, blocks));
      return new StructuredDocument(document, DocumentForm.ARTICLE, Kind.OTHER, sections);
    } catch (UnreadableDocumentException empty) {
      throw new IllegalArgumentException(empty);
    }
  }

  private static Stream<Fact> facts(String text) {
    StructuredDocument article = laidOut(text);
    List<Fact> facts =
        ArticleRecognisers.of(COUNCILS, FINDER).stream()
            .flatMap(r -> r.recognise(article).facts().stream())
            .toList();
    String characters = article.document().text().characters();
    for (Fact fact : facts) {
      assertThat(characters.substring(fact.quote().span().start(), fact.quote().span().end()))
          .isEqualTo(fact.quote().text());
    }
    return facts.stream();
  }
}
