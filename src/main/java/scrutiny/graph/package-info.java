/**
 * The graph: what its terms are called, and how facts become quads.
 *
 * <p>In: facts and the register. Out: nodes and quads under the project's ontology. Nothing before
 * this room knows RDF.
 */
@NullMarked
package scrutiny.graph;

import org.jspecify.annotations.NullMarked;
