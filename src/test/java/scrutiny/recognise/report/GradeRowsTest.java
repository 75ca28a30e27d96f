package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.text.Span;

/** Tests that labels and grades of one cell are joined in their order. */
class GradeRowsTest {
  private static final String LABELS = "Overall effectiveness The impact of leaders on practice ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good Inadequate",
        "Good.Inadequate",
        "Good/Inadequate",
        "Good. Inadequate.",
        "Good;\tInadequate*"
      })
  void readsAGradeForEachLabel(String grades) {
    assertThat(graded(grades))
        .extracting(GradeRows.Graded::area, GradeRows.Graded::grade)
        .containsExactly(
            tuple(Area.OVERALL_EFFECTIVENESS, Grade.GOOD),
            tuple(Area.LEADERS_IMPACT, Grade.INADEQUATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good", "Good Good Good", "Good Inadequate here", "Goodish Inadequate"})
  void readsNothingUnlessThereAreAsManyGradesAsLabels(String grades) {
    assertThat(graded(grades)).isEmpty();
  }

  @Test
  void readsAGradeThatIsBrokenBetweenRows() {
    String text = "Overall effectiveness Requires\nimprovement to be good";
    GradeRows rows = new GradeRows(text);
    int grade = text.indexOf("Requires");
    int rest = text.indexOf("improvement");
    rows.add(new Span(0, grade), new Span(grade, rest));
    rows.add(new Span(rest, rest), new Span(rest, text.length()));
    assertThat(rows.graded())
        .extracting(GradeRows.Graded::area, GradeRows.Graded::grade, GradeRows.Graded::span)
        .containsExactly(
            tuple(
                Area.OVERALL_EFFECTIVENESS,
                Grade.REQUIRES_IMPROVEMENT,
                new Span(0, text.length())));
  }

  private static List<GradeRows.Graded> graded(String grades) {
    String text = LABELS + grades;
    GradeRows rows = new GradeRows(text);
    rows.add(new Span(0, LABELS.length()), new Span(LABELS.length(), text.length()));
    return rows.graded();
  }
}
