package scrutiny.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.document.SourceFile;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.StatementMade;
import scrutiny.fact.TenureStated;
import scrutiny.fact.TenureStated.TenureStatus;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;

/**
 * Reads who is named and who speaks in short articles. Each file in {@code people} contains
 * articles of one kind, each with a title after {@code ==} and, after {@code --}, all its people
 * and statements; {@code *} stands for any organisation.
 */
class ArticlePeopleTest {
  private static final Path FILES = Path.of("src/test/resources/people");
  private static final Authorities REGISTER = RegisterReader.read();

  /** A short article with the lines that are expected of it. */
  record ShortArticle(String title, String text, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static List<ShortArticle> articles() throws IOException {
    List<ShortArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.sorted().toList()) {
        for (String part : Files.readString(file).split("(?m)^== ", -1)) {
          if (!part.startsWith("#")) {
            String[] head = part.split("\n", 2);
            String[] halves = head[1].split("(?m)^--\n", 2);
            articles.add(
                new ShortArticle(head[0], halves[0], halves[1].strip().lines().sorted().toList()));
          }
        }
      }
    }
    return articles;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void namesThePeopleAndTheSpeakers(ShortArticle article) {
    List<Fact> facts =
        FactExtractor.of(REGISTER)
            .extract(new SourceFile("article.txt", article.text().getBytes(UTF_8)))
            .facts()
            .orElseThrow()
            .facts();
    List<String> read = facts.stream().flatMap(ArticlePeopleTest::lines).distinct().toList();
    List<String> left = new ArrayList<>(article.expected());
    List<String> found = new ArrayList<>();
    for (String line : read) {
      String match =
          left.stream()
              .filter(e -> Pattern.matches(Pattern.quote(e).replace("| *", "| \\E.*\\Q"), line))
              .findFirst()
              .orElse(line);
      left.remove(match);
      found.add(match);
    }
    List<String> stated =
        found.stream()
            .filter(l -> !l.startsWith("former ") || article.expected().contains(l))
            .toList();
    assertThat(stated).containsExactlyInAnyOrderElementsOf(article.expected());
  }

  private static Stream<String> lines(Fact fact) {
    return switch (fact) {
      case OfficerNamed o ->
          Stream.of(
              "person %s | %s | %s"
                  .formatted(o.name(), o.role().notation(), body(o.organisation())));
      case TenureStated t when t.status() == TenureStatus.FORMER ->
          t.holder().map(n -> "former " + n).stream();
      case StatementMade s ->
          Stream.of(
              "says %s | %s"
                  .formatted(
                      s.speaker().orElseGet(() -> body(s.organisation())), s.quote().text()));
      default -> Stream.empty();
    };
  }

  private static String body(Body body) {
    return switch (body) {
      case Body.Council council -> REGISTER.byGss(council.gss().code()).orElseThrow().name();
      case Body.Inspectorate inspectorate ->
          inspectorate.slug().equals("ofsted") ? "Ofsted" : inspectorate.slug();
      case Body.Other other -> other.name();
      case Body.Partnership partnership -> "local area partnership";
    };
  }
}
