/**
 * The graph on the web: an embedded Fuseki that only answers.
 *
 * <p>In: a dataset and a port. Out: SPARQL at {@code /sparql}, the ready-made questions at {@code
 * /queries}, a page about each thing at its own address, the text of each document with its facts
 * marked, and {@code /health}. Nothing can be changed through it, it calls no other server, and its
 * pages hold no script. The command line starts it, and writes a document's marked text as a file
 * of its own.
 */
@NullMarked
package scrutiny.web;

import org.jspecify.annotations.NullMarked;
