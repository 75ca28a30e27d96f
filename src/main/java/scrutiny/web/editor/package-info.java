/**
 * What the SPARQL editor knows besides the query: the examples, the terms that it completes, and
 * the labels of the IRIs in a result. The page itself is rendered in {@code scrutiny.web}.
 */
@NullMarked
package scrutiny.web.editor;

import org.jspecify.annotations.NullMarked;
