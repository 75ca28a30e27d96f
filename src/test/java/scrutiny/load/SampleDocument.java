package scrutiny.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import scrutiny.document.SourceFile;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;

/** A page as it is read when documents are loaded: one of the folder of articles, or words. */
record SampleDocument(DocumentFacts documentFacts) {
  static final Authorities REGISTER = RegisterReader.read();

  /** A page of the folder of articles. */
  static SampleDocument fromArticleFile(String name) {
    try {
      return of(name, Files.readAllBytes(Path.of("src/test/resources/articles", name)));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** A page of plain text. */
  static SampleDocument of(String text) {
    return of("page.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A page of Markdown. */
  static SampleDocument ofMarkdown(String text) {
    return of("page.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static SampleDocument of(String name, byte[] bytes) {
    return new SampleDocument(
        FactExtractor.of(REGISTER).extract(new SourceFile(name, bytes)).facts().orElseThrow());
  }

  /** The facts of a kind that it states. */
  <F extends Fact> List<F> facts(Class<F> kind) {
    return documentFacts.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The one fact of a kind whose quote holds words. */
  <F extends Fact> F fact(Class<F> kind, String words) {
    return facts(kind).stream().filter(quoteContains(words)).findFirst().orElseThrow();
  }

  /** The facts of any kind whose quote holds words. */
  List<Fact> factsQuoting(String words) {
    return documentFacts.facts().stream().filter(quoteContains(words)).toList();
  }

  private static Predicate<Fact> quoteContains(String words) {
    return fact -> fact.quote().text().contains(words);
  }
}
