/**
 * The pages of documents and of what they state, such as judgements, findings and figures.
 *
 * <p>In: a thing of the graph. Out: the content of its page. Called by the parent package.
 */
@NullMarked
package scrutiny.web.source;

import org.jspecify.annotations.NullMarked;
