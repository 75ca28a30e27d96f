/**
 * The questions that come ready made, and how they are asked.
 *
 * <p>In: the name of a query in {@code queries/} with its parameters' values, and something that
 * answers SPARQL: a dataset here, files of RDF, or an endpoint elsewhere. Out: rows, or their text
 * as a table, CSV, JSON or Turtle. Values become terms of the query's syntax tree, never part of
 * its text, so no value changes what is asked. The web and the command line call it.
 */
@NullMarked
package scrutiny.query;

import org.jspecify.annotations.NullMarked;
