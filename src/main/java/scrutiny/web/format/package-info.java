/**
 * Chooses the representation of a page: its format and its part of a long list.
 *
 * <p>Input: a request, and the formats that a page is available in. Output: the format that the
 * suffix of the path, {@code ?format=} or the Accept header names, the page of a long list, and the
 * headers that describe both. Called by the package web.
 */
@NullMarked
package scrutiny.web.format;

import org.jspecify.annotations.NullMarked;
