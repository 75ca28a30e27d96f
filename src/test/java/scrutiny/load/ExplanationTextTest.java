package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that an explanation shows how each sentence of a document was read. */
class ExplanationTextTest {
  private static final String ARTICLE =
      """
      Ofsted reports on Bury

      3 March 2024

      Ofsted has rated Bury Council's children's services good.

      There is a rumour that Bury Council was rated outstanding.

      The bus service was rated good by its passengers.
      """;

  @TempDir private Path folder;

  @Test
  void showsTheClassesOfWordsAndWhatAGradeIsGivenTo() throws IOException {
    assertThat(explained(ARTICLE))
        .containsSubsequence(
            "Ofsted has rated Bury Council's children's services good.",
            "  words: ofsted/inspector has/having rated/grading bury council's/council name"
                + " children's services/childrens services good/grade ./stop",
            "  grade “good”: verb, of the council (bury council's children's services); read as a"
                + " grade of overall-effectiveness");
  }

  @Test
  void namesTheRecogniserOfEachFactBelowItsSentence() throws IOException {
    assertThat(explained(ARTICLE))
        .anyMatch(line ->
            line.startsWith("  fact of ArticleJudgementRecogniser: {\"type\":\"JudgementStated\"")
                && line.contains("\"grade\":\"good\""));
  }

  @Test
  void namesTheGuardThatRefusedAGrade() throws IOException {
    assertThat(explained(ARTICLE))
        .filteredOn(line -> line.startsWith("  grade"))
        .hasSize(3)
        .satisfies(grades -> {
          assertThat(grades.get(1)).endsWith("it is denied, hoped, planned or only possible");
          assertThat(grades.get(2)).contains("refused: something else than a council's services");
        });
  }

  @Test
  void listsTheFactsOfAReportWithTheirRecognisers() throws IOException {
    Path report = Path.of("src/test/resources/cases/review-of-a-board-alone/input.md");
    assertThat(ExplanationText.of(report).lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("  fact of ") || line.contains("; "))
        .anyMatch(line -> line.startsWith("  fact of FindingRecogniser"));
  }

  @Test
  void refusesADocumentOfNoKnownKind() throws IOException {
    ExplanationText.Explained explained = ExplanationText.of(file("A list of bus stops.\n"));
    assertThat(explained.lines()).isEmpty();
    assertThat(explained.refusal())
        .hasValueSatisfying(i -> assertThat(i.message()).isEqualTo("unsupported document type"));
  }

  private List<String> explained(String text) throws IOException {
    return ExplanationText.of(file(text)).lines();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("article.txt"), text);
  }
}
