/**
 * The search's parameters, and its results and descriptions for programs.
 *
 * <p>Input: requests and the results of searches. Output: JSON, OpenSearch suggestions and an
 * OpenSearch description.
 */
@NullMarked
package scrutiny.web.search;

import org.jspecify.annotations.NullMarked;
