/**
 * Pages of the concepts of vocabularies and of programmes: what they mean, and what the documents
 * say on them.
 */
@NullMarked
package scrutiny.web.concept;

import org.jspecify.annotations.NullMarked;
