/**
 * Sends the results of queries over HTTP: a complete response or a visible failure.
 *
 * <p>Input: a request and a writer of its result. Output: a response whose first mebibyte is held
 * back, so that a failure until then becomes an error status with a problem document; later
 * failures reset the connection. Also serves the SPARQL endpoint.
 */
@NullMarked
package scrutiny.web.sparql;

import org.jspecify.annotations.NullMarked;
