/**
 * The data of the SPARQL editor: examples, terms and labels. It completes the terms in a query, and
 * shows the labels in place of the IRIs in a result. The page itself is rendered in {@code
 * scrutiny.web}.
 */
@NullMarked
package scrutiny.web.editor;

import org.jspecify.annotations.NullMarked;
