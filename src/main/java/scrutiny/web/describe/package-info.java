/**
 * The server's description of itself, for programs.
 *
 * <p>In: the statistics of the served data, the prebuilt queries and the values of their
 * parameters. Out: the SPARQL service description, VoID, DCAT, the queries as SPARQL examples and
 * as OpenAPI, the prefixes, and the files for crawlers. Called by the package web.
 */
@NullMarked
package scrutiny.web.describe;

import org.jspecify.annotations.NullMarked;
