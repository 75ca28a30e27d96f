/**
 * The server's tools for language-model clients, in the Model Context Protocol.
 *
 * <p>Input: the prebuilt queries and a SPARQL service. Output: a servlet that offers each prebuilt
 * query as a typed tool, and tools that find an entity by name, give the evidence of a fact and run
 * SPARQL. Every tool only reads, and every result is a page of rows: a text table and the same rows
 * as structured content, with labels beside IRIs. Called by the package web.
 */
@NullMarked
package scrutiny.web.mcp;

import org.jspecify.annotations.NullMarked;
