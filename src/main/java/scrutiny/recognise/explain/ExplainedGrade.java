package scrutiny.recognise.explain;

import java.util.List;
import scrutiny.fact.Area;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Construction;
import scrutiny.text.Span;

/**
 * A grade in a sentence, and how it was read.
 *
 * @param words the place of the words for the grade
 * @param construction the construction that connects the grade with its bearer
 * @param bearer what it is given to; of a pronoun, what it stands for
 * @param areas the areas for which it was read
 */
public record ExplainedGrade(
    Span words, Construction construction, Bearer bearer, GradeOutcome outcome, List<Area> areas) {
  public ExplainedGrade {
    areas = List.copyOf(areas);
  }

  /** Returns the grade with another outcome. */
  public ExplainedGrade withOutcome(GradeOutcome other) {
    return new ExplainedGrade(words, construction, bearer, other, areas);
  }
}
