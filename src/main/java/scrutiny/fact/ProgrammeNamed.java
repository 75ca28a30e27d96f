package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * A mention of a programme, project or service of an authority by its own name.
 *
 * @param name the name without its type: {@code Moving On} for the Moving On team
 * @param title the name with its type, if the document gives it there
 */
public record ProgrammeNamed(Quote quote, Gss authority, String name, String title)
    implements Fact {}
