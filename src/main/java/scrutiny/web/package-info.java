/**
 * Serves a graph on the web, read-only, with an embedded Fuseki.
 *
 * <p>Input: a dataset and a port. Output: SPARQL at {@code /sparql}, the prebuilt queries at {@code
 * /queries}, a page for each resource at the path of its IRI, the text of each document with its
 * facts marked, and {@code /health}. The server cannot change data, calls only endpoints that were
 * allowed at its start, and of its pages only the SPARQL editor and the map run scripts. The
 * command line starts it, and also writes the marked text of a document as a self-contained file.
 */
@NullMarked
package scrutiny.web;

import org.jspecify.annotations.NullMarked;
