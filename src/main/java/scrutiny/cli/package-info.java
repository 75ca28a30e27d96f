/**
 * The command line, the only package that prints.
 *
 * <p>Standard output receives results only. Refused inputs with their reasons go to standard error,
 * one line each; so does progress if it is a terminal. The package connects the others and depends
 * on neither RDF nor documents.
 */
@NullMarked
package scrutiny.cli;

import org.jspecify.annotations.NullMarked;
