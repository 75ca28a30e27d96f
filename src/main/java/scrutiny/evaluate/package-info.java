/**
 * How right is what is read.
 *
 * <p>In come documents and the labels that people gave them; out go precision and recall a field,
 * and each miss with its place. Called by the command line. Only {@link
 * scrutiny.evaluate.Measurements} knows RDF.
 */
@NullMarked
package scrutiny.evaluate;

import org.jspecify.annotations.NullMarked;
