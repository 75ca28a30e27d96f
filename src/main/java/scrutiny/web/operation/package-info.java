/**
 * Keeps the server available: limits, admission of queries, measurement and shutdown.
 *
 * <p>Input: requests as Jetty receives them, before any servlet. Output: the same requests if they
 * are within the limits, and otherwise responses that say what to do.
 */
@NullMarked
package scrutiny.web.operation;

import org.jspecify.annotations.NullMarked;
