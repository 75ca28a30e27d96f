/**
 * Fragments of HTML, the labels of resources, and the addresses of this server.
 *
 * <p>Input: nodes of the graph and text. Output: escaped markup and links. Every page of the server
 * is built with it.
 */
@NullMarked
package scrutiny.web.html;

import org.jspecify.annotations.NullMarked;
