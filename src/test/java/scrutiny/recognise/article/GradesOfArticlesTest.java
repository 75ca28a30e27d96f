package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.document.plain.PlainTextReader;
import scrutiny.fact.JudgementStated;
import scrutiny.layout.ArticleLayout;

/**
 * Measures the grades read from 300 articles that were written for it. The councils are real; what
 * the articles say about them is invented. 180 articles are near the subject and give no grade.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradesOfArticlesTest {
  private static final double MIN_PRECISION = 0.97;
  private static final double MIN_RECALL = 0.86;

  /** The articles without a grade that may be misread: one quotes an election leaflet. */
  private static final int MAX_MISREAD = 1;

  /** Codes of the areas as the labels name them. */
  private static final Map<String, String> LABELS =
      Map.of(
          "leaders-impact", "leadership",
          "leadership-management-governance", "leadership",
          "in-care", "children-in-care",
          "looked-after-children", "children-in-care",
          "looked-after-and-permanence", "children-in-care",
          "in-care-and-care-leavers", "children-in-care-and-care-leavers");

  private record Scored(String id, Set<String> stated, Set<String> read) {}

  private List<Scored> articles = List.of();

  @BeforeAll
  void readsAllArticles() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream stream =
        GradesOfArticlesTest.class.getResourceAsStream("/grades/articles.jsonl")) {
      articles =
          mapper.readerFor(JsonNode.class).<JsonNode>readValues(stream).readAll().stream()
              .map(GradesOfArticlesTest::score)
              .toList();
    }
  }

  @Test
  void givesNoGradeFromArticlesThatGiveNone() {
    List<String> misread =
        articles.stream()
            .filter(a -> a.stated().isEmpty() && !a.read().isEmpty())
            .map(a -> a.id() + " " + a.read())
            .toList();
    assertThat(misread).hasSizeLessThanOrEqualTo(MAX_MISREAD);
  }

  @Test
  void readsMostGradesAndHardlyAFalseOne() {
    int right = articles.stream().mapToInt(a -> common(a).size()).sum();
    int read = articles.stream().mapToInt(a -> a.read().size()).sum();
    int stated = articles.stream().mapToInt(a -> a.stated().size()).sum();
    assertThat(articles).hasSize(300);
    assertThat((double) right / read).as("precision").isGreaterThanOrEqualTo(MIN_PRECISION);
    assertThat((double) right / stated).as("recall").isGreaterThanOrEqualTo(MIN_RECALL);
  }

  private static Set<String> common(Scored article) {
    Set<String> common = new HashSet<>(article.stated());
    common.retainAll(article.read());
    return common;
  }

  private static Scored score(JsonNode article) {
    Set<String> stated = new TreeSet<>();
    article.get("grades").forEach(g -> stated.add(g.asText()));
    return new Scored(
        article.get("id").asText(),
        stated,
        grades(article.get("text").asText()).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Returns the code of the council, the area and the grade of each judgement of an article. */
  private static Stream<String> grades(String text) {
    try {
      Document document =
          new PlainTextReader()
              .read(
                  new SourceFile("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      return new ArticleLayout()
              .analyse(document)
              .filter(ArticleLayout::mayGiveGrades)
              .map(new ArticleJudgementRecogniser(Articles.FINDER)::recognise)
              .stream()
              .flatMap(r -> r.facts().stream())
              .map(JudgementStated.class::cast)
              .map(j -> {
                String area = j.area().notation();
                return j.inspection().substring(0, "E06000001".length())
                    + " "
                    + LABELS.getOrDefault(area, area)
                    + " "
                    + j.grade().notation();
              });
    } catch (UnreadableDocumentException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }
}
