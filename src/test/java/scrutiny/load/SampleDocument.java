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

/** A page with its extracted facts, from the folder of articles or from a text. */
record SampleDocument(DocumentFacts documentFacts) {
  static final Authorities REGISTER = RegisterReader.read();

  /** Reads a page from the folder of articles. */
  static SampleDocument fromArticleFile(String name) {
    try {
      return of(name, Files.readAllBytes(Path.of("src/test/resources/articles", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a page of plain text. */
  static SampleDocument of(String text) {
    return of("page.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a page of Markdown. */
  static SampleDocument ofMarkdown(String text) {
    return of("page.md", text.getBytes(StandardCharsets.UTF_8));
  }

  private static SampleDocument of(String name, byte[] bytes) {
    return new SampleDocument(
        FactExtractor.of(REGISTER).extract(new SourceFile(name, bytes)).facts().orElseThrow());
  }

  /** Returns the facts of a type. */
  <F extends Fact> List<F> facts(Class<F> type) {
    return documentFacts.facts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns the first fact of a type whose quote contains words. */
  <F extends Fact> F fact(Class<F> type, String words) {
    return facts(type).stream().filter(quoteContains(words)).findFirst().orElseThrow();
  }

  /** Returns the facts of any type whose quote contains words. */
  List<Fact> factsQuoting(String words) {
    return documentFacts.facts().stream().filter(quoteContains(words)).toList();
  }

  private static Predicate<Fact> quoteContains(String words) {
    return fact -> fact.quote().text().contains(words);
  }
}
