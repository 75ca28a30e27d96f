/**
 * The measurement of accuracy against labelled documents.
 *
 * <p>Its input is documents and the labels that people gave them; its output is the precision and
 * recall of each field, and each mismatch with its position. Called by the command line. No class
 * here uses RDF: the graph package writes scores as triples.
 */
@NullMarked
package scrutiny.evaluate;

import org.jspecify.annotations.NullMarked;
