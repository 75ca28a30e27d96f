/**
 * Converts facts to quads, and defines the terms of the graph.
 *
 * <p>Input: resolved facts and the register. Output: nodes and quads under the project's ontology.
 * No package on which this one depends uses RDF.
 */
@NullMarked
package scrutiny.graph;

import org.jspecify.annotations.NullMarked;
