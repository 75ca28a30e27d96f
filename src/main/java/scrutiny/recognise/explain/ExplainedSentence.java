package scrutiny.recognise.explain;

import java.util.List;
import scrutiny.recognise.annotate.Token;
import scrutiny.text.Span;

/**
 * A sentence of an article, as its recognisers see it.
 *
 * @param tokens its words and marks with their classes
 * @param grades every grade that it contains, read or refused
 */
public record ExplainedSentence(Span span, List<Token> tokens, List<ExplainedGrade> grades) {
  public ExplainedSentence {
    tokens = List.copyOf(tokens);
    grades = List.copyOf(grades);
  }
}
