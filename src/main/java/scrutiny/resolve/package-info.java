/**
 * Which authority, inspection, judgement and person is meant, across documents.
 *
 * <p>In: the facts of all documents, in any order. Out: the same documents, with the things that
 * their facts are about named by IRIs. The answer depends on the set of documents alone: without
 * one of them it is what it would have been had that one never been read. It knows neither RDF nor
 * how documents were read.
 */
@NullMarked
package scrutiny.resolve;

import org.jspecify.annotations.NullMarked;
