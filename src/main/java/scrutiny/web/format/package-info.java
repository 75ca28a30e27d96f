/**
 * The choice of a representation.
 *
 * <p>In: a request, and the formats that a page is available in. Out: the format that the suffix of
 * the path, {@code ?format=} or the Accept header names, the page of a long list, and the headers
 * that describe both. Called by the package web.
 */
@NullMarked
package scrutiny.web.format;

import org.jspecify.annotations.NullMarked;
