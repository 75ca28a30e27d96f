package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Grade;
import scrutiny.text.Span;

class PrintedGradeTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Outstanding                        | OUTSTANDING
          Good                               | GOOD
          good.                              | GOOD
          GOOD*                              | GOOD
          Good (Grade 2)                     | GOOD
          Adequate                           | ADEQUATE
          Adequate grade 3                   | ADEQUATE
          Requires improvement               | REQUIRES_IMPROVEMENT
          Requires improvement to be good    | REQUIRES_IMPROVEMENT
          Require improvement                | REQUIRES_IMPROVEMENT
          Requiring improvement              | REQUIRES_IMPROVEMENT
          Inadequate                         | INADEQUATE
          """)
  void readsAGradeFromACell(String cell, Grade grade) {
    assertThat(PrintedGrade.parseCell(cell)).contains(grade);
    assertThat(PrintedGrade.isNotJudged(cell)).isFalse();
  }

  @Test
  void acceptsLineBreaks() {
    assertThat(PrintedGrade.parseCell(" Requires improvement\nto be good "))
        .contains(Grade.REQUIRES_IMPROVEMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Grade", "Goodness", "Good practice", "Not good", "4 July 2022", ""})
  void ignoresCellsWithOtherWords(String cell) {
    assertThat(PrintedGrade.parseCell(cell)).isEmpty();
    assertThat(PrintedGrade.isNotJudged(cell)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Not judged", "not applicable", "No judgement.", "N/A", "Not inspected"})
  void recognisesCellsWithoutAJudgement(String cell) {
    assertThat(PrintedGrade.isNotJudged(cell)).isTrue();
    assertThat(PrintedGrade.parseCell(cell)).isEmpty();
  }

  @Test
  void findsTheLastGradeOfASentence() {
    String text =
        "Outstanding work is done, but services in Good Town are inadequate overall. Good.";
    Span sentence = new Span(0, text.indexOf('.'));
    PrintedGrade.GradeMatch found = PrintedGrade.findLast(text, sentence).orElseThrow();
    assertThat(found.grade()).isEqualTo(Grade.INADEQUATE);
    assertThat(text.substring(found.span().start(), found.span().end())).isEqualTo("inadequate");
  }

  @Test
  void ignoresPartsOfWords() {
    String text = "Goodness and outstandingly";
    assertThat(PrintedGrade.findLast(text, new Span(0, text.length()))).isEmpty();
  }
}
