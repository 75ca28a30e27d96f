package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * That a document names a programme, project or service of an authority that has a name of its own.
 *
 * @param name without what it is: {@code Moving On} of the Moving On team
 * @param title with what it is, where the document says it there
 */
public record ProgrammeNamed(Quote quote, Gss authority, String name, String title)
    implements Fact {}
