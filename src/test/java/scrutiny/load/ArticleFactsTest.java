package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.document.SourceFile;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.PartialDate;
import scrutiny.fact.StatementMade;
import scrutiny.fact.TenureStated;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;

/**
 * Extracts facts from complete pages in the forms that newsrooms, papers and committees use, and
 * compares them with the {@code .facts} file of each. {@code -Darticles=write} rewrites these
 * files, to be reviewed before they are committed.
 */
class ArticleFactsTest {
  private static final Path ARTICLES = Path.of("src/test/resources/articles");
  private static final Authorities REGISTER = RegisterReader.read();

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(f -> !f.toString().endsWith(".facts")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void extractsTheExpectedFacts(Path article) throws IOException {
    String name = article.getFileName().toString();
    DocumentFacts read =
        FactExtractor.of(REGISTER)
            .extract(new SourceFile(name, Files.readAllBytes(article)))
            .facts()
            .orElseThrow();
    List<String> lines =
        read.facts().stream()
            .map(ArticleFactsTest::line)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    Path expected = article.resolveSibling(name.replaceFirst("\\.\\w+$", ".facts"));
    if ("write".equals(System.getProperty("articles"))) {
      Files.write(expected, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(expected));
  }

  private static Optional<String> line(Fact fact) {
    return Optional.ofNullable(
        switch (fact) {
          case AuthorityMentioned a -> "authority " + a.authority().code();
          case InspectionMentioned i -> "inspection " + i.id();
          case FieldworkDated d ->
              "dated "
                  + d.inspection()
                  + " "
                  + d.start()
                  + d.end().map(PartialDate::iso).map(e -> " to " + e).orElse("");
          case JudgementStated j ->
              "judgement "
                  + String.join(
                      " ",
                      j.inspection(),
                      j.area().notation(),
                      j.grade().notation(),
                      j.status().notation());
          case OfficerNamed o ->
              "person "
                  + String.join(
                      " | ", o.name(), o.role().notation(), o.title(), body(o.organisation()))
                  + (o.interim() ? " | interim" : "");
          case TenureStated t ->
              "tenure "
                  + String.join(
                      " | ",
                      t.holder().orElse("somebody"),
                      t.role().notation(),
                      body(t.organisation()),
                      t.status().notation()
                          + t.since().map(d -> " since " + d).orElse("")
                          + t.until().map(d -> " until " + d).orElse(""));
          case StatementMade s ->
              "statement "
                  + s.speaker().map(n -> n + ", ").orElse("")
                  + body(s.organisation())
                  + ": "
                  + s.quote().text();
          default -> null;
        });
  }

  private static String body(Body body) {
    return switch (body) {
      case Body.Council council -> council.gss().code();
      case Body.Inspectorate inspectorate -> inspectorate.slug();
      case Body.Other other -> other.name();
      case Body.Partnership partnership -> "local area partnership";
    };
  }
}
