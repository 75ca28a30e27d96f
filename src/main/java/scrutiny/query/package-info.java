/**
 * The prebuilt queries and their execution.
 *
 * <p>In: the name of a query in {@code queries/} with its parameters' values, and a SPARQL service:
 * a dataset, RDF files or a remote endpoint. Out: rows, or their serialisation as a text table,
 * CSV, JSON or Turtle. Values become literals in the query's syntax tree, never part of its text,
 * so no value can change the query. Called by the packages web and cli.
 */
@NullMarked
package scrutiny.query;

import org.jspecify.annotations.NullMarked;
