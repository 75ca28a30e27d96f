/**
 * Recognisers shared by reports, letters and articles: authorities, organisations and programmes
 * that a document names.
 *
 * <p>In: a structured document. Out: facts with their quotes.
 */
@NullMarked
package scrutiny.recognise.mention;

import org.jspecify.annotations.NullMarked;
