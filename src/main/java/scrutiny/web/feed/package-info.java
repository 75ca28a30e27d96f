/**
 * The latest documents as a feed in Atom (RFC 4287).
 *
 * <p>Input: the query {@code /web/feed/documents.rq}. Output: an XML document. Called by the
 * package web.
 */
@NullMarked
package scrutiny.web.feed;

import org.jspecify.annotations.NullMarked;
