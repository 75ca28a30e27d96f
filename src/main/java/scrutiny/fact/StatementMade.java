package scrutiny.fact;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * Words that a document attributes to somebody.
 *
 * @param quote the statement, without the quotation marks around it
 * @param speaker the person's name, without titles; empty if an organisation speaks
 * @param reported whether the document tells in its own words what was said, without quoting it
 */
public record StatementMade(
    Quote quote, Optional<String> speaker, Body organisation, boolean reported) implements Fact {
  /** Creates a statement that the document quotes. */
  public StatementMade(Quote quote, Optional<String> speaker, Body organisation) {
    this(quote, speaker, organisation, false);
  }
}
