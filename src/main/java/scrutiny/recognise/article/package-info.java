/**
 * What articles state: the authorities, inspections, grades, people and quotations they name.
 *
 * <p>In: a document laid out as an article. Out: facts with their words. An article is first parted
 * into sentences, each with the authority that it is about; the recognisers read from those.
 */
@NullMarked
package scrutiny.recognise.article;

import org.jspecify.annotations.NullMarked;
