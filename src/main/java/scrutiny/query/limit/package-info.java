/**
 * Limits what a query may cost and what it may reach.
 *
 * <p>Input: a query, parsed or as text, and its limits. Output: an execution that ends by its
 * deadline, calls only allowed functions and services, and fails visibly where it exceeds a limit.
 */
@NullMarked
package scrutiny.query.limit;

import org.jspecify.annotations.NullMarked;
