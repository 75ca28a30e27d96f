/**
 * The command line: the one room that prints.
 *
 * <p>Results go to standard output and nothing else does. What was refused, and why, goes to
 * standard error, one line each; so does progress, where somebody watches. It joins the other rooms
 * and knows neither RDF nor documents.
 */
@NullMarked
package scrutiny.cli;

import org.jspecify.annotations.NullMarked;
