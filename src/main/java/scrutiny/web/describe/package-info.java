/**
 * Describes the server and its data to programs.
 *
 * <p>Input: the statistics of the served data, the prebuilt queries and the values of their
 * parameters. Output: the SPARQL service description, VoID, DCAT, the queries as SPARQL examples
 * and as OpenAPI, the prefixes, and the files for crawlers. Called by the package web.
 */
@NullMarked
package scrutiny.web.describe;

import org.jspecify.annotations.NullMarked;
