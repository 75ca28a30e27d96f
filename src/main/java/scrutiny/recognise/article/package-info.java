/**
 * Recognises the facts that articles state: authorities, inspections, grades, people, quotations.
 *
 * <p>In: a document laid out as an article. Out: facts with their quotes. An article is first split
 * into sentences, each with the authority that it is about; the recognisers read from those.
 */
@NullMarked
package scrutiny.recognise.article;

import org.jspecify.annotations.NullMarked;
