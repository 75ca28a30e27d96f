package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what pages say of a board's review, of an article's inspection and of a former council. */
class BoardReviewTest {
  private static final String DURHAM = "/id/authority/E06000047";

  @RegisterExtension
  static final FixtureServer server =
      new FixtureServer(Path.of("src/test/resources/board-review.trig"));

  @Test
  void theOneGradeOfAReviewStandsBesideItWithItsArea() throws Exception {
    assertThat(rows())
        .anyMatch(row ->
            row.startsWith("23 May 2016 Review of a local safeguarding children board Good")
                && row.contains("ocal safeguarding children board"));
    assertThat(rows()).noneMatch(row -> row.contains("not known"));
  }

  @Test
  void anInspectionThatOnlyAnArticleMentionsSaysSo() throws Exception {
    assertThat(rows())
        .anyMatch(row ->
            row.startsWith("date not stated")
                && row.endsWith("known only from the article Services praised"));
    assertThat(rows())
        .as("the review, which no article mentions")
        .anyMatch(row -> row.endsWith("not in the collection"));
  }

  @Test
  void aFormerCouncilIsToldFromTheOneThatHasItsNameToday() throws Exception {
    String page = server.page("/queries/authorities").text();
    assertThat(page)
        .contains("County Durham (until 2009)")
        .containsPattern("County Durham(?! \\()");
  }

  private static List<String> rows() throws Exception {
    return server.section(DURHAM, "inspections").select("tbody tr").eachText();
  }
}
